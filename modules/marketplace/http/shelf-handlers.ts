import { brandId, type Prefix, parseId, systemClock, toWireId } from '@ecom/kernel';
import type { Router } from '@ecom/server-kit';
import type { ProductCard } from '../domain/product-card.ts';
import type { MarketRouteDeps } from '../http.ts';
import { browse } from '../use-cases/browse.ts';
import { createCategories } from '../use-cases/categories.ts';
import { readPicture } from '../use-cases/read-picture.ts';
import { readProduct, readStore, type StorePage } from '../use-cases/read-product.ts';
import { search } from '../use-cases/search.ts';
import { suggest } from '../use-cases/suggest.ts';
import { refuse } from './market-statuses.ts';
import {
  categoriesRoute,
  pictureRoute,
  productRoute,
  productsRoute,
  searchRoute,
  storeRoute,
  suggestRoute,
} from './routes.ts';

const wire = (prefix: Prefix, id: string) => toWireId(prefix, brandId(id));

/** The shelves as everybody sees them, signed in or not. */
export function shelfHandlers(router: Router, { database, files }: MarketRouteDeps): void {
  const categories = createCategories(database, systemClock);
  const deps = { reader: database, categories };

  router.openapi(categoriesRoute, async (c) => {
    const items = (await categories()).rows.map(({ byWeight: _, ...category }) => category);
    return c.json({ items }, 200);
  });

  router.openapi(productsRoute, async (c) => {
    const { sort: sorting, after, limit, inStock, ...wish } = c.req.valid('query');
    const asked = { ...wish, inStock: inStock === 'yes' };
    const result = await browse(deps, asked, { sorting, after, limit });
    if (!result.ok) return refuse(c, result.error);
    const { items, next } = result.value;
    return c.json({ items: items.map(cardAnswer), next }, 200);
  });

  router.openapi(searchRoute, async (c) => {
    const { q, after, limit, inStock, ...wish } = c.req.valid('query');
    const asked = { ...wish, inStock: inStock === 'yes' };
    const result = await search(deps, q, asked, { after, limit });
    if (!result.ok) return refuse(c, result.error);
    const { items, next, corrected, categories: counts } = result.value;
    const found = { items: items.map(cardAnswer), next, corrected, categories: [...counts] };
    return c.json(found, 200);
  });

  router.openapi(suggestRoute, async (c) =>
    c.json({ items: await suggest(database, c.req.valid('query').q) }, 200),
  );

  router.openapi(productRoute, async (c) => {
    const id = parseId('prd', c.req.valid('param').id);
    const page = id === null ? null : await readProduct(database, id);
    if (!page) return refuse(c, { code: 'market.product_unknown' });
    const { storeId: _, ...product } = page.product;
    const variants = page.variants.map((one) => ({ ...one, id: wire('var', one.id) }));
    const pictures = page.pictures.map(({ id: file, thumbhash }) => ({
      id: wire('pic', file),
      thumbhash,
    }));
    const store = storeAnswer(page.store);
    const attributes = page.attributes.map((one) => ({ ...one }));
    const answer = { ...product, attributes, variants, pictures, store };
    return c.json({ ...answer, id: wire('prd', product.id) }, 200);
  });

  router.openapi(storeRoute, async (c) => {
    const page = await readStore(database, c.req.valid('param').slug);
    if (!page) return refuse(c, { code: 'market.store_unknown' });
    return c.json({ ...storeAnswer(page.store), hours: page.hours, zones: page.zones }, 200);
  });

  router.openapi(pictureRoute, async (c) => {
    const { id, width } = c.req.valid('param');
    const bytes = await readPicture(files, parseId('pic', id), width);
    if (!bytes) return refuse(c, { code: 'market.picture_unknown' });
    c.header('cache-control', 'public, max-age=31536000, immutable');
    return c.body(new Uint8Array(bytes), 200, { 'content-type': 'image/avif' });
  });
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

function storeAnswer({ id: _, pausedUntil, ...store }: StorePage['store']) {
  return store;
}
