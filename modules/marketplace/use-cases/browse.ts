import { err, ok, type Result } from '@ecom/kernel';
import type { Reader } from '@ecom/server-kit';
import { readCursor, writeCursor } from '../domain/cursor.ts';
import type { Position, ProductCard, ShelfFilter, Sorting } from '../domain/product-card.ts';
import { shelf, storesWithin } from '../store/shelf-store.ts';
import type { CategoryTree } from './categories.ts';

/** What a person asked the list to be narrowed to. */
export interface ShelfWish {
  readonly category?: string | undefined;
  readonly store?: string | undefined;
  readonly minXof: number;
  readonly maxXof: number;
  readonly inStock: boolean;
  /** Only of stores where somebody can buy at this moment. */
  readonly openNow: boolean;
  /** Only of stores that bring things to this quartier. */
  readonly deliversTo?: string | undefined;
  readonly near?: Position | undefined;
}

export interface ShelfPage {
  readonly items: readonly ProductCard[];
  /** The next page's `after`; null on the last. */
  readonly next: string | null;
}

export type BrowseRefused = 'market.category_unknown' | 'market.store_unknown';

export interface BrowseDeps {
  readonly reader: Reader;
  readonly categories: () => Promise<CategoryTree>;
}

/** The filter of a wish, or why there is none: an unknown name is no empty list. */
export async function filterOf(
  deps: BrowseDeps,
  wish: ShelfWish,
): Promise<Result<ShelfFilter, BrowseRefused>> {
  const { category, store, minXof, maxXof, inStock, near = null } = wish;
  const within = category === undefined ? null : (await deps.categories()).within(category);
  if (category !== undefined && within === null) return err('market.category_unknown');
  const storeIds = await storesOf(deps.reader, wish);
  if (storeIds?.length === 0 && store !== undefined) {
    const known = await storesWithin(deps.reader, { slug: store, openNow: false, quartier: null });
    if (known.length === 0) return err('market.store_unknown');
  }
  return ok({ categories: within, storeIds, minXof, maxXof, inStockOnly: inStock, near });
}

/** Null where the wish is about no store in particular. */
async function storesOf(
  reader: Reader,
  { store, openNow, deliversTo }: ShelfWish,
): Promise<string[] | null> {
  if (store === undefined && !openNow && deliversTo === undefined) return null;
  const asked = { slug: store ?? null, openNow, quartier: deliversTo ?? null };
  return (await storesWithin(reader, asked)).map(({ id }) => id);
}

/** A page of a list. Reads one row more than it gives, to know whether another page follows. */
export async function browse(
  deps: BrowseDeps,
  wish: ShelfWish,
  page: { sorting: Sorting; after?: string | undefined; limit: number },
): Promise<Result<ShelfPage, BrowseRefused>> {
  const after = page.after === undefined ? null : readCursor(page.after);
  // A cursor that is none has nothing after it.
  if (page.after !== undefined && after === null) return ok({ items: [], next: null });
  const filter = await filterOf(deps, wish);
  if (!filter.ok) return filter;
  if (filter.value.storeIds?.length === 0) return ok({ items: [], next: null });
  const { limit } = page;
  const sorting = page.sorting === 'near' && !wish.near ? 'best' : page.sorting;
  const rows = await shelf(deps.reader, filter.value, { sorting, after, limit: limit + 1 });
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const more = rows.length > limit && last;
  return ok({ items, next: more ? writeCursor({ value: last.sortValue, id: last.id }) : null });
}
