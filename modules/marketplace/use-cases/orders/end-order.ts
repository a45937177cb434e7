import { releaseOffers } from '@ecom/promotions';
import type { Tx } from '@ecom/server-kit';
import type { OrderFacts } from '../../domain/order-facts.ts';
import { orderPolicy, type ReturnReason } from '../../domain/order-rules.ts';
import {
  isForsaken,
  type OrderEvent,
  type OrderSide,
  type OrderState,
} from '../../domain/order-state.ts';
import { releaseStock } from '../../store/order-stock-store.ts';
import { linesOfOrders, moveOrder } from '../../store/order-store.ts';
import { lockSlotOfOrder } from '../../store/slot-store.ts';
import { announceOrder } from './order-news.ts';
import { type By, giveAllBack } from './settle-money.ts';

type EndState = Extract<OrderState, 'rejected' | 'expired' | 'cancelled'>;

/** Ends an order of which nothing left the shop: stock and offers are free, all money goes back. Locked. */
export async function endOrder(
  tx: Tx,
  order: OrderFacts,
  by: By,
  end: { event: OrderEvent; to: EndState; side: OrderSide; note?: string },
): Promise<void> {
  const { event, to, side, note = '' } = end;
  const lines = await linesOfOrders(tx, [order.id]);
  if (order.slotFrom) await lockSlotOfOrder(tx, order.id);
  await releaseStock(tx, order.id);
  if (order.discountXof > 0) await releaseOffers(tx, order.id);
  const reason: ReturnReason = to;
  const refundedXof = await giveAllBack(tx, order, lines, by, { reason });
  await moveOrder(tx, order, { event, to, side, note, actor: by.actor });
  await announceOrder(tx, order, to, refundedXof);
}

/** What is due by the clock, if anything. */
export function dueEvent(order: OrderFacts): 'expire' | 'complete' | null {
  if (order.state === 'placed') return (order.acceptInMs ?? 1) <= 0 ? 'expire' : null;
  if (isForsaken(order)) return 'expire';
  if (order.state !== 'delivered' || !order.deliveredAt) return null;
  const ageMs = order.asOf.getTime() - order.deliveredAt.getTime();
  return ageMs >= orderPolicy.completeHours * 3_600_000 ? 'complete' : null;
}

/** Does what is due of a locked order, and gives the state it comes to; null where nothing was. */
export async function applyDue(
  tx: Tx,
  order: OrderFacts,
  requestId: string,
): Promise<OrderState | null> {
  const event = dueEvent(order);
  if (event === null) return null;
  const by = { actor: 'system', requestId };
  if (event === 'expire') {
    await endOrder(tx, order, by, { event, to: 'expired', side: 'system' });
  } else {
    await moveOrder(tx, order, { event, to: 'completed', side: 'system', actor: 'system' });
    await announceOrder(tx, order, 'completed');
  }
  return event === 'expire' ? 'expired' : 'completed';
}
