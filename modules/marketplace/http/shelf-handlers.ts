import { brandId, type Prefix, parseId, systemClock, toWireId } from '@ecom/kernel';
import type { Router } from '@ecom/server-kit';
import type { MarketRouteDeps } from '../http.ts';
import { createCategories } from '../use-cases/categories.ts';
import { readPicture } from '../use-cases/read-picture.ts';
import { readProduct, readStore, type StorePage } from '../use-cases/read-product.ts';
import { refuse } from './market-statuses.ts';
import { categoriesRoute, pictureRoute, productRoute, storeRoute } from './routes.ts';

const wire = (prefix: Prefix, id: string) => toWireId(prefix, brandId(id));

/** The shelves as everybody sees them, signed in or not. */
export function shelfHandlers(router: Router, { database, files }: MarketRouteDeps): void {
  const categories = createCategories(database, systemClock);

  router.openapi(categoriesRoute, async (c) => {
    const items = (await categories()).rows.map(({ byWeight: _, ...category }) => category);
    return c.json({ items }, 200);
  });

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
    const { store, pictureId, ...rest } = page;
    const picture = pictureId && wire('pic', pictureId);
    return c.json({ ...storeAnswer(store), ...rest, pictureId: picture }, 200);
  });

  router.openapi(pictureRoute, async (c) => {
    const { id, width } = c.req.valid('param');
    const bytes = await readPicture(files, parseId('pic', id), width);
    if (!bytes) return refuse(c, { code: 'market.picture_unknown' });
    c.header('cache-control', 'public, max-age=31536000, immutable');
    return c.body(new Uint8Array(bytes), 200, { 'content-type': 'image/avif' });
  });
}

function storeAnswer({ id: _, pausedUntil, ...store }: StorePage['store']) {
  return store;
}
