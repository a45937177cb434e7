import { namesOf } from '@ecom/auth';
import type { Database, Reader } from '@ecom/server-kit';
import type { NamedDiscount } from '../../domain/order-discount.ts';
import type { OrderLine, OrderPlace } from '../../domain/order-facts.ts';
import type { OrderStage } from '../../domain/order-state.ts';
import { mayAct } from '../../domain/store-role.ts';
import { findStoreRole } from '../../store/member-store.ts';
import { discountsOfOrder } from '../../store/order-discount-store.ts';
import {
  countInHand,
  type OrderRow,
  ordersOfCheckout,
  ordersOfStore,
  ordersOfUser,
  orderWithStore,
} from '../../store/order-list-store.ts';
import { type OrderRefund, refundsOfOrder } from '../../store/order-refund-store.ts';
import {
  handoverCode,
  linesOfOrders,
  movesOfOrder,
  type OrderMove,
  placeOfCheckout,
} from '../../store/order-store.ts';
import { type LatestReturn, latestReturn } from '../../store/return-store.ts';

/** An order with everything about it but its code. */
export interface WholeOrder {
  readonly order: OrderRow;
  readonly lines: readonly OrderLine[];
  readonly moves: readonly (OrderMove & { readonly byName: string | null })[];
  readonly refunds: readonly OrderRefund[];
  readonly discounts: readonly NamedDiscount[];
  readonly place: OrderPlace | null;
  readonly customerName: string;
}

/** What is told of an order to whoever may see it; who that is was decided before. */
export async function readWhole(reader: Reader, order: OrderRow): Promise<WholeOrder> {
  const [lines, moves, refunds, discounts, place] = await Promise.all([
    linesOfOrders(reader, [order.id]),
    movesOfOrder(reader, order.id),
    refundsOfOrder(reader, order.id),
    order.discountXof > 0 ? discountsOfOrder(reader, order.id) : [],
    order.fulfilment === 'delivery' ? placeOfCheckout(reader, order.checkoutId) : null,
  ]);
  const people = moves.flatMap(({ actor }) => actor.split('user:')[1] ?? []);
  const names = await namesOf(reader, [...new Set([order.userId, ...people])]);
  return {
    order,
    lines,
    moves: moves.map((move) => ({
      ...move,
      byName: names.get(move.actor.split('user:')[1] ?? '') ?? null,
    })),
    refunds,
    discounts,
    place: place?.quartier ? place : null,
    customerName: names.get(order.userId) ?? '',
  };
}

/** A customer's own order, with her code; null for another's and for none. */
export async function readOwnOrder(
  reader: Reader,
  userId: string,
  id: string | null,
): Promise<(WholeOrder & { code: string }) | null> {
  const order = id && (await orderWithStore(reader, id));
  if (!order || order.userId !== userId) return null;
  return { ...(await readWhole(reader, order)), code: await handoverCode(reader, order.id) };
}

/** With what was reported of it, for those who answer that. */
export interface StoreOrder extends WholeOrder {
  readonly mayRefund: boolean;
  readonly returned: LatestReturn | null;
}

/** A store's order as one of its members sees it; null for another store's and for none. */
export async function readStoreOrder(
  reader: Reader,
  { storeId, userId }: { readonly storeId: string; readonly userId: string },
  id: string | null,
): Promise<StoreOrder | null> {
  const order = id && (await orderWithStore(reader, id));
  // One that was never paid for was never placed.
  if (!order || order.storeId !== storeId || order.placedAt === null) return null;
  const role = await findStoreRole(reader, storeId, userId);
  const mayRefund = role !== null && mayAct(role, 'refund_orders');
  const returned = mayRefund ? await latestReturn(reader, order.id) : null;
  return { ...(await readWhole(reader, order)), mayRefund, returned };
}

interface Page {
  readonly afterId: string | null;
  readonly limit: number;
}

const pageOf = <Row>(rows: readonly Row[], limit: number) => ({
  items: rows.slice(0, limit),
  hasMore: rows.length > limit,
});

export async function readOwnOrders(reader: Database, userId: string, page: Page) {
  const { afterId, limit } = page;
  return pageOf(await ordersOfUser(reader, userId, { afterId, limit: limit + 1 }), limit);
}

/** The orders of one checkout, as its answer lists them. */
export const readCheckoutOrders = (reader: Reader, checkoutId: string) =>
  ordersOfCheckout(reader, checkoutId);

/** A column of a store's board, with the names of those who bought. */
export async function readBoard(reader: Reader, storeId: string, stage: OrderStage, page: Page) {
  const { afterId, limit } = page;
  const rows = await ordersOfStore(reader, storeId, stage, { afterId, limit: limit + 1 });
  const { items, hasMore } = pageOf(rows, limit);
  const names = await namesOf(reader, [...new Set(items.map(({ userId }) => userId))]);
  return {
    items: items.map((order) => ({ order, customerName: names.get(order.userId) ?? '' })),
    hasMore,
  };
}

/** What a store has in hand, counted by state and by column. */
export async function countBoard(reader: Reader, storeId: string) {
  const rows = await countInHand(reader, storeId);
  const sum = (fits: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(fits).reduce((total, { orders }) => total + orders, 0);
  return {
    waiting: sum(({ state }) => state === 'placed'),
    planned: sum(({ planned }) => planned),
    working: sum(({ state, planned }) => state !== 'placed' && !planned),
    ready: sum(({ state }) => state === 'ready'),
  };
}
