import { randomInt } from 'node:crypto';
import { err, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { orderAfter } from '../../domain/order-state.ts';
import { renewCode } from '../../store/admin-order-store.ts';
import { handoverCode } from '../../store/order-store.ts';
import { endOrder } from '../orders/end-order.ts';
import { announceOrder } from '../orders/order-news.ts';
import { type RefundRefused, type RefundWish, refundOrder } from '../orders/refund-order.ts';
import { type ActOn, type ActRefused, holdOrder } from '../orders/store-order-act.ts';

/** Ends an order of which nothing has left the shop, whatever its store says: all money goes back. */
export async function cancelForAll(
  tx: Tx,
  on: ActOn,
  note: string,
): Promise<Result<null, ActRefused>> {
  const held = await holdOrder(tx, on);
  if (!held.ok) return held;
  const order = held.value;
  const { state, version } = order;
  if (orderAfter(order, 'cancel', 'platform') !== 'cancelled') {
    return err('market.order_moved_on', { facts: { state, version } });
  }
  await endOrder(tx, order, on, { event: 'cancel', to: 'cancelled', side: 'platform', note });
  return ok(null);
}

/**
 * Gives money back in the platform's name, from the same pockets as the store would. What a store
 * took in cash only the store can give back.
 */
export async function refundForStore(
  tx: Tx,
  on: ActOn,
  wish: RefundWish,
): Promise<Result<null, RefundRefused | 'market.cash_is_the_stores'>> {
  const held = await holdOrder(tx, on);
  if (!held.ok) return held;
  const { method, deliveredAt } = held.value;
  if (method === 'cash' && deliveredAt !== null) return err('market.cash_is_the_stores');
  return refundOrder(tx, on, wish);
}

/** Another code for an order whose own was tried too often: its customer sees it at once. */
export async function unlockCode(
  tx: Tx,
  on: ActOn,
): Promise<Result<null, ActRefused | 'market.code_not_locked'>> {
  const held = await holdOrder(tx, on);
  if (!held.ok) return held;
  const order = held.value;
  const code = anotherCode(await handoverCode(tx, order.id));
  if (!(await renewCode(tx, order.id, code))) return err('market.code_not_locked');
  await announceOrder(tx, order, order.state);
  return ok(null);
}

/** Four digits that are not those that somebody has been guessing at. */
function anotherCode(old: string): string {
  const next = (Number(old) + 1 + randomInt(9_999)) % 10_000;
  return String(next).padStart(4, '0');
}
