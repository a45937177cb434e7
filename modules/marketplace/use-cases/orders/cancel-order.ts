import { err, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { orderAfter } from '../../domain/order-state.ts';
import { lockOrder } from '../../store/order-store.ts';
import { applyDue, endOrder } from './end-order.ts';

/**
 * Takes an order back that no store has answered, whose hour is far away, or that is late. Somebody
 * else's is as unknown as none.
 */
export async function cancelOrder(
  tx: Tx,
  of: { readonly id: string | null; readonly userId: string; readonly requestId: string },
): Promise<Result<null, 'market.order_unknown' | 'market.too_late_to_cancel'>> {
  const { id, userId, requestId } = of;
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
