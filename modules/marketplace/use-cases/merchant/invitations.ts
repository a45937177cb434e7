import { findOwnPhone, namesOf } from '@ecom/auth';
import { err, ok, parsePhone, type Result } from '@ecom/kernel';
import type { Reader, Tx } from '@ecom/server-kit';
import { storePolicy } from '../../domain/store-rules.ts';
import {
  findInvitation,
  type Invitation,
  type InvitedRole,
  insertInvitation,
  invitationsOfPhone,
  invitationsOfStore,
  lapseInvitations,
  settleInvitation,
} from '../../store/invitation-store.ts';
import { addMember, membersOfStore } from '../../store/member-store.ts';
import { lockStore, readKeptStore } from '../../store/merchant-store-store.ts';

export type { Invitation } from '../../store/invitation-store.ts';

type InviteRefused =
  | 'market.store_unknown'
  | 'market.phone_invalid'
  | 'market.already_member'
  | 'market.already_invited'
  | 'market.too_many_members';

/**
 * Offers a number a role in the store for two weeks. Whether it belongs to an account is told to
 * nobody. Locks the store.
 */
export async function invite(
  tx: Tx,
  storeId: string,
  wish: { id: string; phone: string; role: InvitedRole; invitedBy: string },
): Promise<Result<Invitation, InviteRefused>> {
  const phone = parsePhone(wish.phone);
  if (!phone.ok) return err('market.phone_invalid');
  if (!(await lockStore(tx, storeId))) return err('market.store_unknown');
  await lapseInvitations(tx, storeId);
  const members = await membersOfStore(tx, storeId);
  for (const { userId } of members) {
    if ((await findOwnPhone(tx, userId)) === phone.value) return err('market.already_member');
  }
  const open = await invitationsOfStore(tx, storeId);
  if (open.some((one) => one.phone === phone.value)) return err('market.already_invited');
  const { membersMax: max, invitationDays: days } = storePolicy;
  if (members.length + open.length >= max) {
    return err('market.too_many_members', { facts: { max } });
  }
  await insertInvitation(tx, { ...wish, storeId, phone: phone.value, days });
  const invitation = await findInvitation(tx, wish.id);
  if (!invitation) throw new Error('an invitation that was just written is gone');
  return ok(invitation);
}

/** Takes an offer back; once it is taken back, or over, nothing happens. Locks the store. */
export async function withdrawInvitation(
  tx: Tx,
  storeId: string,
  id: string | null,
): Promise<Result<null, 'market.invitation_unknown'>> {
  await lockStore(tx, storeId);
  const invitation = id === null ? null : await findInvitation(tx, id);
  if (invitation?.storeId !== storeId) return err('market.invitation_unknown');
  await settleInvitation(tx, invitation.id, 'withdrawn');
  return ok(null);
}

/** An offer, with the name of who makes it. */
export interface NamedInvitation extends Invitation {
  readonly invitedByName: string | null;
}

/** What the number of this person is offered. */
export async function readInvitations(reader: Reader, userId: string): Promise<NamedInvitation[]> {
  const phone = await findOwnPhone(reader, userId);
  const offers = phone === null ? [] : await invitationsOfPhone(reader, phone);
  const names = await namesOf(
    reader,
    offers.map(({ invitedBy }) => invitedBy),
  );
  return offers.map((offer) => ({
    ...offer,
    invitedByName: names.get(offer.invitedBy) ?? null,
  }));
}

type AnswerRefused =
  | 'market.invitation_unknown'
  | 'market.invitation_over'
  | 'market.already_member'
  | 'market.too_many_members';

/** Says yes or no to an offer that one's own number has. Locks the store. */
export async function answerInvitation(
  tx: Tx,
  userId: string,
  { id, answer }: { id: string | null; answer: 'accepted' | 'declined' },
): Promise<Result<{ storeId: string }, AnswerRefused>> {
  const found = id === null ? null : await findInvitation(tx, id);
  const phone = found && (await findOwnPhone(tx, userId));
  if (!found || found.phone !== phone) return err('market.invitation_unknown');
  const { storeId } = found;
  await lockStore(tx, storeId);
  const store = await readKeptStore(tx, storeId);
  const invitation = await findInvitation(tx, found.id);
  // Whose number it is may have changed while this waited for the store.
  if ((await findOwnPhone(tx, userId)) !== phone) return err('market.invitation_unknown');
  if (invitation?.state !== 'open' || invitation.expired || store?.state === 'closed') {
    return err('market.invitation_over', { facts: { state: invitation?.state ?? 'lapsed' } });
  }
  if (answer === 'accepted') {
    const members = await membersOfStore(tx, storeId);
    const max = storePolicy.membersMax;
    if (members.length >= max) return err('market.too_many_members', { facts: { max } });
    if (!(await addMember(tx, storeId, userId, invitation.role))) {
      return err('market.already_member');
    }
  }
  await settleInvitation(tx, invitation.id, answer);
  return ok({ storeId });
}
