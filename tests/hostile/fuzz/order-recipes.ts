import { newId } from '@ecom/kernel';
import { home, type Shelf, shelveGoods } from '../../harness/orders.ts';
import type { Actor } from './actors.ts';
import type { Lane } from './lane.ts';
import type { Ingredients, Recipe } from './recipe.ts';

const one = '/v1/market/orders/{orderId}';
const board = '/v1/business/stores/{storeId}/orders';

async function userIdOf(lane: Lane, actor: Actor): Promise<string | undefined> {
  const { json } = await lane.call('GET /v1/me', { actor });
  return ((json ?? {}) as { id?: string }).id?.slice('usr_'.length);
}

async function cartOf(lane: Lane) {
  const shop = await shelveGoods(lane.api, [{ title: 'Riz', priceXof: 1_000, onHand: 9 }]);
  const lines = [{ variantId: shop.variantIds[0] ?? '', quantity: 2 }];
  return { shop, body: { lines, place: home, method: 'cash', expectedTotalXof: 2_500 } };
}

/** An order of hers, and the store that has to do it. */
async function ordered(lane: Lane, actor: Actor): Promise<{ shop: Shelf; orderId: string } | null> {
  const { shop, body } = await cartOf(lane);
  const { json } = await lane.call('POST /v1/market/checkouts', { actor, body });
  const { orders = [] } = (json ?? {}) as { orders?: { id: string }[] };
  return orders[0] ? { shop, orderId: orders[0].id } : null;
}

const own: Recipe = async (lane, actor) => {
  const order = actor.token ? await ordered(lane, actor) : null;
  return order ? { path: { orderId: order.orderId } } : {};
};

/** Somebody else's order in a store that is hers, after these steps. */
const working =
  (steps: readonly string[], body?: Readonly<Record<string, unknown>>): Recipe =>
  async (lane, actor): Promise<Ingredients> => {
    const userId = actor.token && (await userIdOf(lane, actor));
    const order = userId && (await ordered(lane, await lane.actor('other')));
    if (!order) return {};
    const { shop, orderId } = order;
    await lane.arrange('INSERT INTO market.store_member VALUES ($1, $2, $3)', [
      shop.storeId,
      userId,
      'owner',
    ]);
    const path = { storeId: `sto_${shop.storeId}`, orderId };
    for (const [done, step] of steps.entries()) {
      await lane.call(`POST ${board}/{orderId}/${step}`, {
        actor,
        path,
        body: { version: done + 1 },
      });
    }
    return { path, ...(body && { body: { version: steps.length + 1, ...body } }) };
  };

/** With the code that her customer would say. */
const handingOver: Recipe = async (lane, actor) => {
  const request = await working(['accept', 'ready', 'depart'], {})(lane, actor);
  const [row] = await lane.api.db.query<{ code: string }>(
    'SELECT handover_code AS code FROM market.store_order WHERE id = $1',
    [request.path?.orderId?.slice(4) ?? newId()],
  );
  return row ? { ...request, body: { ...request.body, code: row.code } } : request;
};

const carried = '/v1/business/stores/{storeId}/deliveries';
const act = (name: string) => `POST ${board}/{orderId}/${name}`;

export const orderRecipes: Readonly<Record<string, Recipe>> = {
  'POST /v1/market/checkouts/preview': async (lane) => {
    const { lines } = (await cartOf(lane)).body;
    return { body: { lines, quartier: 'Tokoin', method: 'cash' } };
  },
  'POST /v1/market/checkouts': async (lane) => ({ body: (await cartOf(lane)).body }),
  'GET /v1/market/orders': async () => ({ query: { limit: '5', after: `ord_${newId()}` } }),
  [`GET ${one}`]: own,
  [`GET ${one}/receipt.pdf`]: own,
  [`POST ${one}/cancel`]: own,
  [`GET ${one}/messages`]: own,
  [`POST ${one}/messages`]: async (lane, actor) => ({
    ...(await own(lane, actor)),
    body: { text: 'Bonjour' },
  }),
  [`POST ${one}/messages/seen`]: async (lane, actor) => ({
    ...(await own(lane, actor)),
    body: { upTo: `msg_${newId()}` },
  }),
  'GET /v1/market/messages/unread': async () => ({}),
  [`GET ${board}/{orderId}/messages`]: working([]),
  [`POST ${board}/{orderId}/messages`]: async (lane, actor) => ({
    ...(await working([])(lane, actor)),
    body: { text: 'Bonjour' },
  }),
  [`POST ${board}/{orderId}/messages/seen`]: async (lane, actor) => ({
    ...(await working([])(lane, actor)),
    body: { upTo: `msg_${newId()}` },
  }),
  'GET /v1/business/stores/{storeId}/messages/unread': async (lane, actor) => {
    const { path } = await working([])(lane, actor);
    return path?.storeId ? { path: { storeId: path.storeId } } : {};
  },
  [`GET ${board}`]: working([]),
  [`GET ${board}/counts`]: working([]),
  [`GET ${board}/{orderId}`]: working([]),
  [`GET ${board}/{orderId}/receipt.pdf`]: working([]),
  [act('accept')]: working([], { minutes: 20 }),
  [act('refuse')]: working([], { reason: 'too_busy' }),
  [act('prepare')]: working(['accept'], {}),
  [act('ready')]: working(['accept'], {}),
  [act('depart')]: working(['accept', 'ready'], {}),
  [act('deliver')]: handingOver,
  [act('fail')]: working(['accept', 'ready', 'depart'], { reason: 'absent' }),
  [`GET ${carried}`]: working(['accept', 'ready']),
  [`POST ${carried}/{orderId}/depart`]: working(['accept', 'ready'], {}),
  [`POST ${carried}/{orderId}/deliver`]: handingOver,
  [`POST ${carried}/{orderId}/fail`]: working(['accept', 'ready', 'depart'], { reason: 'absent' }),
  [act('refund')]: working(['accept'], { amountXof: 100, reason: 'late' }),
};
