import { greyPng } from '../images.ts';
import type { Actor } from './actors.ts';
import type { Lane } from './lane.ts';
import type { Ingredients, Recipe } from './recipe.ts';
import { storeOf } from './store-recipes.ts';

const all = '/v1/business/stores/{storeId}/products';
const one = `${all}/{id}`;
const soap = {
  title: 'Savon noir',
  category: 'cereales',
  variants: [{ name: 'Petit', priceXof: 500, openingStock: 9 }],
};

type Path = Readonly<Record<string, string>>;

interface Made {
  readonly path: Path;
  readonly variantId: string;
}

/** In a store of hers. */
const inStore =
  (rest: Ingredients = {}): Recipe =>
  async (lane, actor) => {
    const store = await storeOf(lane, actor);
    return store ? { ...rest, path: { storeId: store.id } } : {};
  };

/** A new product of hers, with one variant. */
async function made(lane: Lane, actor: Actor): Promise<Made | null> {
  const { path } = await inStore()(lane, actor);
  if (!path) return null;
  const { json } = await lane.call(`POST ${all}`, { actor, path, body: soap });
  const { id, variants } = (json ?? {}) as { id?: string; variants?: { id: string }[] };
  const variantId = variants?.[0]?.id;
  return id && variantId ? { path: { ...path, id }, variantId } : null;
}

const onProduct =
  (rest: (product: Made) => Ingredients = () => ({})): Recipe =>
  async (lane, actor) => {
    const product = await made(lane, actor);
    return product ? { path: product.path, ...rest(product) } : {};
  };

/** With a picture that waits to be drawn. */
async function pictured(lane: Lane, actor: Actor): Promise<Path | null> {
  const product = await made(lane, actor);
  if (!product) return null;
  const { path } = product;
  const { json } = await lane.call(`POST ${one}/pictures`, { actor, path, raw: greyPng() });
  const { id: pictureId } = (json ?? {}) as { id?: string };
  return pictureId ? { ...path, pictureId } : null;
}

const shown = new WeakMap<Lane, Ingredients>();

/** The same, once the worker has drawn it; one for the whole lane, since drawing takes its time. */
async function drawn(lane: Lane, actor: Actor): Promise<Ingredients> {
  const known = shown.get(lane);
  if (known) return known;
  const path = await pictured(lane, actor);
  const id = path?.pictureId;
  if (id === undefined) return {};
  const waiting = `SELECT 1 FROM market.picture WHERE id = $1 AND state = 'processing'`;
  const deadlineMs = Date.now() + 10_000;
  while ((await lane.api.db.query(waiting, [id.slice(4)])).length > 0) {
    if (Date.now() > deadlineMs) throw new Error('a picture was not drawn within ten seconds');
  }
  const ingredients = { path: { id, width: '320' } };
  shown.set(lane, ingredients);
  return ingredients;
}

async function edited(lane: Lane, actor: Actor): Promise<Ingredients> {
  const product = await made(lane, actor);
  if (!product) return {};
  const { id = '', ...path } = product.path;
  const body = { ids: [id], change: { addStock: 3 } };
  const { json } = await lane.call(`POST ${all}/bulk`, { actor, path, body });
  const { editId } = (json ?? {}) as { editId?: string | null };
  return editId ? { path: { ...path, editId } } : {};
}

export const catalogueRecipes: Readonly<Record<string, Recipe>> = {
  'GET /v1/market/categories/{slug}/attributes': async (lane, actor) => {
    await storeOf(lane, actor);
    return { path: { slug: 'cereales' } };
  },
  'GET /v1/market/pictures/{id}/{width}': drawn,
  'GET /v1/market/previews/{id}': async (lane, actor) => {
    const { path } = await drawn(lane, actor);
    return path?.id ? { path: { id: path.id } } : {};
  },
  [`GET ${all}`]: inStore({ query: { sort: 'stock', q: 'savon', limit: '5' } }),
  [`GET ${all}/counts`]: inStore(),
  [`POST ${all}`]: inStore({ body: soap }),
  [`GET ${one}`]: onProduct(),
  [`PUT ${one}`]: onProduct(({ variantId }) => ({
    body: { ...soap, variants: [{ id: variantId, priceXof: 600 }], version: 1 },
  })),
  [`POST ${one}/duplicate`]: onProduct(() => ({ body: { title: 'Savon blanc' } })),
  [`GET ${one}/movements`]: onProduct(),
  [`POST ${all}/bulk`]: onProduct(({ path }) => ({
    body: { ids: [path.id], change: { pricePercent: -10 } },
  })),
  [`POST ${all}/bulk/{editId}/undo`]: edited,
  'POST /v1/business/stores/{storeId}/variants/{id}/movements': onProduct(
    ({ path, variantId }) => ({
      path: { ...path, id: variantId },
      body: { countedTo: 4, reason: 'counted' },
    }),
  ),
  [`POST ${one}/pictures`]: onProduct(() => ({ raw: greyPng() })),
  [`PUT ${one}/pictures/order`]: async (lane, actor) => {
    const path = await pictured(lane, actor);
    return path ? { path, body: { ids: [path.pictureId] } } : {};
  },
  [`DELETE ${one}/pictures/{pictureId}`]: async (lane, actor) => {
    const path = await pictured(lane, actor);
    return path ? { path } : {};
  },
};
