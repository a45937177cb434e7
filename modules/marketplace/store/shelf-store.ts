import { type Reader, type Statement, statement } from '@ecom/server-kit';
import type { Cursor } from '../domain/cursor.ts';
import {
  type ProductCard,
  type ShelfFilter,
  type Sorting,
  sortings,
} from '../domain/product-card.ts';
import { onShelf, pricedBetween, rowColumns } from './card-columns.ts';
import { distanceM } from './distance.ts';

export type ShelfRow = ProductCard & { readonly sortValue: number };

interface Order {
  readonly value: string;
  /** Over the columns of `product`. */
  readonly by: string;
  /** The same over what was found. */
  readonly shown: string;
  /** What comes after value $1 and id $2; its first half is what an index can seek. */
  readonly after: string;
  /** From where an index of this order is to be walked. */
  readonly from?: string;
}

const orders: Readonly<Record<Exclude<Sorting, 'near'>, Order>> = {
  best: {
    value: 'p.rank',
    by: 'p.rank DESC, p.id',
    shown: '"sortValue" DESC, id',
    after: 'p.rank <= $1::bigint AND (p.rank < $1::bigint OR p.id > $2::uuid)',
  },
  // Ids begin with the time at which they were made.
  new: {
    value: '0',
    by: 'p.id DESC',
    shown: 'id DESC',
    after: 'p.id < $2::uuid AND $1::bigint = 0',
  },
  cheap: {
    value: 'p.price_xof',
    by: 'p.price_xof, p.id',
    shown: '"sortValue", id',
    after: 'p.price_xof >= $1::bigint AND (p.price_xof > $1::bigint OR p.id > $2::uuid)',
    from: 'AND p.price_xof >= $3::bigint',
  },
  dear: {
    value: 'p.price_xof',
    by: 'p.price_xof DESC, p.id DESC',
    shown: '"sortValue" DESC, id DESC',
    after: 'p.price_xof <= $1::bigint AND (p.price_xof < $1::bigint OR p.id < $2::uuid)',
    from: 'AND p.price_xof <= $4::bigint',
  },
};

const stores = {
  all: '',
  one: 'AND p.store_id = ($8::uuid[])[1]',
  some: 'AND p.store_id = ANY ($8)',
} as const;
type Stores = keyof typeof stores;

/** Every statement has the same parameters; those it has no use for are named here. */
const typed = `AND ($7::text[] IS NULL OR true) AND ($8::uuid[] IS NULL OR true)`;
const priced = `${pricedBetween('$3::bigint', '$4::bigint')} AND (p.in_stock OR NOT $5::boolean)`;
const first = '$1::bigint IS NULL AND $2::uuid IS NULL';

/**
 * The picture is looked up for what is shown, not for what was passed by; one by one, since the
 * planner, who is not told the limit, would else read all pictures.
 */
const shown = (found: string, order: string): string =>
  `SELECT hit.*, (SELECT i.thumbhash FROM market.picture i WHERE i.id = hit."pictureId") AS thumbhash
   FROM (${found}) hit ORDER BY ${order}`;

/** Some categories are lists of their own, each in order, of which the first are taken. */
const ofCategories = (found: string, order: string): string =>
  `SELECT one.* FROM unnest($7::text[]) c (slug) CROSS JOIN LATERAL (${found}) one
   ORDER BY ${order} LIMIT $6`;

function listOf(order: Order, after: string, of: Stores, inCategories: boolean): string {
  const found = `SELECT ${rowColumns}, (${order.value})::bigint AS "sortValue"
    FROM market.product p JOIN market.store s ON s.id = p.store_id AND s.state = 'open'
    WHERE ${onShelf} AND ${priced} ${stores[of]} ${inCategories ? 'AND p.category = c.slug' : ''}
      AND ${after} ${order.from ?? ''} ${typed} ORDER BY ${order.by} LIMIT $6`;
  return shown(inCategories ? ofCategories(found, order.shown) : found, order.shown);
}

/**
 * Stores from the nearest, the best of each first. The value is made of both: metres, then what a
 * rank lacks of the highest. Ranks have twenty bits.
 */
const nearText = (after: string, inCategories: boolean): string =>
  shown(
    `SELECT one.* FROM (SELECT id, slug, name, distance FROM (
         SELECT id, slug, name, ${distanceM('$9', '$10')} AS distance
         FROM market.store WHERE state = 'open' AND ($8::uuid[] IS NULL OR id = ANY ($8))) placed
       WHERE $1::bigint IS NULL OR distance >= $1::bigint / 1048576 ORDER BY distance) s
     CROSS JOIN LATERAL (SELECT ${rowColumns}, p.rank,
         s.distance * 1048576 + 1048575 - p.rank AS "sortValue"
       FROM ${inCategories ? inSome : 'market.product p'} WHERE p.store_id = s.id AND ${onShelf}
         AND ${priced} AND ($7::text[] IS NULL OR true) AND ${after}
       ORDER BY p.rank DESC, p.id LIMIT $6) one
     ORDER BY s.distance, one.rank DESC, one.id LIMIT $6`,
    '"sortValue", id',
  );
/** Looked for by store and category together; the planner would go through all of the store. */
const inSome = `unnest($7::text[]) c (slug) CROSS JOIN LATERAL (SELECT * FROM market.product o
  WHERE o.store_id = s.id AND o.category = c.slug AND o.state = 'active' OFFSET 0) p`;
const nearAfter = '(s.distance * 1048576 + 1048575 - p.rank, p.id) > ($1::bigint, $2::uuid)';

const keyOf = (sorting: Sorting, of: Stores, inCategories: boolean, isFirst: boolean): string =>
  `${sorting}_${of}_${inCategories ? 'in' : 'over'}_${isFirst ? 'first' : 'next'}`;

function textOf(sorting: Sorting, of: Stores, inCategories: boolean, isFirst: boolean): string {
  if (sorting === 'near') return nearText(isFirst ? first : nearAfter, inCategories);
  const order = orders[sorting];
  return listOf(order, isFirst ? first : order.after, of, inCategories);
}

/** One statement for each combination, since a plan for all of them suits none. */
const statements = new Map<string, Statement<ShelfRow>>();
for (const sorting of sortings) {
  for (const of of Object.keys(stores) as Stores[]) {
    for (const inCategories of [true, false]) {
      for (const isFirst of [true, false]) {
        const key = keyOf(sorting, of, inCategories, isFirst);
        const text = textOf(sorting, of, inCategories, isFirst);
        statements.set(key, statement<ShelfRow>(`market.shelf_${key}`, text));
      }
    }
  }
}

const storesWithinStatement = statement<{ id: string }>(
  'market.list_stores_within',
  `SELECT s.id FROM market.store s
   WHERE s.state = 'open' AND ($1::text IS NULL OR s.slug = $1)
     AND ($2::text IS NULL OR EXISTS (SELECT FROM market.delivery_zone z
       WHERE z.store_id = s.id AND z.quartier = $2))
     AND (NOT $3::boolean OR market.is_open(s.id, app.now()))
   LIMIT 20000`,
);

/** Open stores: of that name, that bring things to that quartier, where one can buy now. */
export const storesWithin = (
  reader: Reader,
  { slug, quartier, openNow }: { slug: string | null; quartier: string | null; openNow: boolean },
): Promise<{ id: string }[]> => reader.query(storesWithinStatement, [slug, quartier, openNow]);

export interface ShelfPlace {
  readonly sorting: Sorting;
  readonly after: Cursor | null;
  readonly limit: number;
}

/** Products in the order of the list, after `after`, `limit` at most. */
export function shelf(
  reader: Reader,
  filter: ShelfFilter,
  { sorting, after, limit }: ShelfPlace,
): Promise<ShelfRow[]> {
  const { categories, storeIds, minXof, maxXof, inStockOnly, near } = filter;
  const narrowed = [minXof, maxXof, inStockOnly, limit, categories, storeIds];
  const values = [after?.value ?? null, after?.id ?? null, ...narrowed];
  const of = storeIds === null ? 'all' : storeIds.length === 1 ? 'one' : 'some';
  const found = statements.get(keyOf(sorting, of, categories !== null, after === null));
  if (!found) throw new Error(`no list ${sorting}`);
  if (sorting !== 'near') return reader.query(found, values);
  if (!near) throw new Error('near what?');
  return reader.query(found, [...values, near.lat, near.lon]);
}
