import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { call, type Reply } from './api.ts';
import { type MoneyWorld, numberEnding } from './mobile-money.ts';
import { payToken, pin, signUpWithMoney } from './money.ts';
import { buy, openOrderShop, orderFaults, type Shop } from './orders.ts';

/** A store whose owner has a PIN, with rice at 1,005 F. */
export async function openPayShop({ api }: MoneyWorld): Promise<Shop> {
  const shop = await openOrderShop(api, [{ title: 'Riz', priceXof: 1_005, onHand: 90 }]);
  const { token } = shop;
  const set = await call(api, 'PUT', '/v1/me/pin', { token, body: { pin } });
  if (set.status !== 204) throw new Error(JSON.stringify(set.body));
  return shop;
}

/** Two bags fetched at the counter, 2,010 F, of which 202 F are the platform's. */
export async function sell(
  { api }: MoneyWorld,
  shop: Shop,
  method: 'wallet' | 'cash' = 'wallet',
): Promise<string> {
  const payer = await signUpWithMoney(api, 5_000);
  const lines = [{ variantId: shop.variantIds[0] ?? '', quantity: 2 }];
  const cart = { lines, method, fulfilment: { [shop.slug]: 'pickup' as const } };
  const bought = await buy(api, payer, { ...cart, expectedTotalXof: 2_010 });
  if (bought.status !== 201) throw new Error(JSON.stringify(bought.body));
  const id: string = bought.body.orders[0].id;
  for (const [at, step] of ['accept', 'ready'].entries()) {
    await shop.ask('POST', `/orders/${id}/${step}`, { version: at + 1 });
  }
  const order = await call(api, 'GET', `/v1/market/orders/${id}`, { token: payer.token });
  const code = order.body.handoverCode;
  const done = await shop.ask('POST', `/orders/${id}/deliver`, { version: 3, code });
  if (done.status !== 200) throw new Error(JSON.stringify(done.body));
  return id;
}

/** The store gives a part of an order back of itself. */
export async function giveBack(shop: Shop, orderId: string, amountXof: number): Promise<Reply> {
  const { version } = (await shop.ask('GET', `/orders/${orderId}`)).body;
  const body = { version, amountXof, reason: 'damaged' };
  return shop.ask('POST', `/orders/${orderId}/refund`, body);
}

export interface PayoutWish {
  readonly phone?: string;
  readonly expectedXof?: number;
  readonly key?: string;
  readonly pinToken?: string;
}

/** Asks for a payout with a PIN token of its own. */
export async function askPayout(
  { api }: MoneyWorld,
  shop: Shop,
  wish: PayoutWish = {},
): Promise<Reply> {
  const { phone = numberEnding('33'), expectedXof = 1_809, key = randomUUID() } = wish;
  const payment = { amountXof: expectedXof, payee: phone };
  const pinToken = wish.pinToken ?? (await payToken(api, shop as never, payment));
  const body = { network: 'mixx', phone, expectedXof, pinToken };
  return shop.ask('POST', '/payouts', body, key);
}

/** What no payout took is what the account holds; nothing is claimed twice or for nothing. */
export async function expectSound({ api }: MoneyWorld): Promise<void> {
  expect(await orderFaults(api)).toEqual([]);
  const faults = await api.db.query(
    `SELECT s.id, a.posted_xof, a.held_xof FROM market.store s
     JOIN payments.account a ON a.code = 'store:' || s.id || ':payable'
     CROSS JOIN LATERAL (SELECT
       coalesce((SELECT sum(m.amount_xof) FROM market.store_money m WHERE m.store_id = s.id), 0)
         AS earned,
       coalesce((SELECT sum(p.amount_xof) FROM market.payout p
         JOIN payments.mobile_order o ON o.id = p.id
         WHERE p.store_id = s.id AND o.state = 'captured'), 0) AS paid,
       coalesce((SELECT sum(p.amount_xof) FROM market.payout p
         JOIN payments.mobile_order o ON o.id = p.id
         WHERE p.store_id = s.id AND o.state NOT IN ('captured', 'voided', 'returned')), 0)
         AS held) x
     WHERE a.posted_xof <> x.earned - x.paid OR a.held_xof <> x.held`,
  );
  expect(faults).toEqual([]);
}
