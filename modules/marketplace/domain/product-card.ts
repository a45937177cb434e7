/** What a list shows of a product. Prices in whole francs, of the cheapest variant. */
export interface ProductCard {
  readonly id: string;
  readonly title: string;
  readonly priceXof: number;
  /** What it cost before; null where it never did. */
  readonly wasXof: number | null;
  readonly inStock: boolean;
  readonly soldBy: 'piece' | 'weight';
  readonly storeSlug: string;
  readonly storeName: string;
  readonly pictureId: string | null;
  /** Base64 of a thumbhash; null without a picture. */
  readonly thumbhash: string | null;
}

export const sortings = ['best', 'new', 'cheap', 'dear'] as const;
export type Sorting = (typeof sortings)[number];

/** What a list is narrowed to. */
export interface ShelfFilter {
  /** Slugs of a category and of all below it; null for the whole market. */
  readonly categories: readonly string[] | null;
  readonly storeId: string | null;
  readonly minXof: number;
  readonly maxXof: number;
  readonly inStockOnly: boolean;
}

export const priceMaxXof = 1_000_000_000;
