import { err, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import type { RefundReason } from '../../domain/order-rules.ts';
import { refundableStates } from '../../domain/order-state.ts';
import { linesOfOrders, raiseOrderVersion } from '../../store/order-store.ts';
import { announceRefund } from './order-news.ts';
import type { PayRefused } from './order-postings.ts';
import { giveBack, refundWanted } from './settle-money.ts';
import { type ActOn, type ActRefused, holdOrder } from './store-order-act.ts';

export type RefundRefused =
  | ActRefused
  | PayRefused
  | 'market.line_unknown'
  | 'market.refund_too_large';

export interface RefundWish {
  /** Undefined for the whole order; null for an id that is none. */
  readonly lineId: string | null | undefined;
  readonly amountXof: number;
  readonly reason: RefundReason;
  readonly note: string;
}

/** A store gives money back of itself, of one line or of the whole order. */
export async function refundOrder(
  tx: Tx,
  on: ActOn,
  wish: RefundWish,
): Promise<Result<null, RefundRefused>> {
  const held = await holdOrder(tx, on);
  if (!held.ok) return held;
  const order = held.value;
  const { state, version } = order;
  if (!refundableStates.includes(state)) {
    return err('market.order_moved_on', { facts: { state, version } });
  }
  const { amountXof, lineId, reason, note } = wish;
  if (lineId === null) return err('market.line_unknown');
  const lines = await linesOfOrders(tx, [order.id]);
  const split = refundWanted(order, lines, { amountXof, lineId: lineId ?? null });
  if (!split.ok) return split;
  const given = await giveBack(tx, order, split.value, on, { reason, note });
  if (!given.ok) return given;
  await raiseOrderVersion(tx, order.id);
  await announceRefund(tx, order, amountXof, state);
  return ok(null);
}
