import { newId } from '@ecom/kernel';
import { openStore, plantCategories, stock } from '../../harness/market.ts';
import { everybody } from './rights.ts';
import type { Row, Scene } from './row.ts';

/** A store of its own with one thing on its shelf. */
async function shelf({ api }: Scene) {
  const [{ planted }] = (await api.db.query(
    'SELECT count(*)::int AS planted FROM market.category',
  )) as [{ planted: number }];
  if (planted === 0) await plantCategories(api.db);
  const slug = `essai-${newId().slice(-12)}`;
  const [id = ''] = await stock(api.db, await openStore(api.db, slug), [{ title: 'Savon noir' }]);
  return { slug, id: `prd_${id}` };
}

/** The market is open to everybody; a stranger's request is nobody's in particular. */
const open = everybody('200');
const openWithId = { ...open, stranger: '200' };

export const marketRows: Readonly<Record<string, Row>> = {
  'GET /v1/market/categories': { expect: open },
  'GET /v1/market/categories/{slug}/attributes': {
    request: async (scene) => {
      await shelf(scene);
      return { path: { slug: 'cereales' } };
    },
    expect: open,
  },
  'GET /v1/market/products': { expect: open },
  'GET /v1/market/search': { request: () => ({ query: 'q=savon' }), expect: open },
  'GET /v1/market/facets': { request: () => ({ query: 'q=savon' }), expect: open },
  'GET /v1/market/suggestions': { request: () => ({ query: 'q=savon' }), expect: open },
  'GET /v1/market/products/{id}': {
    request: async (scene) => ({ path: { id: (await shelf(scene)).id } }),
    expect: openWithId,
  },
  'GET /v1/market/stores/{slug}': {
    request: async (scene) => ({ path: { slug: (await shelf(scene)).slug } }),
    expect: open,
  },
  'GET /v1/market/stores/{slug}/slots': {
    request: async (scene) => ({ path: { slug: (await shelf(scene)).slug } }),
    expect: open,
  },
  'GET /v1/market/previews/{id}': {
    request: () => ({ path: { id: `pic_${newId()}` } }),
    expect: { ...everybody('404 market.picture_unknown'), stranger: '404 market.picture_unknown' },
  },
  'GET /v1/market/pictures/{id}/{width}': {
    request: () => ({ path: { id: `pic_${newId()}`, width: '320' } }),
    expect: { ...everybody('404 market.picture_unknown'), stranger: '404 market.picture_unknown' },
  },
};
