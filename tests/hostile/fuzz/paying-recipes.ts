import { home, shelveGoods } from '../../harness/orders.ts';
import type { Recipe } from './recipe.ts';

const one = '/v1/market/checkouts/{checkoutId}';

/** A checkout for which her phone is waited: she has one at a time. */
const awaited: Recipe = async (lane, actor) => {
  if (!actor.token) return {};
  const open = await lane.call('GET /v1/market/checkouts', {
    actor,
    path: {},
    query: { state: 'awaiting_payment' },
  });
  const { items = [] } = (open.json ?? {}) as { items?: { id: string }[] };
  if (items[0]) return { path: { checkoutId: items[0].id } };
  const shop = await shelveGoods(lane.api, [{ title: 'Riz', priceXof: 1_000, onHand: 9 }]);
  const lines = [{ variantId: shop.variantIds[0] ?? '', quantity: 2 }];
  const phone = { network: 'mixx', number: lane.nextPhone() };
  const wish = { lines, place: home, method: 'mobile_money', phone, expectedTotalXof: 2_500 };
  const { json } = await lane.call('POST /v1/market/checkouts', { actor, body: wish });
  const { id } = (json ?? {}) as { id?: string };
  return id ? { path: { checkoutId: id } } : {};
};

/** Checkouts that a phone pays. */
export const payingRecipes: Readonly<Record<string, Recipe>> = {
  'GET /v1/market/checkouts': async () => ({ query: { state: 'awaiting_payment' } }),
  [`GET ${one}`]: awaited,
  [`POST ${one}/cancel`]: awaited,
};
