import { err, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { orderAfter } from '../../domain/order-state.ts';
import { orderWithStore } from '../../store/order-list-store.ts';
import { lockOrder } from '../../store/order-store.ts';
import { applyDue, endOrder } from './end-order.ts';
import { cancelCheckout } from './settle-checkout.ts';

/**
 * Takes an order back that no store has answered, whose hour is far away, or that is late; with one
 * that a phone is still asked for, its whole checkout. Somebody else's is as unknown as none.
 */
export async function cancelOrder(
  tx: Tx,
  of: { readonly id: string | null; readonly userId: string; readonly requestId: string },
): Promise<Result<null, 'market.order_unknown' | 'market.too_late_to_cancel'>> {
  const { id, userId, requestId } = of;
  // Not locked yet: a checkout comes before its orders, and nothing ever begins to wait again.
  const seen = id && (await orderWithStore(tx, id));
  if (seen && seen.userId === userId && seen.state === 'awaiting_payment') {
    const ended = await cancelCheckout(tx, { id: seen.checkoutId, userId, requestId });
    if (ended.ok) return ended;
    return err('market.too_late_to_cancel', { facts: ended.error.facts ?? {}, keepWrites: true });
  }
  const order = id && (await lockOrder(tx, id));
  if (!order || order.userId !== userId) return err('market.order_unknown');
  const due = await applyDue(tx, order, requestId);
  if (due) return err('market.too_late_to_cancel', { facts: { state: due }, keepWrites: true });
  if (orderAfter(order, 'cancel', 'customer') !== 'cancelled') {
    return err('market.too_late_to_cancel', { facts: { state: order.state } });
  }
  const by = { actor: `user:${userId}`, requestId };
  await endOrder(tx, order, by, { event: 'cancel', to: 'cancelled', side: 'customer' });
  return ok(null);
}
