import { newId } from '@ecom/kernel';
import { home, type Shelf, shelveGoods } from '../../harness/orders.ts';
import { greyPng } from '../images.ts';
import { type Actor, dismiss } from './actors.ts';
import type { Lane } from './lane.ts';
import type { Ingredients, Recipe } from './recipe.ts';

const one = '/v1/market/orders/{orderId}';
const board = '/v1/business/stores/{storeId}';
const said = { stars: 2, words: 'Trop mouillé.' };

interface Received {
  readonly shop: Shelf;
  readonly path: { readonly orderId: string; readonly lineId: string };
}

/** Makes somebody the owner of a shelf that was nobody's. */
export async function join(lane: Lane, actor: Actor, { storeId }: Shelf): Promise<void> {
  const { json } = await lane.call('GET /v1/me', { actor });
  const userId = ((json ?? {}) as { id?: string }).id?.slice('usr_'.length);
  if (!userId) return;
  await lane.arrange('INSERT INTO market.store_member VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
    storeId,
    userId,
    'owner',
  ]);
}

/** Something that she bought at the keeper’s, and that is in her hands. */
export async function received(lane: Lane, actor: Actor, keeper: Actor): Promise<Received | null> {
  const shop = await shelveGoods(lane.api, [{ title: 'Riz', priceXof: 1_000, onHand: 9 }]);
  await join(lane, keeper, shop);
  const lines = [{ variantId: shop.variantIds[0] ?? '', quantity: 1 }];
  const body = { lines, place: home, method: 'cash', expectedTotalXof: 1_500 };
  const { json } = await lane.call('POST /v1/market/checkouts', { actor, body });
  const orderId = ((json ?? {}) as { orders?: { id: string }[] }).orders?.[0]?.id;
  if (!orderId) dismiss(actor);
  if (!orderId) return null;
  const [row] = await lane.api.db.query<{ code: string; line: string }>(
    `SELECT o.handover_code AS code, l.id AS line FROM market.store_order o
       JOIN market.order_line l ON l.order_id = o.id WHERE o.id = $1`,
    [orderId.slice('ord_'.length)],
  );
  const path = { storeId: `sto_${shop.storeId}`, orderId };
  const steps = [['accept'], ['ready'], ['depart'], ['deliver', { code: row?.code }]] as const;
  for (const [done, [step, more]] of steps.entries()) {
    const wish = { version: done + 1, ...more };
    const act = `POST ${board}/orders/{orderId}/${step}`;
    await lane.call(act, { actor: keeper, path, body: wish });
  }
  return { shop, path: { orderId, lineId: `lin_${row?.line}` } };
}

const own: Recipe = async (lane, actor) => {
  const sale = actor.token ? await received(lane, actor, await lane.actor('other')) : null;
  return sale ? { path: sale.path, body: said } : {};
};

/** What somebody else said of goods in a store that is hers, or a member’s where she is nobody. */
const reviewed =
  (body?: Readonly<Record<string, unknown>>): Recipe =>
  async (lane, actor): Promise<Ingredients> => {
    const isKeeper = actor.token && actor.kind === 'member';
    const keeper = isKeeper ? actor : await lane.actor('member');
    const buyer = await lane.actor('other');
    const sale = await received(lane, buyer, keeper);
    if (!sale) return {};
    const { shop, path } = sale;
    const write = `PUT ${one}/lines/{lineId}/review`;
    await lane.call(write, { actor: buyer, path, body: said });
    const [row] = await lane.api.db.query<{ id: string }>(
      'SELECT id FROM market.review WHERE store_id = $1',
      [shop.storeId],
    );
    if (!row) return {};
    const reviewId = `rev_${row.id}`;
    const storeId = `sto_${shop.storeId}`;
    const found = { storeId, slug: shop.slug, reviewId, id: reviewId };
    return { path: found, ...(body && { body }) };
  };

const looking: Recipe = async (lane, actor) => {
  const { path } = await reviewed()(lane, actor);
  const [row] = await lane.api.db.query<{ id: string }>(
    'SELECT product_id AS id FROM market.review WHERE id = $1',
    [path?.id?.slice('rev_'.length) ?? newId()],
  );
  return row ? { path: { id: `prd_${row.id}` } } : {};
};

/** Her own review, with a photo beside it. */
const shown =
  (more: Omit<Ingredients, 'path'> = {}): Recipe =>
  async (lane, actor): Promise<Ingredients> => {
    const buyer = actor.token ? actor : await lane.actor('member');
    const sale = await received(lane, buyer, await lane.actor('other'));
    if (!sale) return {};
    const write = `PUT ${one}/lines/{lineId}/review`;
    await lane.call(write, { actor: buyer, path: sale.path, body: said });
    const [row] = await lane.api.db.query<{ id: string }>(
      'SELECT id FROM market.review WHERE order_id = $1',
      [sale.path.orderId.slice('ord_'.length)],
    );
    if (!row) return {};
    const path = { reviewId: `rev_${row.id}` };
    const show = { actor: buyer, path, raw: greyPng(90, 90) };
    const { json } = await lane.call('POST /v1/market/reviews/{reviewId}/pictures', show);
    const { id } = (json ?? {}) as { id?: string };
    return { path: { ...path, pictureId: id ?? `rpc_${newId()}` }, ...more };
  };

export const goodsReviewRecipes: Readonly<Record<string, Recipe>> = {
  'GET /v1/market/products/{id}/reviews': looking,
  'GET /v1/market/stores/{slug}/reviews': reviewed(),
  [`GET ${one}/reviews`]: own,
  [`PUT ${one}/lines/{lineId}/review`]: own,
  'POST /v1/market/reviews/{reviewId}/pictures': shown({ raw: greyPng() }),
  'DELETE /v1/market/reviews/{reviewId}/pictures/{pictureId}': shown(),
  'GET /v1/market/review-pictures/{pictureId}': shown(),
  'POST /v1/market/reviews/{reviewId}/report': reviewed({ reason: 'false' }),
  [`GET ${board}/reviews`]: reviewed(),
  [`PUT ${board}/reviews/{reviewId}/reply`]: reviewed({ words: 'Merci !' }),
  'GET /v1/admin/reviews': async () => ({ query: { queue: 'all', limit: '5' } }),
  'POST /v1/admin/reviews/{id}/hide': reviewed({ reason: 'Une insulte.' }),
  'POST /v1/admin/reviews/{id}/keep': reviewed(),
};
