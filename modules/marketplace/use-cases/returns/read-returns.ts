import { namesOf } from '@ecom/auth';
import type { Reader } from '@ecom/server-kit';
import type { OrderLine } from '../../domain/order-facts.ts';
import { worthOfReturn } from '../../domain/return-money.ts';
import { isReturnLive, type ReturnQueue, returnQueues } from '../../domain/return-state.ts';
import { orderWithStore } from '../../store/order-list-store.ts';
import { linesOfOrders } from '../../store/order-store.ts';
import { picturesOfReturns, type ReturnPicture } from '../../store/return-picture-store.ts';
import {
  countWaitingReturns,
  type GoodsReturn,
  linesOfReturns,
  returnedOfOrder,
  returnsOfOrder,
  returnsOfStore,
} from '../../store/return-store.ts';
import { findReturn, type ReturnOwner } from './hold-return.ts';
import { openUntil, piecesLeft } from './open-return.ts';

export type LineOfReturn = OrderLine & { readonly returned: number };

/** A return with its goods and what was shown of them. */
export interface WholeReturn {
  readonly one: GoodsReturn;
  readonly lines: readonly LineOfReturn[];
  readonly pictures: readonly ReturnPicture[];
  /** The most that can be given back for it now, whole francs. */
  readonly worthXof: number;
  readonly customerName: string;
}

/** The lines of one return, with how many pieces of each. */
export async function returnedLines(
  reader: Reader,
  { id, orderId }: Pick<GoodsReturn, 'id' | 'orderId'>,
): Promise<LineOfReturn[]> {
  const [lines, parts] = await Promise.all([
    linesOfOrders(reader, [orderId]),
    linesOfReturns(reader, [id]),
  ]);
  return withPieces(lines, parts);
}

const withPieces = (
  lines: readonly OrderLine[],
  parts: readonly { readonly lineId: string; readonly returned: number }[],
): LineOfReturn[] =>
  parts.flatMap(({ lineId, returned }) => {
    const line = lines.find(({ id }) => id === lineId);
    return line ? [{ ...line, returned }] : [];
  });

/** Everything about these returns, in their order. */
export async function readWholeReturns(
  reader: Reader,
  rows: readonly GoodsReturn[],
): Promise<WholeReturn[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const [lines, parts, pictures] = await Promise.all([
    linesOfOrders(reader, [...new Set(rows.map(({ orderId }) => orderId))]),
    linesOfReturns(reader, ids),
    picturesOfReturns(reader, ids),
  ]);
  const names = await namesOf(reader, [...new Set(rows.map(({ userId }) => userId))]);
  return rows.map((one) => {
    const own = withPieces(
      lines,
      parts.filter(({ returnId }) => returnId === one.id),
    );
    return {
      one,
      lines: own,
      pictures: pictures.filter(({ returnId }) => returnId === one.id),
      worthXof: worthOfReturn(own),
      customerName: names.get(one.userId) ?? '',
    };
  });
}

/** One return as a side may see it; null for another's and for none. */
export async function readSideReturn(
  reader: Reader,
  owner: ReturnOwner,
  id: string | null,
): Promise<WholeReturn | null> {
  const one = await findReturn(reader, owner, id);
  const [whole] = await readWholeReturns(reader, one ? [one] : []);
  return whole ?? null;
}

/**
 * What a customer said of her order, and what she may still say: how many pieces of each line, and
 * until when. Null for another's order and for none.
 */
export async function readOrderReturns(reader: Reader, userId: string, orderId: string | null) {
  const order = orderId && (await orderWithStore(reader, orderId));
  if (!order || order.userId !== userId) return null;
  const [rows, lines, asked] = await Promise.all([
    returnsOfOrder(reader, order.id),
    linesOfOrders(reader, [order.id]),
    returnedOfOrder(reader, order.id),
  ]);
  const until = openUntil(order);
  const left = lines.map((line) => ({ line, left: piecesLeft(line, asked) }));
  const isFree = !rows.some(({ state }) => isReturnLive(state));
  const mayOpen = until !== null && until > order.asOf && isFree;
  return {
    returns: await readWholeReturns(reader, rows),
    until,
    lines: left,
    mayOpen: mayOpen && left.some((one) => one.left > 0),
  };
}

/** A page of a store's returns. */
export async function readStoreReturns(
  reader: Reader,
  storeId: string,
  queue: ReturnQueue,
  { afterId, limit }: { readonly afterId: string | null; readonly limit: number },
) {
  const look = { queue, states: returnQueues[queue] };
  const rows = await returnsOfStore(reader, storeId, look, { afterId, limit: limit + 1 });
  const items = await readWholeReturns(reader, rows.slice(0, limit));
  return { items, hasMore: rows.length > limit };
}

export const countStoreReturns = countWaitingReturns;
