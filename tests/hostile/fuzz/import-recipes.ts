import type { Actor } from './actors.ts';
import type { Lane } from './lane.ts';
import type { Ingredients, Recipe } from './recipe.ts';
import { storeOf } from './store-recipes.ts';

const base = '/v1/business/stores/{storeId}';
const one = `${base}/imports/{id}`;
const csv = Buffer.from('Titre;Catégorie;Prix;Stock\nSavon noir;cereales;500;9\nHuile;;cher;1\n');

type Path = Readonly<Record<string, string>>;

const inStore =
  (rest: Ingredients = {}): Recipe =>
  async (lane, actor) => {
    const store = await storeOf(lane, actor);
    return store ? { ...rest, path: { storeId: store.id } } : {};
  };

/** A spreadsheet of hers, once the worker has read it. */
async function read(lane: Lane, actor: Actor): Promise<Path | null> {
  const { path } = await inStore()(lane, actor);
  if (!path) return null;
  const { json } = await lane.call(`POST ${base}/imports`, { actor, path, raw: csv });
  const { id } = (json ?? {}) as { id?: string };
  if (id === undefined) return null;
  await restingIn(lane, id, ['mapping']);
  return { ...path, id };
}

async function restingIn(lane: Lane, id: string, states: readonly string[]): Promise<void> {
  const there = 'SELECT 1 FROM market.import WHERE id = $1 AND state = ANY ($2)';
  const deadlineMs = Date.now() + 10_000;
  while ((await lane.api.db.query(there, [id.slice(4), [...states]])).length === 0) {
    if (Date.now() > deadlineMs) throw new Error('an import did not move within ten seconds');
  }
}

const columns = ['title', 'category', 'price', 'stock'];

/** The same, tried: one of its rows is wrong. */
async function tried(lane: Lane, actor: Actor): Promise<Path | null> {
  const path = await read(lane, actor);
  if (!path) return null;
  await lane.call(`PUT ${one}/mapping`, { actor, path, body: { columns } });
  await restingIn(lane, path.id ?? '', ['checked', 'failed']);
  return path;
}

const on =
  (
    made: (lane: Lane, actor: Actor) => Promise<Path | null>,
    rest: Omit<Ingredients, 'path'> = {},
  ): Recipe =>
  async (lane, actor) => {
    const path = await made(lane, actor);
    return path ? { ...rest, path } : {};
  };

export const importRecipes: Readonly<Record<string, Recipe>> = {
  [`POST ${base}/imports`]: inStore({ raw: csv, query: { fileName: 'stock.csv' } }),
  [`GET ${base}/imports`]: inStore(),
  [`GET ${one}`]: on(read),
  [`GET ${one}/errors`]: on(tried),
  [`PUT ${one}/mapping`]: on(read, { body: { columns } }),
  [`POST ${one}/run`]: on(tried, { body: { onlyGood: true } }),
  [`POST ${one}/cancel`]: on(read),
  [`GET ${base}/export`]: inStore({ query: { format: 'xlsx' } }),
  [`GET ${base}/export/template`]: inStore({ query: { category: 'cereales' } }),
};
