import { newId } from '@ecom/kernel';
import { openStore, plantCategories } from '../../harness/market.ts';
import { acting } from './rights.ts';
import type { Row, Scene } from './row.ts';

/** A store in which the owner of the scene has this role. */
async function shop({ api, owner }: Scene, role: string) {
  const [category] = await api.db.query('SELECT 1 FROM market.category LIMIT 1');
  if (!category) await plantCategories(api.db);
  const id = await openStore(api.db, `essai-${newId().slice(-12)}`);
  await api.db.query(
    'INSERT INTO market.store_member (store_id, user_id, role) VALUES ($1, $2, $3)',
    [id, owner.userId, role],
  );
  return { id, path: { storeId: `sto_${id}` } };
}

/** With an import that got so far; the worker was told nothing of it. */
async function begun(scene: Scene, state: string, role = 'manager') {
  const { id: storeId, path } = await shop(scene, role);
  const id = newId();
  await scene.api.db.query(
    `INSERT INTO market.import (id, store_id, actor, file_name, file_kind, state, header, mapping)
     VALUES ($1, $2, $3, 'stock.csv', 'csv', $4, '{Titre,Prix}', '{title,price}')`,
    [id, storeId, `user:${scene.owner.userId}`, state],
  );
  return { path: { ...path, id: `imp_${id}` } };
}

const csv = Buffer.from('Titre;Catégorie;Prix\nSavon noir;Céréales;500\n');
const unknown = { stranger: '404 market.store_unknown' };
const writing = (done: string) => ({ ...acting(done), ...unknown });
const tooLow = { owner: '403 market.role_too_low' };
const looking = { ...acting('200'), frozen: '200', ...unknown };
const base = '/v1/business/stores/{storeId}';
const one = `${base}/imports/{id}`;
const standing = async (scene: Scene) => ({ path: (await shop(scene, 'clerk')).path });
const columns = { columns: ['title', 'price'] };

export const importRows: Readonly<Record<string, Row>> = {
  [`POST ${base}/imports`]: {
    request: async (scene) => ({ path: (await shop(scene, 'manager')).path, bytes: csv }),
    expect: writing('201'),
  },
  [`POST ${base}/imports · by a clerk`]: {
    request: async (scene) => ({ ...(await standing(scene)), bytes: csv }),
    expect: { ...writing('201'), ...tooLow },
  },
  [`GET ${base}/imports`]: { request: standing, expect: looking },
  [`GET ${one}`]: { request: (scene) => begun(scene, 'mapping', 'clerk'), expect: looking },
  [`GET ${one}/errors`]: { request: (scene) => begun(scene, 'checked', 'clerk'), expect: looking },
  [`PUT ${one}/mapping`]: {
    request: async (scene) => ({ ...(await begun(scene, 'mapping')), body: columns }),
    expect: writing('200'),
  },
  [`PUT ${one}/mapping · by a clerk`]: {
    request: async (scene) => ({ ...(await begun(scene, 'mapping', 'clerk')), body: columns }),
    expect: { ...writing('200'), ...tooLow },
  },
  [`POST ${one}/run`]: {
    request: async (scene) => ({ ...(await begun(scene, 'checked')), body: { onlyGood: false } }),
    expect: writing('200'),
  },
  [`POST ${one}/run · before it was checked`]: {
    request: async (scene) => ({ ...(await begun(scene, 'mapping')), body: { onlyGood: true } }),
    expect: { ...writing('200'), owner: '409 market.not_in_this_state' },
  },
  [`POST ${one}/cancel`]: {
    request: (scene) => begun(scene, 'checked'),
    expect: writing('200'),
  },
  [`GET ${base}/export`]: { request: standing, expect: looking },
  [`GET ${base}/export/template`]: { request: standing, expect: looking },
};
