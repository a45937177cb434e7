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

export const sortings = ['best', 'new', 'cheap', 'dear', 'near'] as const;
export type Sorting = (typeof sortings)[number];

/** Where somebody stands, in degrees. */
export interface Position {
  readonly lat: number;
  readonly lon: number;
}

/** What a list is narrowed to. */
export interface ShelfFilter {
  /** Slugs of a category and of all below it; null for the whole market. */
  readonly categories: readonly string[] | null;
  /** Of these stores; null for all of them. */
  readonly storeIds: readonly string[] | null;
  readonly minXof: number;
  readonly maxXof: number;
  readonly inStockOnly: boolean;
  /** Stores are told apart by how far they are from here; null where nobody said. */
  readonly near: Position | null;
}

export const priceMaxXof = 1_000_000_000;
