import { type Reader, type Statement, statement } from '@ecom/server-kit';
import type { Cursor } from '../domain/cursor.ts';
import {
  type ProductCard,
  type ShelfFilter,
  type Sorting,
  sortings,
} from '../domain/product-card.ts';
import { cardColumns, cardJoins, onShelf } from './card-columns.ts';

export type ShelfRow = ProductCard & { readonly sortValue: number };

interface Order {
  readonly value: string;
  readonly by: string;
  /** What comes after value $1 and id $2; its first half is what an index can seek. */
  readonly after: string;
}

const orders: Readonly<Record<Sorting, Order>> = {
  best: {
    value: 'p.rank',
    by: 'p.rank DESC, p.id',
    after: 'p.rank <= $1::bigint AND (p.rank < $1::bigint OR p.id > $2::uuid)',
  },
  // Ids begin with the time at which they were made.
  new: { value: '0', by: 'p.id DESC', after: 'p.id < $2::uuid AND $1::bigint = 0' },
  cheap: {
    value: 'p.price_xof',
    by: 'p.price_xof, p.id',
    after: 'p.price_xof >= $1::bigint AND (p.price_xof > $1::bigint OR p.id > $2::uuid)',
  },
  dear: {
    value: 'p.price_xof',
    by: 'p.price_xof DESC, p.id DESC',
    after: 'p.price_xof <= $1::bigint AND (p.price_xof < $1::bigint OR p.id < $2::uuid)',
  },
};

/** One statement for each combination, since a plan for all of them suits none. */
const narrowings = {
  all: '',
  category: 'AND p.category = ANY ($7)',
  store: 'AND p.store_id = $8',
  both: 'AND p.category = ANY ($7) AND p.store_id = $8',
} as const;
type Narrowing = keyof typeof narrowings;

const statements = new Map<string, Statement<ShelfRow>>();
for (const sorting of sortings) {
  const { value, by, after } = orders[sorting];
  for (const [name, narrowed] of Object.entries(narrowings)) {
    for (const isFirst of [true, false]) {
      const text = `SELECT ${cardColumns}, (${value})::bigint AS "sortValue"
        FROM market.product p ${cardJoins}
        WHERE ${onShelf} AND p.price_xof BETWEEN $3 AND $4 AND (p.in_stock OR NOT $5::boolean)
          ${narrowed} AND ${isFirst ? '$1::bigint IS NULL AND $2::uuid IS NULL' : after}
          AND ($7::text[] IS NULL OR true) AND ($8::uuid IS NULL OR true)
        ORDER BY ${by} LIMIT $6`;
      const key = `${sorting}_${name}_${isFirst ? 'first' : 'next'}`;
      statements.set(key, statement<ShelfRow>(`market.shelf_${key}`, text));
    }
  }
}

const narrowingOf = ({ categories, storeId }: ShelfFilter): Narrowing => {
  if (categories && storeId) return 'both';
  return categories ? 'category' : storeId ? 'store' : 'all';
};

/** Products in the order of the list, after `after`, `limit` at most. */
export function shelf(
  reader: Reader,
  filter: ShelfFilter,
  page: { sorting: Sorting; after: Cursor | null; limit: number },
): Promise<ShelfRow[]> {
  const { sorting, after, limit } = page;
  const key = `${sorting}_${narrowingOf(filter)}_${after ? 'next' : 'first'}`;
  const found = statements.get(key);
  if (!found) throw new Error(`no list ${key}`);
  const { minXof, maxXof, inStockOnly, categories, storeId } = filter;
  const values = [after?.value ?? null, after?.id ?? null, minXof, maxXof, inStockOnly, limit];
  return reader.query(found, [...values, categories, storeId]);
}
