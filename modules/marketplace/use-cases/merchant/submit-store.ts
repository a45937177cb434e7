import { userSubject } from '@ecom/auth';
import { err, nextState, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { papersNeeded } from '../../domain/store-rules.ts';
import { type StoreEvent, type StoreState, storeMachine } from '../../domain/store-state.ts';
import { lockStore } from '../../store/merchant-store-store.ts';
import { moveStore } from '../../store/store-move-store.ts';
import { papersOfStore } from '../../store/store-paper-store.ts';
import { deletePapersLater } from './keep-paper.ts';

type Refused = 'market.store_unknown' | 'market.not_in_this_state';

/** An owner's step from one state to the next, under the store's lock. */
async function step(
  tx: Tx,
  storeId: string,
  userId: string,
  event: StoreEvent,
): Promise<Result<{ from: StoreState }, Refused>> {
  const store = await lockStore(tx, storeId);
  if (!store) return err('market.store_unknown');
  const { state: from } = store;
  const to = nextState(storeMachine, from, event, 'owner');
  if (!to) return err('market.not_in_this_state', { facts: { state: from } });
  await moveStore(tx, { storeId, from, event, to, movedBy: userSubject(userId) });
  return ok({ from });
}

/** Hands an application in, once its papers are there. Locks the store. */
export async function submitStore(
  tx: Tx,
  storeId: string,
  userId: string,
): Promise<Result<null, Refused | 'market.papers_missing'>> {
  const moved = await step(tx, storeId, userId, 'submit');
  if (!moved.ok) return moved;
  const present = (await papersOfStore(tx, storeId)).map(({ kind }) => kind);
  const missing = papersNeeded.filter((kind) => !present.includes(kind));
  if (missing.length === 0) return ok(null);
  return err('market.papers_missing', { facts: { missing: missing.join() } });
}

/** Takes an application back, to change it. Locks the store. */
export async function withdrawStore(
  tx: Tx,
  storeId: string,
  userId: string,
): Promise<Result<null, Refused>> {
  const moved = await step(tx, storeId, userId, 'withdraw');
  return moved.ok ? ok(null) : moved;
}

/** Gives up a store that was never open; its papers go. Locks the store. */
export async function closeStore(
  tx: Tx,
  storeId: string,
  userId: string,
): Promise<Result<null, Refused>> {
  const moved = await step(tx, storeId, userId, 'close');
  if (!moved.ok) return moved;
  await deletePapersLater(tx, storeId);
  return ok(null);
}
