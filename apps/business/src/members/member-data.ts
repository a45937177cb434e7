import { type components, unwrap } from '@ecom/api-client';
import { api, keyed, queries, rightsKey } from '@ecom/dash';
import { useQuery } from '@tanstack/react-query';

type Schemas = components['schemas'];
export type Member = Schemas['StoreMember'];
export type Role = Member['role'];
export type SentInvitation = Schemas['SentInvitation'];
export type InvitationRequest = Schemas['InvitationRequest'];

const membersKey = (storeId: string) => ['store', storeId, 'members'] as const;

/** Who acts for the store; the invitations are its owner's to see. */
export const useMembers = (storeId: string) =>
  useQuery({
    queryKey: membersKey(storeId),
    queryFn: () =>
      unwrap(api.GET('/v1/business/stores/{storeId}/members', { params: { path: { storeId } } })),
  });

/** After a change of the team; of my own role too, which may have been part of it. */
export function forgetMembers(storeId: string): void {
  void queries.invalidateQueries({ queryKey: membersKey(storeId) });
  void queries.invalidateQueries({ queryKey: rightsKey });
}

export interface RoleChange {
  readonly userId: string;
  readonly role: Role;
}

/** The writes to a store's team, each with the key of its command. */
export const teamCommands = (storeId: string) => ({
  invite: (body: InvitationRequest, key: string) =>
    unwrap(
      api.POST('/v1/business/stores/{storeId}/members/invitations', {
        params: { path: { storeId }, header: keyed(key) },
        body,
      }),
    ),
  withdraw: (invitationId: string, key: string) =>
    unwrap(
      api.DELETE('/v1/business/stores/{storeId}/members/invitations/{invitationId}', {
        params: { path: { storeId, invitationId }, header: keyed(key) },
      }),
    ),
  change: ({ userId, role }: RoleChange, key: string) =>
    unwrap(
      api.PATCH('/v1/business/stores/{storeId}/members/{userId}', {
        params: { path: { storeId, userId }, header: keyed(key) },
        body: { role },
      }),
    ),
  remove: (userId: string, key: string) =>
    unwrap(
      api.DELETE('/v1/business/stores/{storeId}/members/{userId}', {
        params: { path: { storeId, userId }, header: keyed(key) },
      }),
    ),
});
