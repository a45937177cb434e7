import { err, ok, type Result } from '@ecom/kernel';
import type { Reader } from '@ecom/server-kit';
import { readCatalogueCursor, writeCatalogueCursor } from '../../domain/catalogue-cursor.ts';
import { type CatalogueSorting, isSortValue } from '../../domain/catalogue-filter.ts';
import type { ProductState } from '../../domain/product-wish.ts';
import {
  type CatalogueRow,
  countCatalogue,
  listCatalogue,
} from '../../store/catalogue-list-store.ts';
import type { CategoryTree } from '../categories.ts';

/** What a member asked her store's list to be narrowed to. */
export interface CatalogueWish {
  /** Without it, what is not archived. */
  readonly state?: ProductState | undefined;
  readonly category?: string | undefined;
  readonly low: boolean;
  readonly q?: string | undefined;
}

export interface CataloguePage {
  readonly items: readonly CatalogueRow[];
  /** The next page's `after`; null on the last. */
  readonly next: string | null;
}

/** A page of a store's own products. Reads one row more, to know whether another page follows. */
export async function readCatalogue(
  deps: { reader: Reader; categories: () => Promise<CategoryTree> },
  storeId: string,
  wish: CatalogueWish,
  page: { sorting: CatalogueSorting; after?: string | undefined; limit: number },
): Promise<Result<CataloguePage, 'market.category_unknown'>> {
  const { state, category, low: lowOnly, q } = wish;
  const { sorting, limit } = page;
  const after = page.after === undefined ? null : readCatalogueCursor(page.after);
  const isOurs = after === null || isSortValue(sorting, after.value);
  // A cursor that is none has nothing after it.
  if (page.after !== undefined && (after === null || !isOurs)) return ok({ items: [], next: null });
  const categories = category === undefined ? null : (await deps.categories()).within(category);
  if (category !== undefined && categories === null) return err('market.category_unknown');
  const states: readonly ProductState[] = state ? [state] : ['draft', 'active'];
  const filter = { states, categories, lowOnly, line: q?.trim() || null };
  const order = { sorting, after, limit: limit + 1 };
  const rows = await listCatalogue(deps.reader, storeId, filter, order);
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const more = rows.length > limit && last;
  const next = more ? writeCatalogueCursor({ value: last.sortValue, id: last.id }) : null;
  return ok({ items, next });
}

export type CatalogueCounts = Readonly<Record<ProductState | 'low', number>>;

/** How many products a store has in each state, and how many that are not archived run low. */
export async function readCatalogueCounts(
  reader: Reader,
  storeId: string,
): Promise<CatalogueCounts> {
  const rows = await countCatalogue(reader, storeId);
  const of = (state: ProductState) => rows.find((row) => row.state === state)?.count ?? 0;
  const kept = rows.filter(({ state }) => state !== 'archived');
  const low = kept.reduce((sum, row) => sum + row.low, 0);
  return { draft: of('draft'), active: of('active'), archived: of('archived'), low };
}
