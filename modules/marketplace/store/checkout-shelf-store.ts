import { type Reader, statement, type Tx } from '@ecom/server-kit';
import type { ShelfLine, ShelfStore } from '../domain/checkout-preview.ts';
import type { StoreRole } from '../domain/store-role.ts';

/** A draft that was never shown is as unknown as none. */
const lines = `SELECT v.id AS "variantId", v.product_id AS "productId", v.store_id AS "storeId",
    p.title, v.name AS "variantName", p.picture_id AS "pictureId", p.sold_by AS "soldBy",
    v.price_xof AS "unitXof", v.on_hand - v.reserved AS available,
    v.for_sale AND v.retired_at IS NULL AND p.state = 'active' AND s.state = 'open' AS "onSale",
    market.commission_bp(v.store_id, p.category, app.now()) AS "commissionBp"
  FROM market.variant v JOIN market.product p ON p.id = v.product_id
    JOIN market.store s ON s.id = v.store_id
  WHERE v.id = ANY ($1) AND p.state <> 'draft'`;

const readStatement = statement<ShelfLine>('market.read_cart', `${lines} ORDER BY v.id`);
const lockProductsStatement = statement(
  'market.lock_products_of_cart',
  `SELECT p.id FROM market.product p
   WHERE p.id IN (SELECT v.product_id FROM market.variant v WHERE v.id = ANY ($1))
   ORDER BY p.id FOR NO KEY UPDATE`,
);
const lockStatement = statement<ShelfLine>(
  'market.lock_cart',
  `${lines} ORDER BY v.id FOR NO KEY UPDATE OF v`,
);
/** `OFFSET 0` keeps the planner from asking twice whether a store is open. */
const storesStatement = statement<Omit<ShelfStore, 'cashRoomXof'>>(
  'market.stores_of_cart',
  `SELECT s.id, s.slug, s.name, s.quartier, s.order_min_xof AS "orderMinXof",
     o.is_open AS "openNow",
     s.state = 'open' AND coalesce(s.paused_until > app.now(), false) AS paused,
     CASE WHEN NOT o.is_open THEN market.next_opening(s.id, app.now()) END AS "opensAt",
     EXISTS (SELECT FROM market.slot_rule r WHERE r.store_id = s.id) AS "hasSlots",
     z.fee_xof AS "feeXof"
   FROM market.store s
     CROSS JOIN LATERAL (SELECT market.is_open(s.id, app.now()) AS is_open OFFSET 0) o
     LEFT JOIN market.delivery_zone z ON z.store_id = s.id AND z.quartier = $2
   WHERE s.id = ANY ($1) ORDER BY s.id`,
);
const membersStatement = statement<{ storeId: string; userId: string; role: StoreRole }>(
  'market.members_of_stores',
  `SELECT store_id AS "storeId", user_id AS "userId", role FROM market.store_member
   WHERE store_id = ANY ($1) ORDER BY store_id, user_id LIMIT 2000`,
);
const owingStatement = statement<{ storeId: string; owingXof: number }>(
  'market.cash_commissions_to_come',
  `SELECT o.store_id AS "storeId", sum(l.commission_xof)::bigint AS "owingXof"
   FROM market.store_order o JOIN market.order_line l ON l.order_id = o.id
   WHERE o.store_id = ANY ($1) AND o.method = 'cash' AND o.state IN
     ('placed', 'accepted', 'preparing', 'ready', 'picked_up', 'delivery_failed')
     AND NOT l.refused
   GROUP BY o.store_id`,
);

/** What stands on the shelf of what is wanted, in id order; what is nowhere is missing. */
export const readCart = (reader: Reader, variantIds: readonly string[]): Promise<ShelfLine[]> =>
  reader.query(readStatement, [variantIds]);

/** The same under locks: products in id order, then variants in id order. */
export async function lockCart(tx: Tx, variantIds: readonly string[]): Promise<ShelfLine[]> {
  const locked = tx.query(lockProductsStatement, [variantIds]);
  const read = tx.query(lockStatement, [variantIds]);
  // Sent together, done one after the other.
  await Promise.all([locked, read]);
  return read;
}

/** The stores of a cart, in id order, with what it costs to bring something to `quartier`. */
export const storesOfCart = (
  reader: Reader,
  storeIds: readonly string[],
  quartier: string | null,
): Promise<Omit<ShelfStore, 'cashRoomXof'>[]> =>
  reader.query(storesStatement, [storeIds, quartier]);

/** Who acts for these stores: they are told of their orders. */
export const membersOfStores = (reader: Reader, storeIds: readonly string[]) =>
  reader.query(membersStatement, [storeIds]);

/** What stores will owe of cash orders that are not handed over yet. */
export async function cashOwing(
  reader: Reader,
  storeIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await reader.query(owingStatement, [storeIds]);
  return new Map(rows.map(({ storeId, owingXof }) => [storeId, owingXof]));
}
