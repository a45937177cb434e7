import { holdStoreOwnerRole, userSubject } from '@ecom/auth';
import { err, nextState, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { type StoreRefusalReason, storeMachine } from '../../domain/store-state.ts';
import { findStoreRole, ownerOfStore } from '../../store/member-store.ts';
import { lockStore, readKeptStore } from '../../store/merchant-store-store.ts';
import { moveStore } from '../../store/store-move-store.ts';

export type StoreDecision =
  | { readonly event: 'approve' }
  | { readonly event: 'refuse'; readonly reason: StoreRefusalReason; readonly note: string }
  | { readonly event: 'suspend' | 'reinstate'; readonly note: string };

type Refused = 'market.store_unknown' | 'market.own_store' | 'market.not_in_this_state';

const announced = {
  approve: 'market.store_approved',
  refuse: 'market.store_refused',
  suspend: 'market.store_suspended',
  reinstate: 'market.store_reinstated',
} as const;

/**
 * A reviewer's word on a store, never on one that she is a member of. Of two reviewers at once the
 * first decides; the other is told what the store has become. Locks the store.
 */
export async function decideStore(
  tx: Tx,
  reviewerId: string,
  storeId: string,
  decision: StoreDecision,
): Promise<Result<null, Refused>> {
  const store = await lockStore(tx, storeId);
  if (!store || store.state === 'draft') return err('market.store_unknown');
  if (await findStoreRole(tx, storeId, reviewerId)) return err('market.own_store');
  const { event } = decision;
  const to = nextState(storeMachine, store.state, event, 'reviewer');
  if (!to) return err('market.not_in_this_state', { facts: { state: store.state } });
  await moveStore(tx, {
    storeId,
    from: store.state,
    event,
    to,
    movedBy: userSubject(reviewerId),
    decidedBy: reviewerId,
    ...('note' in decision && { note: decision.note }),
    ...(decision.event === 'refuse' && { refusalReason: decision.reason }),
  });
  const ownerId = await ownerOfStore(tx, storeId);
  if (ownerId && event === 'approve') await holdStoreOwnerRole(tx, ownerId);
  if (ownerId) await tellOwner(tx, storeId, ownerId, decision);
  return ok(null);
}

async function tellOwner(
  tx: Tx,
  storeId: string,
  ownerId: string,
  decision: StoreDecision,
): Promise<void> {
  const store = (await readKeptStore(tx, storeId))?.name ?? '';
  const data = decision.event === 'refuse' ? { store, reason: decision.reason } : { store };
  tx.announce({ subject: userSubject(ownerId), type: announced[decision.event], data });
}
