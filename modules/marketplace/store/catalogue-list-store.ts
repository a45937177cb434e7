import { type Reader, type Statement, statement } from '@ecom/server-kit';
import type { CatalogueCursor } from '../domain/catalogue-cursor.ts';
import {
  type CatalogueFilter,
  type CatalogueSorting,
  catalogueSortings,
} from '../domain/catalogue-filter.ts';
import type { ProductState } from '../domain/product-wish.ts';

/** What a store's own list shows of a product. Stock is that of all its variants together. */
export interface CatalogueRow {
  readonly id: string;
  readonly title: string;
  readonly state: ProductState;
  readonly category: string;
  readonly soldBy: 'piece' | 'weight';
  /** Of the cheapest variant for sale; null while there is none. */
  readonly priceXof: number | null;
  readonly wasXof: number | null;
  readonly onHand: number;
  readonly reserved: number;
  readonly variants: number;
  /** Something of it runs low. */
  readonly low: boolean;
  readonly pictureId: string | null;
  readonly thumbhash: string | null;
  readonly version: number;
  readonly changedAt: Date;
  readonly sortValue: string;
}

interface Order {
  /** As text, for the cursor. */
  readonly value: string;
  /** $7 and $8 are the cursor's value and id. */
  readonly after: string;
  readonly by: string;
}

/** Without a price first: what cannot be bought wants attention. */
const price = 'coalesce(p.price_xof, 0)';
const changed = '(extract(epoch FROM p.changed_at) * 1000000)::bigint';
const orders: Readonly<Record<CatalogueSorting, Order>> = {
  changed: {
    value: `${changed}::text`,
    after: `(p.changed_at, p.id) < ('epoch'::timestamptz + $7::bigint * interval '1 microsecond',
      $8::uuid)`,
    by: 'p.changed_at DESC, p.id DESC',
  },
  title: {
    value: 'p.folded_title',
    after: '(p.folded_title, p.id) > ($7::text, $8::uuid)',
    by: 'p.folded_title, p.id',
  },
  price: {
    value: `${price}::text`,
    after: `(${price}, p.id) > ($7::bigint, $8::uuid)`,
    by: `${price}, p.id`,
  },
  stock: {
    value: 's.free::text',
    after: '(s.free, p.id) > ($7::bigint, $8::uuid)',
    by: 's.free, p.id',
  },
};

/** $5: a SKU that begins so, or a title that holds these words. */
const narrowed = `p.store_id = $1 AND p.state = ANY ($2)
  AND ($3::text[] IS NULL OR p.category = ANY ($3)) AND (NOT $4::boolean OR s.low)
  AND ($5::text IS NULL
    OR (app.search_form($5) <> '' AND p.folded_title LIKE '%' || app.search_form($5) || '%')
    OR EXISTS (SELECT FROM market.variant k WHERE k.product_id = p.id AND k.retired_at IS NULL
      AND starts_with(lower(k.sku), lower($5))))`;
const stock = `LATERAL (SELECT coalesce(sum(v.on_hand), 0)::int AS on_hand,
    coalesce(sum(v.reserved), 0)::int AS reserved,
    coalesce(sum(v.on_hand - v.reserved), 0)::bigint AS free, count(*)::int AS variants,
    coalesce(bool_or(v.for_sale AND v.on_hand - v.reserved <= v.low_at), false) AS low
  FROM market.variant v WHERE v.product_id = p.id AND v.retired_at IS NULL) s`;

const statements = new Map<string, Statement<CatalogueRow>>();
for (const sorting of catalogueSortings) {
  const { value, after, by } = orders[sorting];
  for (const isFirst of [true, false]) {
    const text = `SELECT p.id, p.title, p.state, p.category, p.sold_by AS "soldBy",
        p.price_xof AS "priceXof", p.was_xof AS "wasXof", s.on_hand AS "onHand", s.reserved,
        s.variants, s.low, p.picture_id AS "pictureId", i.thumbhash, p.version,
        p.changed_at AS "changedAt", ${value} AS "sortValue"
      FROM market.product p CROSS JOIN ${stock} LEFT JOIN market.picture i ON i.id = p.picture_id
      WHERE ${narrowed} AND ${isFirst ? '$7::text IS NULL AND $8::uuid IS NULL' : after}
      ORDER BY ${by} LIMIT $6`;
    const key = `${sorting}_${isFirst ? 'first' : 'next'}`;
    statements.set(key, statement<CatalogueRow>(`market.list_catalogue_${key}`, text));
  }
}

const countsStatement = statement<{ state: ProductState; count: number; low: number }>(
  'market.count_catalogue',
  `SELECT p.state, count(*)::int AS count, (count(*) FILTER (WHERE EXISTS (
       SELECT FROM market.variant v WHERE v.product_id = p.id AND v.for_sale
         AND v.on_hand - v.reserved <= v.low_at)))::int AS low
   FROM market.product p WHERE p.store_id = $1 GROUP BY p.state`,
);

/** A store's own products in the order of the list, after `after`, `limit` at most. */
export function listCatalogue(
  reader: Reader,
  storeId: string,
  filter: CatalogueFilter,
  page: { sorting: CatalogueSorting; after: CatalogueCursor | null; limit: number },
): Promise<CatalogueRow[]> {
  const { sorting, after, limit } = page;
  const found = statements.get(`${sorting}_${after ? 'next' : 'first'}`);
  if (!found) throw new Error(`no list ${sorting}`);
  const { states, categories, lowOnly, line } = filter;
  const narrow = [storeId, states, categories, lowOnly, line];
  return reader.query(found, [...narrow, limit, after?.value ?? null, after?.id ?? null]);
}

/** How many products a store has in each state, and how many of those run low. */
export const countCatalogue = (reader: Reader, storeId: string) =>
  reader.query(countsStatement, [storeId]);
