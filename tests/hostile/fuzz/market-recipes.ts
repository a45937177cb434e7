import { newId } from '@ecom/kernel';
import { openStore, plantCategories, stock } from '../../harness/market.ts';
import type { Lane } from './lane.ts';
import type { Recipe } from './recipe.ts';

/** A store of its own with one thing on its shelf. */
async function shelf({ api }: Lane): Promise<{ slug: string; id: string }> {
  const [row] = await api.db.query('SELECT 1 FROM market.category LIMIT 1');
  if (!row) await plantCategories(api.db).catch(() => undefined);
  const slug = `essai-${newId().slice(-12)}`;
  const [id = ''] = await stock(api.db, await openStore(api.db, slug), [{ title: 'Savon noir' }]);
  return { slug, id: `prd_${id}` };
}

/** In a category and a store that are there. */
const listing: Recipe = async (lane) => {
  const { slug } = await shelf(lane);
  return { query: { category: 'cereales', store: slug, limit: '5' } };
};
const asking: Recipe = async (lane, actor) => {
  const { query } = await listing(lane, actor);
  return { query: { ...query, q: 'savon' } };
};

export const marketRecipes: Readonly<Record<string, Recipe>> = {
  'GET /v1/market/products': listing,
  'GET /v1/market/search': asking,
  'GET /v1/market/facets': async (lane, actor) => {
    const { query } = await listing(lane, actor);
    return { query: { category: query?.category ?? '', store: query?.store ?? '', q: 'savon' } };
  },
  'GET /v1/market/suggestions': async () => ({ query: { q: 'savon' } }),
  'GET /v1/market/products/{id}': async (lane) => ({ path: { id: (await shelf(lane)).id } }),
  'GET /v1/market/stores/{slug}': async (lane) => ({ path: { slug: (await shelf(lane)).slug } }),
  'GET /v1/market/stores/{slug}/slots': async (lane) => ({
    path: { slug: (await shelf(lane)).slug },
  }),
};
