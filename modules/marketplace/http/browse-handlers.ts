import { brandId, type Prefix, systemClock, toWireId } from '@ecom/kernel';
import type { Router } from '@ecom/server-kit';
import type { Position, ProductCard } from '../domain/product-card.ts';
import type { MarketRouteDeps } from '../http.ts';
import { browse, type ShelfWish } from '../use-cases/browse.ts';
import { createCategories } from '../use-cases/categories.ts';
import { facetsOf } from '../use-cases/count-facets.ts';
import { search } from '../use-cases/search.ts';
import { suggest } from '../use-cases/suggest.ts';
import { facetsRoute, productsRoute, searchRoute, suggestRoute } from './browse-routes.ts';
import { refuse } from './market-statuses.ts';

const wire = (prefix: Prefix, id: string) => toWireId(prefix, brandId(id));

/** Lists, the search and what narrows them, as everybody sees them, signed in or not. */
export function browseHandlers(router: Router, { database }: MarketRouteDeps): void {
  const categories = createCategories(database, systemClock);
  const deps = { reader: database, categories };

  router.openapi(productsRoute, async (c) => {
    const { sort: sorting, after, limit, ...asked } = c.req.valid('query');
    const result = await browse(deps, wishOf(asked), { sorting, after, limit });
    if (!result.ok) return refuse(c, result.error);
    const { items, next } = result.value;
    return c.json({ items: items.map(cardAnswer), next }, 200);
  });

  router.openapi(searchRoute, async (c) => {
    const { q, after, limit, ...asked } = c.req.valid('query');
    const result = await search(deps, q, wishOf(asked), { after, limit });
    if (!result.ok) return refuse(c, result.error);
    const { items, next, corrected, categories: counts } = result.value;
    const found = { items: items.map(cardAnswer), next, corrected, categories: [...counts] };
    return c.json(found, 200);
  });

  router.openapi(facetsRoute, async (c) => {
    const { q, ...asked } = c.req.valid('query');
    const result = await facetsOf(deps, q, wishOf(asked));
    if (!result.ok) return refuse(c, result.error);
    const { categories: counts, stores, ...facets } = result.value;
    return c.json({ ...facets, categories: [...counts], stores: [...stores] }, 200);
  });

  router.openapi(suggestRoute, async (c) =>
    c.json({ items: await suggest(database, c.req.valid('query').q) }, 200),
  );
}

interface Asked extends Omit<ShelfWish, 'inStock' | 'openNow' | 'near'> {
  readonly inStock: 'yes' | 'no';
  readonly openNow: 'yes' | 'no';
  readonly near?: string | undefined;
}

const wishOf = ({ inStock, openNow, near, ...wish }: Asked): ShelfWish => ({
  ...wish,
  inStock: inStock === 'yes',
  openNow: openNow === 'yes',
  near: near === undefined ? undefined : positionOf(near),
});

/** The schema has looked at its form. */
function positionOf(near: string): Position {
  const [lat = 0, lon = 0] = near.split(',').map(Number);
  return { lat, lon };
}

function cardAnswer(card: ProductCard) {
  const { id, title, priceXof, wasXof, inStock, soldBy, pictureId, thumbhash } = card;
  return {
    id: wire('prd', id),
    title,
    priceXof,
    wasXof,
    inStock,
    soldBy,
    store: { slug: card.storeSlug, name: card.storeName },
    picture:
      pictureId === null || thumbhash === null ? null : { id: wire('pic', pictureId), thumbhash },
  };
}
