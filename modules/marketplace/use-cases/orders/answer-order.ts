import { err, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import type { OrderFacts, OrderLine } from '../../domain/order-facts.ts';
import { lineRefundable } from '../../domain/order-money.ts';
import type { OrderRefusalReason } from '../../domain/order-rules.ts';
import { releaseStock } from '../../store/order-stock-store.ts';
import { linesOfOrders, markRefused, moveOrder, preparationOf } from '../../store/order-store.ts';
import { endOrder } from './end-order.ts';
import { announceOrder } from './order-news.ts';
import { giveBack, refundWanted } from './settle-money.ts';
import { type ActOn, type ActRefused, holdForStep } from './store-order-act.ts';

export type AcceptRefused = ActRefused | 'market.line_unknown' | 'market.all_lines_refused';

export interface Acceptance {
  /** Lines that the store does not have after all; null for an id that is none. */
  readonly refusedLineIds: readonly (string | null)[];
  /** Until it is ready; null for what the store always needs. */
  readonly minutes: number | null;
}

/** A store says yes, to all lines or to some: what it does not have goes back at once. */
export async function acceptOrder(
  tx: Tx,
  on: ActOn,
  { refusedLineIds, minutes }: Acceptance,
): Promise<Result<null, AcceptRefused>> {
  const held = await holdForStep(tx, on, 'accept', 'accepted');
  if (!held.ok) return held;
  const order = held.value;
  const lines = await linesOfOrders(tx, [order.id]);
  const refused = lines.filter(({ id }) => refusedLineIds.includes(id));
  if (refused.length !== new Set(refusedLineIds).size) return err('market.line_unknown');
  if (refused.length === lines.length) return err('market.all_lines_refused');
  if (refused.length > 0) await refuseLines(tx, order, refused, on);
  const readyInMinutes = minutes ?? (await preparationOf(tx, order.storeId));
  const { actor } = on;
  const step = { event: 'accept', to: 'accepted', side: 'store', actor, readyInMinutes } as const;
  await moveOrder(tx, order, step);
  const refundedXof = refused.reduce((sum, line) => sum + lineRefundable(line), 0);
  await announceOrder(tx, order, 'accepted', refundedXof);
  return ok(null);
}

async function refuseLines(
  tx: Tx,
  order: OrderFacts,
  refused: readonly OrderLine[],
  on: ActOn,
): Promise<void> {
  const ids = refused.map(({ id }) => id);
  await markRefused(tx, order.id, ids);
  await releaseStock(tx, order.id, ids);
  for (const line of refused) {
    const wish = { amountXof: lineRefundable(line), lineId: line.id };
    const split = refundWanted(order, refused, wish);
    if (!split.ok) throw new Error(`a line that cannot be refused: ${split.error.code}`);
    const given = await giveBack(tx, order, split.value, on, { reason: 'line_refused' });
    if (!given.ok) throw new Error(`a refused line was kept: ${given.error.code}`);
  }
}

/** A store says no: stock is free, all money goes back. */
export async function refuseOrder(
  tx: Tx,
  on: ActOn,
  reason: OrderRefusalReason,
): Promise<Result<null, ActRefused>> {
  const held = await holdForStep(tx, on, 'refuse', 'rejected');
  if (!held.ok) return held;
  const end = { event: 'refuse', to: 'rejected', side: 'store', note: reason } as const;
  await endOrder(tx, held.value, on, end);
  return ok(null);
}
