import type { ProductState } from './product-wish.ts';

export const catalogueSortings = ['changed', 'title', 'price', 'stock'] as const;
export type CatalogueSorting = (typeof catalogueSortings)[number];

/** What a store's own list is narrowed to. */
export interface CatalogueFilter {
  readonly states: readonly ProductState[];
  /** Slugs of a category and of all below it; null for all. */
  readonly categories: readonly string[] | null;
  readonly lowOnly: boolean;
  /** Words of a title, or how a number of the store's begins; null for all. */
  readonly line: string | null;
}

/** The last value of a page, if it is one that its sorting can have. */
export const isSortValue = (sorting: CatalogueSorting, value: string): boolean =>
  sorting === 'title' || /^-?\d{1,18}$/.test(value);
