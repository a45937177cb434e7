import { statement, type Tx } from '@ecom/server-kit';
import type { CheckoutState } from '../domain/checkout-state.ts';
import type { OrderPlace } from '../domain/order-facts.ts';
import type { Fulfilment, PayMethod } from '../domain/order-state.ts';
import type { Slot } from '../domain/slot.ts';

export interface NewLine {
  readonly id: string;
  readonly orderId: string;
  readonly storeId: string;
  readonly variantId: string;
  readonly productId: string;
  readonly title: string;
  readonly variantName: string;
  readonly pictureId: string | null;
  readonly soldBy: 'piece' | 'weight';
  readonly quantity: number;
  readonly unitXof: number;
  readonly lineXof: number;
  readonly discountXof: number;
  readonly promotionXof: number;
  readonly commissionBp: number;
  readonly commissionXof: number;
}

export interface NewOrder {
  readonly id: string;
  readonly storeId: string;
  readonly fulfilment: Fulfilment;
  /** Null: as soon as it can be. */
  readonly slot: Slot | null;
  readonly itemsXof: number;
  readonly deliveryXof: number;
  /** Of goods and delivery. */
  readonly discountXof: number;
  readonly discountDeliveryXof: number;
  readonly promotionXof: number;
  readonly promotionDeliveryXof: number;
  readonly totalXof: number;
  /** Four digits. */
  readonly handoverCode: string;
}

export interface NewCheckout {
  readonly id: string;
  readonly userId: string;
  /** The sender's idempotency key. */
  readonly key: string;
  readonly method: PayMethod;
  readonly itemsXof: number;
  readonly deliveryXof: number;
  readonly discountXof: number;
  readonly totalXof: number;
  readonly place: OrderPlace | null;
  readonly transferId: string | null;
  /** What payments calls the money that a phone is asked for; it waits for that, then. */
  readonly collectionId: string | null;
}

/** How long stores have to answer, and a phone before its goods are for others. */
export interface CheckoutTimes {
  readonly acceptMinutes: number;
  readonly awaitMinutes: number;
}

const checkoutStatement = statement(
  'market.insert_checkout',
  `INSERT INTO market.checkout (id, user_id, request_key, method, state, items_xof, delivery_xof,
     discount_xof, total_xof, place_label, place_quartier, place_landmark, place_phone, place_lat,
     place_lon, transfer_id, collection_id, expires_at)
   VALUES ($1, $2, $3, $4, CASE WHEN $16::uuid IS NULL THEN 'placed' ELSE 'awaiting_payment' END,
     $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16,
     CASE WHEN $16::uuid IS NOT NULL THEN app.now() + $17 * interval '1 minute' END)`,
);
/** Who buys for an hour while the store is closed is answered from its opening on. */
const ordersStatement = statement(
  'market.insert_orders',
  `INSERT INTO market.store_order (id, checkout_id, user_id, store_id, method, fulfilment, state,
     items_xof, delivery_xof, total_xof, accept_by, handover_code, placed_at, slot_from, slot_to,
     discount_xof, discount_items_xof, discount_delivery_xof, promotion_xof,
     promotion_delivery_xof)
   SELECT o.id, $1, $2, o.store_id, $3, o.fulfilment,
     CASE WHEN $18 THEN 'awaiting_payment' ELSE 'placed' END, o.items_xof, o.delivery_xof,
     o.total_xof, CASE WHEN $18 THEN NULL WHEN o.slot_from IS NULL THEN app.now()
       ELSE coalesce(market.next_opening(o.store_id, app.now()), app.now()) END
       + $4 * interval '1 minute', o.code, CASE WHEN NOT $18 THEN app.now() END,
     o.slot_from, o.slot_to, o.discount_xof, o.discount_xof - o.discount_delivery_xof,
     o.discount_delivery_xof, o.promotion_xof, o.promotion_delivery_xof
   FROM unnest($5::uuid[], $6::uuid[], $7::text[], $8::bigint[], $9::bigint[], $10::bigint[],
     $11::text[], $12::timestamptz[], $13::timestamptz[], $14::bigint[], $15::bigint[],
     $16::bigint[], $17::bigint[])
     o (id, store_id, fulfilment, items_xof, delivery_xof, total_xof, code, slot_from, slot_to,
       discount_xof, discount_delivery_xof, promotion_xof, promotion_delivery_xof)`,
);
const linesStatement = statement(
  'market.insert_order_lines',
  `INSERT INTO market.order_line (id, order_id, store_id, variant_id, product_id, title,
     variant_name, picture_id, sold_by, quantity, unit_xof, line_xof, commission_bp,
     commission_xof, discount_xof, promotion_xof)
   SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::text[],
     $7::text[], $8::uuid[], $9::text[], $10::int[], $11::bigint[], $12::bigint[], $13::int[],
     $14::bigint[], $15::bigint[], $16::bigint[])`,
);
const holdsStatement = statement(
  'market.hold_stock',
  `INSERT INTO market.stock_hold (line_id, order_id, variant_id, quantity)
   SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::int[])`,
);
const movesStatement = statement(
  'market.insert_first_moves',
  `INSERT INTO market.order_move (order_id, step, event, to_state, actor, side)
   SELECT o, 1, 'place', $3, $2, 'customer' FROM unnest($1::uuid[]) o`,
);

interface EarlierCheckout {
  readonly id: string;
  readonly totalXof: number;
  readonly state: CheckoutState;
  readonly isOfKey: boolean;
}

/** Two looks by an index each: with an OR the planner reads the whole table while it is small. */
const earlierStatement = statement<EarlierCheckout>(
  'market.earlier_checkouts',
  `SELECT id, total_xof AS "totalXof", state, true AS "isOfKey" FROM market.checkout
   WHERE user_id = $1 AND request_key = $2
   UNION ALL
   SELECT id, total_xof, state, false FROM market.checkout
   WHERE user_id = $1 AND state = 'awaiting_payment'`,
);

/**
 * What a key bought already (keys of the pipeline are forgotten, checkouts are not), and the one
 * for which a phone is waited.
 */
export async function earlierCheckouts(tx: Tx, userId: string, key: string) {
  const rows = await tx.query(earlierStatement, [userId, key]);
  const isAwaited = ({ state }: EarlierCheckout) => state === 'awaiting_payment';
  return { ofKey: rows.find(({ isOfKey }) => isOfKey), awaited: rows.find(isAwaited) };
}

const forgetStatement = statement(
  'market.forget_places',
  `UPDATE market.checkout SET place_label = NULL, place_quartier = NULL, place_landmark = NULL,
     place_phone = NULL, place_lat = NULL, place_lon = NULL
   WHERE user_id = $1 AND place_quartier IS NOT NULL`,
);

/** Where a person's goods went; what she bought stays in the stores' books. */
export const forgetPlaces = (tx: Tx, userId: string) => tx.query(forgetStatement, [userId]);

/** Writes a checkout that is paid for, or will be at the door or by a phone: orders, lines, holds. */
export async function insertCheckout(
  tx: Tx,
  checkout: NewCheckout,
  orders: readonly NewOrder[],
  lines: readonly NewLine[],
  { acceptMinutes, awaitMinutes }: CheckoutTimes,
): Promise<void> {
  const { id, userId, key, method, itemsXof, deliveryXof, place } = checkout;
  const { discountXof, totalXof } = checkout;
  const where = [place?.label, place?.quartier, place?.landmark, place?.phone, place?.lat];
  const ids = orders.map((one) => one.id);
  const { transferId, collectionId } = checkout;
  const state: CheckoutState = collectionId ? 'awaiting_payment' : 'placed';
  // Sent together, done one after the other.
  await Promise.all([
    tx.query(checkoutStatement, [
      ...[id, userId, key, method, itemsXof, deliveryXof, discountXof, totalXof],
      ...[...where, place?.lon].map((value) => value ?? null),
      ...[transferId, collectionId, awaitMinutes],
    ]),
    tx.query(ordersStatement, [
      ...[id, userId, method, acceptMinutes, ids],
      orders.map(({ storeId }) => storeId),
      orders.map(({ fulfilment }) => fulfilment),
      orders.map((one) => one.itemsXof),
      orders.map((one) => one.deliveryXof),
      orders.map((one) => one.totalXof),
      orders.map(({ handoverCode }) => handoverCode),
      orders.map(({ slot }) => slot?.from ?? null),
      orders.map(({ slot }) => slot?.to ?? null),
      orders.map((one) => one.discountXof),
      orders.map(({ discountDeliveryXof }) => discountDeliveryXof),
      orders.map(({ promotionXof }) => promotionXof),
      orders.map(({ promotionDeliveryXof }) => promotionDeliveryXof),
      collectionId !== null,
    ]),
    tx.query(linesStatement, lineValues(lines)),
    tx.query(holdsStatement, [
      lines.map((line) => line.id),
      lines.map(({ orderId }) => orderId),
      lines.map(({ variantId }) => variantId),
      lines.map(({ quantity }) => quantity),
    ]),
    tx.query(movesStatement, [ids, `user:${userId}`, state]),
  ]);
}

const lineValues = (lines: readonly NewLine[]) => [
  lines.map(({ id }) => id),
  lines.map(({ orderId }) => orderId),
  lines.map(({ storeId }) => storeId),
  lines.map(({ variantId }) => variantId),
  lines.map(({ productId }) => productId),
  lines.map(({ title }) => title),
  lines.map(({ variantName }) => variantName),
  lines.map(({ pictureId }) => pictureId),
  lines.map(({ soldBy }) => soldBy),
  lines.map(({ quantity }) => quantity),
  lines.map(({ unitXof }) => unitXof),
  lines.map(({ lineXof }) => lineXof),
  lines.map(({ commissionBp }) => commissionBp),
  lines.map(({ commissionXof }) => commissionXof),
  lines.map(({ discountXof }) => discountXof),
  lines.map(({ promotionXof }) => promotionXof),
];
