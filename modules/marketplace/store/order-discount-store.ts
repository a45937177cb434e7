import { type Reader, statement, type Tx } from '@ecom/server-kit';
import type { NamedDiscount } from '../domain/order-discount.ts';

export interface NewDiscount {
  readonly orderId: string;
  /** Null: off the delivery. */
  readonly lineId: string | null;
  readonly promotionId: string;
  readonly title: string;
  readonly code: string | null;
  readonly amountXof: number;
  readonly platformXof: number;
}

const insertStatement = statement(
  'market.insert_order_discounts',
  `INSERT INTO market.order_discount (order_id, line_id, promotion_id, title, code, amount_xof,
     platform_xof)
   SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::bigint[],
     $7::bigint[])`,
);
const listStatement = statement<NamedDiscount>(
  'market.discounts_of_order',
  `SELECT title, code, sum(amount_xof)::bigint AS "amountXof" FROM market.order_discount
   WHERE order_id = $1 GROUP BY promotion_id, title, code ORDER BY 3 DESC, 1 LIMIT 60`,
);
/** The category of each variant's product and those above it. */
const categoriesStatement = statement<{ variantId: string; categories: string[] }>(
  'market.categories_of_variants',
  `WITH RECURSIVE up (id, slug) AS (
     SELECT v.id, p.category FROM market.variant v JOIN market.product p ON p.id = v.product_id
     WHERE v.id = ANY ($1)
     UNION ALL SELECT u.id, c.parent FROM up u JOIN market.category c ON c.slug = u.slug
     WHERE c.parent IS NOT NULL)
   SELECT id AS "variantId", array_agg(slug) AS categories FROM up GROUP BY id`,
);

/** What was agreed: which offer took what off what. With the order's rows. */
export async function insertDiscounts(tx: Tx, all: readonly NewDiscount[]): Promise<void> {
  if (all.length === 0) return;
  await tx.query(insertStatement, [
    all.map(({ orderId }) => orderId),
    all.map(({ lineId }) => lineId),
    all.map(({ promotionId }) => promotionId),
    all.map(({ title }) => title),
    all.map(({ code }) => code),
    all.map(({ amountXof }) => amountXof),
    all.map(({ platformXof }) => platformXof),
  ]);
}

/** One an offer, the largest first. */
export const discountsOfOrder = (reader: Reader, orderId: string): Promise<NamedDiscount[]> =>
  reader.query(listStatement, [orderId]);

export async function categoriesOf(
  reader: Reader,
  variantIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await reader.query(categoriesStatement, [variantIds]);
  return new Map(rows.map(({ variantId, categories }) => [variantId, categories]));
}
