import { newId } from '@ecom/kernel';
import { statement, type Tx } from '@ecom/server-kit';
import { insertMovements } from './stock-store.ts';

interface Held {
  readonly variantId: string;
  readonly quantity: number;
}

const lockProductsStatement = statement(
  'market.lock_products_of_order',
  `SELECT p.id FROM market.product p
   WHERE p.id IN (SELECT l.product_id FROM market.order_line l WHERE l.order_id = $1)
   ORDER BY p.id FOR NO KEY UPDATE`,
);
const lockVariantsStatement = statement(
  'market.lock_variants_of_order',
  `SELECT v.id FROM market.variant v
   WHERE v.id IN (SELECT l.variant_id FROM market.order_line l WHERE l.order_id = $1)
   ORDER BY v.id FOR NO KEY UPDATE`,
);
/** The trigger behind it takes them off what is promised. */
const settleStatement = statement<Held>(
  'market.settle_holds',
  `UPDATE market.stock_hold SET state = $2, settled_at = app.now()
   WHERE order_id = $1 AND state = 'open' AND ($3::uuid[] IS NULL OR line_id = ANY ($3))
   RETURNING variant_id AS "variantId", quantity`,
);
const soldStatement = statement<Held>(
  'market.sold_of_order',
  `SELECT variant_id AS "variantId", quantity FROM market.stock_hold
   WHERE order_id = $1 AND state = 'sold' ORDER BY variant_id`,
);

async function lockStock(tx: Tx, orderId: string): Promise<void> {
  // Sent together, done one after the other.
  await Promise.all([
    tx.query(lockProductsStatement, [orderId]),
    tx.query(lockVariantsStatement, [orderId]),
  ]);
}

const moved = (held: readonly Held[], reason: 'sold' | 'returned', note: string) =>
  held.map(({ variantId, quantity }) => ({
    id: newId<'mov'>(),
    variantId,
    delta: reason === 'sold' ? -quantity : quantity,
    reason,
    note,
  }));

/** Promises nothing any more of these lines, or of all. Locks the order's products and variants. */
export async function releaseStock(
  tx: Tx,
  orderId: string,
  lineIds: readonly string[] | null = null,
): Promise<void> {
  await lockStock(tx, orderId);
  await tx.query(settleStatement, [orderId, 'released', lineIds]);
}

/** What is promised leaves the shop. Locks the order's products and variants. */
export async function sellStock(
  tx: Tx,
  order: { readonly id: string; readonly number: string },
  actor: string,
): Promise<void> {
  await lockStock(tx, order.id);
  const held = await tx.query(settleStatement, [order.id, 'sold', null]);
  await insertMovements(tx, actor, moved(held, 'sold', order.number));
}

/** What left and did not arrive lies on the shelf again; what did not leave is free again. */
export async function takeStockBack(
  tx: Tx,
  order: { readonly id: string; readonly number: string },
  actor: string,
): Promise<void> {
  await releaseStock(tx, order.id);
  const sold = await tx.query(soldStatement, [order.id]);
  await insertMovements(tx, actor, moved(sold, 'returned', order.number));
}

/** Some pieces lie on the shelf again after their customer had them. Locks as above. */
export async function takePiecesBack(
  tx: Tx,
  order: { readonly id: string; readonly number: string },
  pieces: readonly Held[],
  actor: string,
): Promise<void> {
  await lockStock(tx, order.id);
  await insertMovements(tx, actor, moved(pieces, 'returned', order.number));
}
