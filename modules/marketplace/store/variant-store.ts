import { type Reader, statement, type Tx } from '@ecom/server-kit';
import type { VariantFacts } from '../domain/variant-wish.ts';

/** Something that can be bought, as its store sees it. */
export interface OwnVariantRow {
  readonly id: string;
  readonly productId: string;
  readonly name: string;
  readonly sku: string | null;
  readonly priceXof: number;
  readonly wasXof: number | null;
  readonly onHand: number;
  readonly reserved: number;
  readonly lowAt: number | null;
  readonly forSale: boolean;
}

const columns = `v.id, v.product_id AS "productId", v.name, v.sku, v.price_xof AS "priceXof",
  v.was_xof AS "wasXof", v.on_hand AS "onHand", v.reserved, v.low_at AS "lowAt",
  v.for_sale AS "forSale"`;

const ofProductsStatement = statement<OwnVariantRow>(
  'market.variants_of_products',
  `SELECT ${columns} FROM market.variant v
   WHERE v.product_id = ANY ($1) AND v.retired_at IS NULL
   ORDER BY v.product_id, v.position, v.id LIMIT 20000`,
);
const lockStatement = statement<OwnVariantRow>(
  'market.lock_variants_of_products',
  `SELECT ${columns} FROM market.variant v
   WHERE v.product_id = ANY ($1) AND v.retired_at IS NULL ORDER BY v.id FOR NO KEY UPDATE`,
);
const productOfStatement = statement<{ productId: string }>(
  'market.find_product_of_variant',
  `SELECT product_id AS "productId" FROM market.variant
   WHERE store_id = $1 AND id = $2 AND retired_at IS NULL`,
);
const skuStatement = statement<{ sku: string }>(
  'market.find_taken_sku',
  `SELECT sku FROM market.variant WHERE store_id = $1 AND sku = ANY ($2)
     AND product_id <> $3 AND retired_at IS NULL LIMIT 1`,
);
const insertStatement = statement(
  'market.insert_variants',
  `INSERT INTO market.variant (id, product_id, store_id, name, sku, price_xof, was_xof, low_at,
     for_sale, position)
   SELECT v.id, $1, $2, v.name, v.sku, v.price_xof, v.was_xof, v.low_at, v.for_sale, v.position
   FROM unnest($3::uuid[], $4::text[], $5::text[], $6::bigint[], $7::bigint[], $8::int[],
     $9::boolean[], $10::int[]) v (id, name, sku, price_xof, was_xof, low_at, for_sale, position)`,
);
/** Names and numbers that change hands would meet for a moment: all let go before any takes. */
const letGoStatement = statement(
  'market.let_go_variant_names',
  `UPDATE market.variant SET name = id::text, sku = NULL WHERE product_id = $1 AND id = ANY ($2)`,
);
const changeStatement = statement(
  'market.change_variants',
  `UPDATE market.variant o SET name = v.name, sku = v.sku, price_xof = v.price_xof,
     was_xof = v.was_xof, low_at = v.low_at, for_sale = v.for_sale, position = v.position
   FROM unnest($3::uuid[], $4::text[], $5::text[], $6::bigint[], $7::bigint[], $8::int[],
     $9::boolean[], $10::int[]) v (id, name, sku, price_xof, was_xof, low_at, for_sale, position)
   WHERE o.id = v.id AND o.product_id = $1 AND o.store_id = $2`,
);
const retireStatement = statement(
  'market.retire_variants',
  `UPDATE market.variant SET retired_at = app.now(), for_sale = false
   WHERE product_id = $1 AND id = ANY ($2)`,
);

/** In the order of their products, then in the one in which they are shown. */
export const ownVariants = (
  reader: Reader,
  productIds: readonly string[],
): Promise<OwnVariantRow[]> => reader.query(ofProductsStatement, [productIds]);

/** Locks them in id order. Under their products' locks, which come first. */
export const lockVariants = (tx: Tx, productIds: readonly string[]): Promise<OwnVariantRow[]> =>
  tx.query(lockStatement, [productIds]);

/** Null for another store's, a retired one and none. */
export async function productOfVariant(
  reader: Reader,
  storeId: string,
  id: string,
): Promise<string | null> {
  const [row] = await reader.query(productOfStatement, [storeId, id]);
  return row?.productId ?? null;
}

/** One of the numbers that another product of the store has; null where all are free. */
export async function takenSku(
  reader: Reader,
  of: { storeId: string; productId: string },
  skus: readonly string[],
): Promise<string | null> {
  const [row] = await reader.query(skuStatement, [of.storeId, skus, of.productId]);
  return row?.sku ?? null;
}

/** A variant with its id and its place among the product's. */
export interface PlacedVariant extends VariantFacts {
  readonly id: string;
  readonly position: number;
}

interface Owned {
  readonly storeId: string;
  readonly productId: string;
}

const valuesOf = ({ productId, storeId }: Owned, variants: readonly PlacedVariant[]) => [
  productId,
  storeId,
  variants.map(({ id }) => id),
  variants.map(({ name }) => name),
  variants.map(({ sku }) => sku),
  variants.map(({ priceXof }) => priceXof),
  variants.map(({ wasXof }) => wasXof),
  variants.map(({ lowAt }) => lowAt),
  variants.map(({ forSale }) => forSale),
  variants.map(({ position }) => position),
];

/** New ones, without stock: a movement opens it. */
export async function insertVariants(
  tx: Tx,
  of: Owned,
  variants: readonly PlacedVariant[],
): Promise<void> {
  if (variants.length > 0) await tx.query(insertStatement, valuesOf(of, variants));
}

/** Everything of them but their stock. Under their locks. */
export async function changeVariants(
  tx: Tx,
  of: Owned,
  variants: readonly PlacedVariant[],
): Promise<void> {
  if (variants.length === 0) return;
  await tx.query(letGoStatement, [of.productId, variants.map(({ id }) => id)]);
  await tx.query(changeStatement, valuesOf(of, variants));
}

/** They keep their stock and their movements, and are seen nowhere any more. */
export async function retireVariants(
  tx: Tx,
  productId: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length > 0) await tx.query(retireStatement, [productId, ids]);
}
