import { newId } from '@ecom/kernel';
import { openStore, plantCategories } from '../../harness/market.ts';
import { greyPng } from '../images.ts';
import { acting } from './rights.ts';
import { type Row, type Scene, upload } from './row.ts';

const product = {
  title: 'Savon noir',
  category: 'cereales',
  variants: [{ priceXof: 500, openingStock: 9 }],
};

/** The owner's store; she is a member in the role that the row is about. */
async function shop({ api, owner }: Scene, role = 'clerk') {
  const [{ planted }] = (await api.db.query(
    'SELECT count(*)::int AS planted FROM market.category',
  )) as [{ planted: number }];
  if (planted === 0) await plantCategories(api.db);
  const id = await openStore(api.db, `essai-${newId().slice(-12)}`);
  await api.db.query(
    'INSERT INTO market.store_member (store_id, user_id, role) VALUES ($1, $2, $3)',
    [id, owner.userId, role],
  );
  const storeId = `sto_${id}`;
  return { path: { storeId }, address: `/v1/business/stores/${storeId}/products` };
}

/** With one product of nine pieces. */
async function shelf(scene: Scene, role?: string) {
  const { path, address } = await shop(scene, role);
  const { body } = await scene.ownerDoes('POST', address, product);
  return { body, path: { ...path, id: body.id as string }, address: `${address}/${body.id}` };
}

/** The address of such a product, for those who only look. */
const standing = async (scene: Scene) => ({ path: (await shelf(scene)).path });

async function pictured(scene: Scene) {
  const { path, address } = await shelf(scene);
  const { token } = scene.owner;
  const route = `${address}/pictures`;
  const { body } = await upload(scene.api, 'POST', route, { token, bytes: greyPng() });
  return { path: { ...path, pictureId: body.id as string } };
}

/** A member's, in a frozen account for looking only; another's store is as unknown as none. */
const unknown = { stranger: '404 market.store_unknown' };
const writing = (done: string) => ({ ...acting(done), ...unknown });
const looking = { ...acting('200'), frozen: '200', ...unknown };
const bulk = async (scene: Scene, role: string) => {
  const { path, body } = await shelf(scene, role);
  return { path, body: { ids: [body.id], change: { state: 'active' } } };
};
const base = '/v1/business/stores/{storeId}';

export const catalogueRows: Readonly<Record<string, Row>> = {
  [`GET ${base}/products`]: { request: standing, expect: looking },
  [`GET ${base}/products/counts`]: { request: standing, expect: looking },
  [`POST ${base}/products`]: {
    request: async (scene) => ({ ...(await shop(scene)), body: product }),
    expect: writing('201'),
  },
  [`GET ${base}/products/{id}`]: { request: standing, expect: looking },
  [`PUT ${base}/products/{id}`]: {
    request: async (scene) => {
      const { path, body } = await shelf(scene);
      const variants = [{ id: body.variants[0].id, priceXof: 600 }];
      return { path, body: { ...product, variants, version: 1 } };
    },
    expect: writing('200'),
  },
  [`POST ${base}/products/{id}/duplicate`]: {
    request: async (scene) => ({ path: (await shelf(scene)).path, body: { title: 'Savon blanc' } }),
    expect: writing('201'),
  },
  [`POST ${base}/products/bulk`]: {
    request: (scene) => bulk(scene, 'manager'),
    expect: writing('200'),
  },
  [`POST ${base}/products/bulk · by a clerk`]: {
    request: (scene) => bulk(scene, 'clerk'),
    expect: { ...writing('200'), owner: '403 market.role_too_low' },
  },
  [`POST ${base}/products/bulk/{editId}/undo`]: {
    request: async (scene) => {
      const { path, body } = await bulk(scene, 'manager');
      const route = `/v1/business/stores/${path.storeId}/products/bulk`;
      const { editId } = (await scene.ownerDoes('POST', route, body)).body;
      return { path: { ...path, editId } };
    },
    expect: writing('200'),
  },
  [`GET ${base}/products/{id}/movements`]: { request: standing, expect: looking },
  [`POST ${base}/variants/{id}/movements`]: {
    request: async (scene) => {
      const { path, body } = await shelf(scene);
      const { id } = body.variants[0];
      return { path: { ...path, id }, body: { delta: 3, reason: 'received' } };
    },
    expect: writing('200'),
  },
  [`POST ${base}/products/{id}/pictures`]: {
    request: async (scene) => ({ path: (await shelf(scene)).path, bytes: greyPng() }),
    expect: writing('201'),
  },
  [`PUT ${base}/products/{id}/pictures/order`]: {
    request: async (scene) => {
      const { path } = await pictured(scene);
      return { path, body: { ids: [path.pictureId] } };
    },
    expect: writing('200'),
  },
  [`DELETE ${base}/products/{id}/pictures/{pictureId}`]: {
    request: pictured,
    expect: writing('200'),
  },
};
