import { statement, type Tx } from '@ecom/server-kit';
import type { OrderFacts } from '../domain/order-facts.ts';
import { orderColumns } from './order-store.ts';

const lockStatement = statement<OrderFacts>(
  'market.lock_orders_of_checkout',
  `SELECT ${orderColumns} FROM market.store_order o WHERE o.checkout_id = $1
   ORDER BY o.id FOR NO KEY UPDATE`,
);
const slotsStatement = statement(
  'market.lock_slots_of_checkout',
  `SELECT t.taken FROM market.slot t JOIN market.store_order o
     ON (o.store_id, o.slot_from) = (t.store_id, t.starts_at)
   WHERE o.checkout_id = $1 ORDER BY t.store_id FOR NO KEY UPDATE OF t`,
);
const lines = `SELECT l.product_id, l.variant_id, l.quantity, l.id FROM market.order_line l
  JOIN market.store_order o ON o.id = l.order_id WHERE o.checkout_id = $1`;
const productsStatement = statement(
  'market.lock_products_of_checkout',
  `SELECT p.id FROM market.product p WHERE p.id IN (SELECT x.product_id FROM (${lines}) x)
   ORDER BY p.id FOR NO KEY UPDATE`,
);
const variantsStatement = statement(
  'market.lock_variants_of_checkout',
  `SELECT v.id FROM market.variant v WHERE v.id IN (SELECT x.variant_id FROM (${lines}) x)
   ORDER BY v.id FOR NO KEY UPDATE`,
);
const releaseStatement = statement(
  'market.release_checkout',
  `UPDATE market.stock_hold SET state = 'released', settled_at = app.now()
   WHERE state = 'open' AND line_id IN (SELECT x.id FROM (${lines}) x)`,
);
/** A line a variant and order, an order a store, a variant of one store: no variant comes twice. */
const missingStatement = statement<{ missing: number }>(
  'market.missing_of_checkout',
  `SELECT count(*)::int AS missing FROM (${lines}) x JOIN market.variant v ON v.id = x.variant_id
     JOIN market.product p ON p.id = v.product_id JOIN market.store s ON s.id = p.store_id
   WHERE v.on_hand - v.reserved < x.quantity OR NOT v.for_sale OR v.retired_at IS NOT NULL
     OR p.state <> 'active' OR s.state <> 'open'`,
);
const holdAgainStatement = statement(
  'market.hold_checkout_again',
  `UPDATE market.stock_hold SET state = 'open', settled_at = NULL
   WHERE state = 'released' AND line_id IN (SELECT x.id FROM (${lines}) x)`,
);
/** Who buys for an hour while the store is closed is answered from its opening on. */
const placeStatement = statement(
  'market.place_awaited_orders',
  `UPDATE market.store_order SET placed_at = app.now(),
     accept_by = CASE WHEN slot_from IS NULL THEN app.now()
       ELSE coalesce(market.next_opening(store_id, app.now()), app.now()) END
       + $2 * interval '1 minute'
   WHERE checkout_id = $1`,
);

/** Locks the orders of a checkout, in the order of their ids; before their hours. */
export const lockOrdersOf = (tx: Tx, checkoutId: string): Promise<OrderFacts[]> =>
  tx.query(lockStatement, [checkoutId]);

/** Locks the hours of a checkout, then its products and variants. */
export async function lockGoodsOf(tx: Tx, checkoutId: string): Promise<void> {
  // Sent together, done one after the other.
  await Promise.all([
    tx.query(slotsStatement, [checkoutId]),
    tx.query(productsStatement, [checkoutId]),
    tx.query(variantsStatement, [checkoutId]),
  ]);
}

/** Promises nothing of it any more. Under the locks of `lockGoodsOf`. */
export const releaseGoodsOf = (tx: Tx, checkoutId: string) =>
  tx.query(releaseStatement, [checkoutId]);

/**
 * Promises again what was promised before; false, and nothing changed, where something of it is
 * gone. Under the locks of `lockGoodsOf`.
 */
export async function holdGoodsAgain(tx: Tx, checkoutId: string): Promise<boolean> {
  const [row] = await tx.query(missingStatement, [checkoutId]);
  if (!row || row.missing > 0) return false;
  await tx.query(holdAgainStatement, [checkoutId]);
  return true;
}

/** From now on the stores have their time to answer. Before the orders are moved. */
export const startAnswering = (tx: Tx, checkoutId: string, acceptMinutes: number) =>
  tx.query(placeStatement, [checkoutId, acceptMinutes]);
