import { type components, unwrap } from '@ecom/api-client';
import { api, keyed, queries, rightsKey } from '@ecom/dash';
import { useQuery } from '@tanstack/react-query';

export type Offer = components['schemas']['StoreInvitation'];

const offersKey = ['offers'] as const;

/** What my number is offered by stores. */
export const useOffers = () =>
  useQuery({
    queryKey: offersKey,
    queryFn: () => unwrap(api.GET('/v1/business/invitations')),
  });

/** After an answer: the offer is over, and there may be a store more. */
export function forgetOffers(): void {
  void queries.invalidateQueries({ queryKey: offersKey });
  void queries.invalidateQueries({ queryKey: rightsKey });
}

export async function acceptOffer(id: string, key: string): Promise<void> {
  const params = { path: { id }, header: keyed(key) };
  await unwrap(api.POST('/v1/business/invitations/{id}/accept', { params }));
}

export async function declineOffer(id: string, key: string): Promise<void> {
  const params = { path: { id }, header: keyed(key) };
  await unwrap(api.POST('/v1/business/invitations/{id}/decline', { params }));
}
