import { ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { sellStock } from '../../store/order-stock-store.ts';
import { moveOrder } from '../../store/order-store.ts';
import { announceOrder } from './order-news.ts';
import { type ActOn, type ActRefused, holdForStep } from './store-order-act.ts';

/** Steps that move goods, and no money. */
export type WorkStep = 'prepare' | 'ready' | 'depart';
const after = { prepare: 'preparing', ready: 'ready', depart: 'picked_up' } as const;

/** Goods are prepared, ready, or leave with the store's own courier: then they are sold. */
export async function workOrder(
  tx: Tx,
  on: ActOn,
  event: WorkStep,
): Promise<Result<null, ActRefused>> {
  const to = after[event];
  const held = await holdForStep(tx, on, event, to);
  if (!held.ok) return held;
  if (event === 'depart') await sellStock(tx, held.value, on.actor);
  await moveOrder(tx, held.value, { event, to, side: 'store', actor: on.actor });
  await announceOrder(tx, held.value, to);
  return ok(null);
}
