import { err, ok, type Result } from '@ecom/kernel';
import type { Reader } from '@ecom/server-kit';
import { readCursor, writeCursor } from '../domain/cursor.ts';
import type { ProductCard, ShelfFilter, Sorting } from '../domain/product-card.ts';
import { readStoreRow } from '../store/product-store.ts';
import { shelf } from '../store/shelf-store.ts';
import type { CategoryTree } from './categories.ts';

/** What a person asked the list to be narrowed to. */
export interface ShelfWish {
  readonly category?: string | undefined;
  readonly store?: string | undefined;
  readonly minXof: number;
  readonly maxXof: number;
  readonly inStock: boolean;
}

export interface ShelfPage {
  readonly items: readonly ProductCard[];
  /** The next page's `after`; null on the last. */
  readonly next: string | null;
}

export type BrowseRefused = 'market.category_unknown' | 'market.store_unknown';

/** The filter of a wish, or why there is none: an unknown name is no empty list. */
export async function filterOf(
  deps: { reader: Reader; categories: () => Promise<CategoryTree> },
  { category, store, minXof, maxXof, inStock }: ShelfWish,
): Promise<Result<ShelfFilter, BrowseRefused>> {
  const within = category === undefined ? null : (await deps.categories()).within(category);
  if (category !== undefined && within === null) return err('market.category_unknown');
  const found = store === undefined ? null : await readStoreRow(deps.reader, { slug: store });
  if (store !== undefined && found === null) return err('market.store_unknown');
  const storeId = found?.id ?? null;
  return ok({ categories: within, storeId, minXof, maxXof, inStockOnly: inStock });
}

/** A page of a list. Reads one row more than it gives, to know whether another page follows. */
export async function browse(
  deps: { reader: Reader; categories: () => Promise<CategoryTree> },
  wish: ShelfWish,
  page: { sorting: Sorting; after?: string | undefined; limit: number },
): Promise<Result<ShelfPage, BrowseRefused>> {
  const after = page.after === undefined ? null : readCursor(page.after);
  // A cursor that is none has nothing after it.
  if (page.after !== undefined && after === null) return ok({ items: [], next: null });
  const filter = await filterOf(deps, wish);
  if (!filter.ok) return filter;
  const { sorting, limit } = page;
  const rows = await shelf(deps.reader, filter.value, { sorting, after, limit: limit + 1 });
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const more = rows.length > limit && last;
  return ok({ items, next: more ? writeCursor({ value: last.sortValue, id: last.id }) : null });
}
