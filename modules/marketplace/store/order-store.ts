import { type Reader, statement, type Tx } from '@ecom/server-kit';
import type { OrderFacts, OrderLine, OrderPlace } from '../domain/order-facts.ts';
import type { OrderEvent, OrderSide, OrderState } from '../domain/order-state.ts';

/** Everything but the code: that is asked for by its customer alone. */
export const orderColumns = `o.id, o.checkout_id AS "checkoutId", o.user_id AS "userId",
  o.store_id AS "storeId", o.number, o.method, o.fulfilment, o.state, o.items_xof AS "itemsXof",
  o.delivery_xof AS "deliveryXof", o.discount_xof AS "discountXof",
  o.discount_delivery_xof AS "discountDeliveryXof", o.promotion_xof AS "promotionXof",
  o.promotion_delivery_xof AS "promotionDeliveryXof",
  o.refunded_promotion_xof AS "refundedPromotionXof", o.total_xof AS "totalXof",
  o.refunded_xof AS "refundedXof", o.refunded_delivery_xof AS "refundedDeliveryXof",
  CASE WHEN o.state = 'placed'
    THEN (extract(epoch FROM o.accept_by - app.now()) * 1000)::bigint END AS "acceptInMs",
  o.accept_by AS "acceptBy", o.slot_from AS "slotFrom", o.slot_to AS "slotTo", o.ready_about AS "readyAbout", o.placed_at AS "placedAt",
  o.delivered_at AS "deliveredAt", o.code_tries AS "codeTries", o.version,
  app.now() AS "asOf"`;

const lockStatement = statement<OrderFacts>(
  'market.lock_order',
  `SELECT ${orderColumns} FROM market.store_order o WHERE o.id = $1 FOR NO KEY UPDATE`,
);
/** The longest due that nobody has in hand; three statements, since each has an index of its own. */
const takeLateStatement = statement<OrderFacts>(
  'market.take_late_order',
  `SELECT ${orderColumns} FROM market.store_order o
   WHERE o.state = 'placed' AND o.accept_by <= app.now()
   ORDER BY o.accept_by LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED`,
);
const takeSettledStatement = statement<OrderFacts>(
  'market.take_settled_order',
  `SELECT ${orderColumns} FROM market.store_order o
   WHERE o.state = 'delivered' AND o.delivered_at <= app.now() - $1 * interval '1 hour'
   ORDER BY o.delivered_at LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED`,
);
const takeForsakenStatement = statement<OrderFacts>(
  'market.take_forsaken_order',
  `SELECT ${orderColumns} FROM market.store_order o
   WHERE o.state IN ('accepted', 'preparing', 'ready')
     AND o.ready_about <= app.now() - $1 * interval '1 hour'
     AND (o.state <> 'ready' OR o.fulfilment <> 'pickup'
       OR o.ready_about <= app.now() - $2 * interval '1 hour')
   ORDER BY o.ready_about LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED`,
);
const preparationStatement = statement<{ minutes: number }>(
  'market.preparation_of_store',
  'SELECT preparation_minutes AS minutes FROM market.store WHERE id = $1',
);
const codeStatement = statement<{ code: string }>(
  'market.read_handover_code',
  'SELECT handover_code AS code FROM market.store_order WHERE id = $1',
);
const linesStatement = statement<OrderLine>(
  'market.lines_of_orders',
  `SELECT id, order_id AS "orderId", variant_id AS "variantId", product_id AS "productId", title,
     variant_name AS "variantName", picture_id AS "pictureId", sold_by AS "soldBy", quantity,
     unit_xof AS "unitXof", line_xof AS "lineXof",
     discount_xof AS "discountXof", promotion_xof AS "promotionXof", commission_xof AS "commissionXof", refused,
     refunded_xof AS "refundedXof"
   FROM market.order_line WHERE order_id = ANY ($1) ORDER BY order_id, id LIMIT 6000`,
);
const placeStatement = statement<OrderPlace & { transferId: string | null }>(
  'market.place_of_checkout',
  `SELECT place_label AS label, place_quartier AS quartier, place_landmark AS landmark,
     place_phone AS phone, place_lat AS lat, place_lon AS lon, transfer_id AS "transferId"
   FROM market.checkout WHERE id = $1`,
);
const moveStatement = statement(
  'market.move_order',
  `UPDATE market.store_order SET state = $2, version = version + 1,
     ready_about = CASE WHEN $3::integer IS NULL THEN ready_about
       WHEN slot_from IS NULL THEN app.now() + $3 * interval '1 minute'
       ELSE greatest(app.now(), slot_from) END,
     delivered_at = CASE WHEN $2 = 'delivered' THEN app.now() ELSE delivered_at END
   WHERE id = $1`,
);
const insertMoveStatement = statement(
  'market.insert_order_move',
  `INSERT INTO market.order_move (order_id, step, from_state, event, to_state, actor, side, note)
   SELECT $1, max(step) + 1, $2, $3, $4, $5, $6, $7 FROM market.order_move WHERE order_id = $1`,
);
const movesStatement = statement<OrderMove>(
  'market.moves_of_order',
  `SELECT event, to_state AS "to", actor, side, note, at FROM market.order_move
   WHERE order_id = $1 ORDER BY step LIMIT 100`,
);
const raiseStatement = statement(
  'market.raise_order_version',
  'UPDATE market.store_order SET version = version + 1 WHERE id = $1',
);
const triesStatement = statement<{ tries: number }>(
  'market.count_code_try',
  `UPDATE market.store_order SET code_tries = code_tries + 1 WHERE id = $1
   RETURNING code_tries AS tries`,
);
const refuseLinesStatement = statement(
  'market.refuse_order_lines',
  'UPDATE market.order_line SET refused = true WHERE order_id = $1 AND id = ANY ($2)',
);

/** A step of an order's history. */
export interface OrderMove {
  readonly event: OrderEvent | 'place';
  readonly to: OrderState;
  /** `user:<uuid>` or `system`. */
  readonly actor: string;
  readonly side: OrderSide;
  readonly note: string;
  readonly at: Date;
}

/** Locks the order, before its products and its accounts. */
export async function lockOrder(tx: Tx, id: string): Promise<OrderFacts | null> {
  const [row] = await tx.query(lockStatement, [id]);
  return row ?? null;
}

/** One whose time has come, locked; null where none waits that nobody else has in hand. */
export async function takeDueOrder(
  tx: Tx,
  hours: Readonly<Record<'completeHours' | 'forsakenHours' | 'unfetchedHours', number>>,
): Promise<OrderFacts | null> {
  const [late] = await tx.query(takeLateStatement, []);
  if (late) return late;
  const { completeHours, forsakenHours, unfetchedHours } = hours;
  const [forsaken] = await tx.query(takeForsakenStatement, [forsakenHours, unfetchedHours]);
  if (forsaken) return forsaken;
  const [settled] = await tx.query(takeSettledStatement, [completeHours]);
  return settled ?? null;
}

/** Minutes that a store always needs. */
export async function preparationOf(reader: Reader, storeId: string): Promise<number> {
  const [row] = await reader.query(preparationStatement, [storeId]);
  return row?.minutes ?? 0;
}

/** For its customer, and to compare with: never for an answer to a store. */
export async function handoverCode(reader: Reader, id: string): Promise<string> {
  const [row] = await reader.query(codeStatement, [id]);
  if (!row) throw new Error('an order without a code');
  return row.code;
}

/** In the order in which they were bought. */
export const linesOfOrders = (reader: Reader, ids: readonly string[]): Promise<OrderLine[]> =>
  reader.query(linesStatement, [ids]);

/** Where it goes, and what paid it. */
export async function placeOfCheckout(reader: Reader, checkoutId: string) {
  const [row] = await reader.query(placeStatement, [checkoutId]);
  return row ?? null;
}

export const movesOfOrder = (reader: Reader, id: string): Promise<OrderMove[]> =>
  reader.query(movesStatement, [id]);

/** The one way for an order to change its state: under its lock, with a line of history. */
export async function moveOrder(
  tx: Tx,
  order: Pick<OrderFacts, 'id' | 'state'>,
  step: {
    event: OrderEvent;
    to: OrderState;
    actor: string;
    side: OrderSide;
    note?: string;
    /** From now, when the goods will be ready; those of an hour are ready at its begin. */
    readyInMinutes?: number | null;
  },
): Promise<void> {
  const { event, to, actor, side, note = '', readyInMinutes = null } = step;
  await tx.query(moveStatement, [order.id, to, readyInMinutes]);
  await tx.query(insertMoveStatement, [order.id, order.state, event, to, actor, side, note]);
}

/** For a change that is no step, such as a refund. Under its lock. */
export const raiseOrderVersion = (tx: Tx, id: string) => tx.query(raiseStatement, [id]);

/** Counts a wrong code; gives how many there were. Under its lock. */
export async function countCodeTry(tx: Tx, id: string): Promise<number> {
  const [row] = await tx.query(triesStatement, [id]);
  return row?.tries ?? 0;
}

/** Marks lines that the store does not have after all. Under the order's lock. */
export const markRefused = (tx: Tx, orderId: string, lineIds: readonly string[]) =>
  tx.query(refuseLinesStatement, [orderId, lineIds]);
