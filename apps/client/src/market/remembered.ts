import { deviceList } from './device-list.ts';
import { firstVariant } from './first-variant.ts';
import type { Product, ProductCard } from './market-data.ts';

const idOf = ({ id }: ProductCard): string => id;

/** Goods that somebody wants to find again; as they were when the heart was touched. */
export const favourites = deviceList<ProductCard>('marketFavourites', idOf, 100);

/** Goods whose page was opened. */
export const seen = deviceList<ProductCard>('marketSeen', idOf, 12);

/** Lines that were looked for. */
export const searches = deviceList<string>('marketSearches', (line) => line.toLowerCase(), 6);

/** A product as a list shows it: by its cheapest variant that is there. */
export function cardOf(product: Product): ProductCard {
  const { id, title, inStock, soldBy, store, pictures, variants } = product;
  const shown = firstVariant(variants);
  return {
    ...{ id, title, inStock, soldBy },
    priceXof: shown?.priceXof ?? 0,
    wasXof: shown?.wasXof ?? null,
    store: { slug: store.slug, name: store.name },
    picture: pictures[0] ?? null,
  };
}
