import { err, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import type { OrderFacts } from '../../domain/order-facts.ts';
import { type FailReason, orderPolicy } from '../../domain/order-rules.ts';
import { sellStock, takeStockBack } from '../../store/order-stock-store.ts';
import { countCodeTry, handoverCode, linesOfOrders, moveOrder } from '../../store/order-store.ts';
import { announceOrder } from './order-news.ts';
import { giveAllBack, holdMoney, releaseMoney } from './settle-money.ts';
import { type ActOn, type ActRefused, holdForStep } from './store-order-act.ts';

export type HandOverRefused = ActRefused | 'market.code_wrong' | 'market.code_locked';

/** The goods are in the customer's hands, her code says so: the money is the store's. */
export async function handOver(
  tx: Tx,
  on: ActOn,
  code: string,
): Promise<Result<null, HandOverRefused>> {
  const held = await holdForStep(tx, on, 'deliver', 'delivered');
  if (!held.ok) return held;
  const order = held.value;
  const checked = await checkCode(tx, order, code);
  if (!checked.ok) return checked;
  // Fetched at the counter, they leave only now.
  if (order.fulfilment === 'pickup') await sellStock(tx, order, on.actor);
  await releaseMoney(tx, order, await linesOfOrders(tx, [order.id]), on);
  const step = { event: 'deliver', to: 'delivered', side: 'store', actor: on.actor } as const;
  await moveOrder(tx, order, step);
  await announceOrder(tx, order, 'delivered');
  return ok(null);
}

/** Five wrong codes are five, whoever sends them: the count outlives the refusal. */
async function checkCode(
  tx: Tx,
  { id, codeTries }: OrderFacts,
  code: string,
): Promise<Result<null, 'market.code_wrong' | 'market.code_locked'>> {
  const { codeTriesMax } = orderPolicy;
  if (codeTries >= codeTriesMax) return err('market.code_locked');
  if (code === (await handoverCode(tx, id))) return ok(null);
  const attemptsLeft = codeTriesMax - (await countCodeTry(tx, id));
  return attemptsLeft === 0
    ? err('market.code_locked', { keepWrites: true })
    : err('market.code_wrong', { facts: { attemptsLeft }, keepWrites: true });
}

/**
 * Nobody took the goods: they come back to the shelf, and the money to the customer, without what
 * the way there cost. Of cash nothing was paid, so nothing is kept.
 */
export async function failDelivery(
  tx: Tx,
  on: ActOn,
  reason: FailReason,
): Promise<Result<null, ActRefused>> {
  const held = await holdForStep(tx, on, 'fail', 'delivery_failed');
  if (!held.ok) return held;
  const order = held.value;
  const { actor } = on;
  const lines = await linesOfOrders(tx, [order.id]);
  await takeStockBack(tx, order, actor);
  const keepsDelivery = order.method !== 'cash';
  if (keepsDelivery) await holdMoney(tx, order);
  const why = { reason: 'delivery_failed', keepsDelivery } as const;
  const refundedXof = await giveAllBack(tx, order, lines, on, why);
  const after = await linesOfOrders(tx, [order.id]);
  if (keepsDelivery) await releaseMoney(tx, order, after, on);
  const failed = { event: 'fail', to: 'delivery_failed', side: 'store' } as const;
  await moveOrder(tx, order, { ...failed, actor, note: reason });
  const back = { event: 'return', to: 'returned', side: 'system' } as const;
  await moveOrder(tx, { id: order.id, state: 'delivery_failed' }, { ...back, actor: 'system' });
  await announceOrder(tx, order, 'returned', refundedXof);
  return ok(null);
}
