import { home, shelveGoods } from '../../harness/orders.ts';
import { dismiss } from './actors.ts';
import { join } from './goods-review-recipes.ts';
import type { Ingredients, Recipe } from './recipe.ts';

const rates = '/v1/admin/commission-rates';
const reason = 'Vérifié au téléphone.';

/** As if its code had been tried too often. */
const locked = 'UPDATE market.store_order SET code_tries = 5 WHERE id = $1';

/** An order that somebody has placed and its store accepted. */
const placed =
  (body?: Readonly<Record<string, unknown>>, arranged?: string): Recipe =>
  async (lane): Promise<Ingredients> => {
    const shop = await shelveGoods(lane.api, [{ title: 'Riz', priceXof: 1_000, onHand: 9 }]);
    const buyer = await lane.actor('other');
    const lines = [{ variantId: shop.variantIds[0] ?? '', quantity: 1 }];
    const wish = { lines, place: home, method: 'cash', expectedTotalXof: 1_500 };
    const { json } = await lane.call('POST /v1/market/checkouts', { actor: buyer, body: wish });
    const id = ((json ?? {}) as { orders?: { id: string }[] }).orders?.[0]?.id;
    // Whoever is frozen by now stands aside for the next.
    if (!id) dismiss(buyer);
    if (!id) return {};
    const keeper = await lane.actor('member');
    await join(lane, keeper, shop);
    const path = { storeId: `sto_${shop.storeId}`, orderId: id };
    const accept = 'POST /v1/business/stores/{storeId}/orders/{orderId}/accept';
    const taken = await lane.call(accept, { actor: keeper, path, body: { version: 1 } });
    if (taken.status !== 200) dismiss(keeper);
    if (arranged) await lane.arrange(arranged, [id.slice('ord_'.length)]);
    return { path: { id }, ...(body && { body: { version: 2, ...body } }) };
  };

const planned: Recipe = async (lane) => {
  const [row] = await lane.api.db.query<{ id: string }>(
    `INSERT INTO market.commission_rate (bp, from_at)
     SELECT 900, app.now() + interval '1 day' + count(*) * interval '1 second'
     FROM market.commission_rate RETURNING id::text`,
  );
  return row ? { path: { id: row.id } } : {};
};

export const adminOrderRecipes: Readonly<Record<string, Recipe>> = {
  'GET /v1/admin/orders': async () => ({ query: { queue: 'all', limit: '5' } }),
  'GET /v1/admin/orders/{id}': placed(),
  'POST /v1/admin/orders/{id}/cancel': placed({ reason }),
  'POST /v1/admin/orders/{id}/refund': placed({ amountXof: 100, reason: 'late', note: reason }),
  'POST /v1/admin/orders/{id}/unlock': placed({ reason }, locked),
  [`POST ${rates}`]: async () => ({ body: { bp: 900, reason } }),
  [`DELETE ${rates}/{id}`]: planned,
};
