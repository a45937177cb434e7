import { err, newId, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import type { OrderFacts, OrderLine } from '../../domain/order-facts.ts';
import { lineRefundable } from '../../domain/order-money.ts';
import { type ReturnReasonKey, type ReturnWish, returnPolicy } from '../../domain/return-rules.ts';
import { isReturnLive } from '../../domain/return-state.ts';
import { linesOfOrders, lockOrder } from '../../store/order-store.ts';
import {
  insertReturn,
  readReturn,
  returnedOfOrder,
  returnsOfOrder,
} from '../../store/return-store.ts';
import { announceReturn } from './return-news.ts';

export type OpenRefused =
  | 'market.order_unknown'
  | 'market.not_received'
  | 'market.return_too_late'
  | 'market.return_open_already'
  | 'market.line_unknown'
  | 'market.return_too_many';

export interface ReturnRequest {
  readonly userId: string;
  /** Null for ids that are none. */
  readonly orderId: string | null;
  readonly lines: readonly { readonly lineId: string | null; readonly quantity: number }[];
  readonly reason: ReturnReasonKey;
  readonly words: string;
  readonly wish: ReturnWish;
}

const handedOver: readonly OrderFacts['state'][] = ['delivered', 'completed'];

/** Until when something can still be held against an order; null while it was not received. */
export function openUntil({ state, deliveredAt }: Pick<OrderFacts, 'state' | 'deliveredAt'>) {
  if (!deliveredAt || !handedOver.includes(state)) return null;
  return new Date(deliveredAt.getTime() + returnPolicy.openDays * 86_400_000);
}

/** How many pieces of a line can still be held against its store. */
export const piecesLeft = (line: OrderLine, asked: ReadonlyMap<string, number>): number =>
  line.refused || lineRefundable(line) <= 0 ? 0 : line.quantity - (asked.get(line.id) ?? 0);

/**
 * A customer says what is wrong with goods that she received; the store has two days to answer.
 * Locks the order, so that two of her windows at once are one after the other.
 */
export async function openReturn(
  tx: Tx,
  request: ReturnRequest,
): Promise<Result<string, OpenRefused>> {
  const { userId, reason, words, wish } = request;
  const order = request.orderId && (await lockOrder(tx, request.orderId));
  if (!order || order.userId !== userId) return err('market.order_unknown');
  const until = openUntil(order);
  if (!until) return err('market.not_received');
  if (until <= order.asOf) return err('market.return_too_late');
  const before = await returnsOfOrder(tx, order.id);
  if (before.some(({ state }) => isReturnLive(state))) return err('market.return_open_already');
  const lines = await wantedLines(tx, order.id, request.lines);
  if (!lines.ok) return lines;
  const id = newId<'ret'>();
  const row = { id, orderId: order.id, storeId: order.storeId, userId, reason, words, wish };
  await insertReturn(tx, { ...row, lines: lines.value }, returnPolicy.answerHours);
  const opened = await readReturn(tx, id);
  if (!opened) throw new Error('a return that was opened is not there');
  await announceReturn(tx, opened, 'open');
  return ok(id);
}

async function wantedLines(
  tx: Tx,
  orderId: string,
  wanted: ReturnRequest['lines'],
): Promise<
  Result<{ lineId: string; quantity: number }[], 'market.line_unknown' | 'market.return_too_many'>
> {
  const lines = await linesOfOrders(tx, [orderId]);
  const asked = await returnedOfOrder(tx, orderId);
  const found: { lineId: string; quantity: number }[] = [];
  for (const { lineId, quantity } of wanted) {
    const line = lines.find(({ id }) => id === lineId);
    if (!line || found.some((one) => one.lineId === line.id)) return err('market.line_unknown');
    const left = piecesLeft(line, asked);
    if (quantity > left) return err('market.return_too_many', { facts: { left } });
    found.push({ lineId: line.id, quantity });
  }
  return ok(found);
}
