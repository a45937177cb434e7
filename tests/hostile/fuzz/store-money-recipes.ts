import { shelveGoods } from '../../harness/orders.ts';
import type { Ingredients, Recipe } from './recipe.ts';

const base = '/v1/business/stores/{storeId}';

/** A store that is hers, and what else the request wants. */
const ofStore =
  (more: Omit<Ingredients, 'path'> = {}): Recipe =>
  async (lane, actor): Promise<Ingredients> => {
    if (!actor.token) return {};
    const { json } = await lane.call('GET /v1/me', { actor });
    const { id } = (json ?? {}) as { id?: string };
    if (!id) return {};
    const { storeId } = await shelveGoods(lane.api, [{ title: 'Riz', priceXof: 1_000 }]);
    await lane.arrange('INSERT INTO market.store_member VALUES ($1, $2, $3)', [
      storeId,
      id.slice('usr_'.length),
      'owner',
    ]);
    return { path: { storeId: `sto_${storeId}` }, ...more };
  };

const month = '2026-11';

/** A store's money, from where there is none yet. */
export const storeMoneyRecipes: Readonly<Record<string, Recipe>> = {
  [`GET ${base}/money`]: ofStore(),
  [`GET ${base}/today`]: ofStore(),
  [`GET ${base}/money/statement`]: ofStore({ query: { month, limit: '5' } }),
  [`GET ${base}/money/statement/file`]: ofStore({ query: { month, format: 'csv' } }),
  [`POST ${base}/money/settle-cash`]: ofStore({ body: { expectedXof: 1_000 } }),
  [`GET ${base}/payouts`]: ofStore({ query: { limit: '5' } }),
  [`POST ${base}/commission-payments`]: ofStore({
    body: { network: 'mixx', phone: '90112233', amountXof: 1_000 },
  }),
  [`PUT ${base}/payout-plan`]: ofStore({
    body: { weekday: 5, network: 'mixx', phone: '90112233', pinToken: 'none' },
  }),
  [`DELETE ${base}/payout-plan`]: ofStore(),
  [`POST ${base}/payouts`]: ofStore({
    body: { network: 'mixx', phone: '90112233', expectedXof: 1_000, pinToken: 'none' },
  }),
};
