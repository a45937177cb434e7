import { expect } from 'vitest';
import { call, type Reply, type TestApi } from './api.ts';
import { hurry, type Network, numberEnding } from './mobile-money.ts';
import type { Payer } from './money.ts';
import { buy, type Cart } from './orders.ts';

/** A checkout that asks a phone; its ending says what the simulator does. */
export const buyByPhone = (
  api: TestApi,
  payer: Payer,
  cart: Cart,
  { network = 'mixx' as Network, suffix = '33' } = {},
): Promise<Reply> =>
  buy(api, payer, {
    ...cart,
    method: 'mobile_money',
    phone: { network, number: numberEnding(suffix) },
  });

export const readCheckout = async (api: TestApi, { token }: Payer, id: string) =>
  (await call(api, 'GET', `/v1/market/checkouts/${id}`, { token })).body;

/** Looks until the checkout is so, hurrying the questions to the provider along. */
export const checkoutReaches = (api: TestApi, payer: Payer, id: string, what: object) =>
  expect
    .poll(
      async () => {
        await hurry(api);
        return readCheckout(api, payer, id);
      },
      { timeout: 15_000, interval: 50 },
    )
    .toMatchObject(what);

/** Lets the ten minutes pass for which its goods are held. */
export const letHoldPass = (api: TestApi, wireId: string) =>
  api.db.query(`UPDATE market.checkout SET expires_at = app.now() WHERE id = $1`, [
    wireId.slice(4),
  ]);
