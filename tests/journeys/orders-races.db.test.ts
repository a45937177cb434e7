import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, type Reply, startTestApi, type TestApi } from '../harness/api.ts';
import { payToken, signUpWithMoney } from '../harness/money.ts';
import { buy, home, inBook, openOrderShop, orderFaults, type Shop } from '../harness/orders.ts';
import { fund } from '../hostile/fund.ts';
import { type Seeded, seedPerson } from '../hostile/matrix/seed-person.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

/**
 * Buys in cash: no PIN stands between so many buyers and the shelf. A server that is too busy is
 * asked again with the same key, as a phone does it.
 */
async function buyInCash(buyer: Seeded, shop: Shop, expectedTotalXof: number): Promise<Reply> {
  const { token } = buyer;
  const key = randomUUID();
  const body = {
    lines: shop.variantIds.map((variantId) => ({ variantId, quantity: 1 })),
    fulfilment: { [shop.slug]: 'pickup' },
    method: 'cash',
    expectedTotalXof,
  };
  for (;;) {
    const reply = await call(api, 'POST', '/v1/market/checkouts', { token, body, key });
    if (reply.status !== 503) return reply;
  }
}

const statuses = (replies: readonly Reply[]) => {
  const counts = new Map<string, number>();
  for (const { status, body } of replies) {
    const told = status < 300 ? String(status) : `${status} ${body.code}`;
    counts.set(told, (counts.get(told) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
};

describe('a stock of five', () => {
  it('is sold to five of 480 who want it at once', async () => {
    const shop = await openOrderShop(api, [{ title: 'Sac', priceXof: 1_000, onHand: 5 }]);
    const buyers: Seeded[] = [];
    for (let n = 0; n < 480; n += 1) buyers.push(await seedPerson(api));
    const replies = await Promise.all(buyers.map((buyer) => buyInCash(buyer, shop, 1_000)));
    expect(statuses(replies)).toEqual({ 201: 5, '409 market.out_of_stock': 475 });
    expect(await orderFaults(api)).toEqual([]);
  }, 60_000);

  it('is sold whole or not at all, by carts that name its shelves in any order', async () => {
    const goods = ['Riz', 'Mil', 'Sel'].map((title) => ({ title, priceXof: 100, onHand: 5 }));
    const shop = await openOrderShop(api, goods);
    const buyers: Seeded[] = [];
    for (let n = 0; n < 24; n += 1) buyers.push(await seedPerson(api));
    const replies = await Promise.all(
      buyers.map((buyer, n) => {
        const turned = shop.variantIds.map((_, at) => shop.variantIds[(at + n) % 3] ?? '');
        return buyInCash(buyer, { ...shop, variantIds: turned }, 300);
      }),
    );
    expect(statuses(replies)).toEqual({ 201: 5, '409 market.out_of_stock': 19 });
    expect(await orderFaults(api)).toEqual([]);
  });
});

describe('a wallet', () => {
  it('buys a cart once, whatever comes twice', async () => {
    const shop = await openOrderShop(api, [{ title: 'Riz', priceXof: 1_000, onHand: 50 }]);
    const payer = await signUpWithMoney(api, 10_000);
    const lines = [{ variantId: shop.variantIds[0] ?? '', quantity: 1 }];
    const pinToken = await payToken(api, payer, { amountXof: 1_500, payee: 'checkout' });
    const cart = { lines, expectedTotalXof: 1_500, pinToken, key: randomUUID() };
    const replies = await Promise.all(Array.from({ length: 24 }, () => buy(api, payer, cart)));
    expect(statuses(replies)).toEqual({ 201: 24 });
    expect(new Set(replies.map((reply) => reply.body.id)).size).toBe(1);
    expect(await inBook(api, `user:${payer.id.slice(4)}:wallet`)).toBe(8_500);
    // Another key needs another proof of the PIN.
    const again = await buy(api, payer, { ...cart, key: randomUUID() });
    expect([again.status, again.body.code]).toEqual([403, 'auth.pin_token_invalid']);
  });

  it('spends no more than it has, by many carts at once', async () => {
    const shop = await openOrderShop(api, [{ title: 'Riz', priceXof: 500, onHand: 500 }]);
    const payer = await signUpWithMoney(api, 3_000);
    const lines = [{ variantId: shop.variantIds[0] ?? '', quantity: 1 }];
    const tokens: string[] = [];
    for (let n = 0; n < 12; n += 1) {
      tokens.push(await payToken(api, payer, { amountXof: 1_000, payee: 'checkout' }));
    }
    const replies = await Promise.all(
      tokens.map((pinToken) => buy(api, payer, { lines, expectedTotalXof: 1_000, pinToken })),
    );
    expect(statuses(replies)).toEqual({ 201: 3, '422 payments.insufficient_funds': 9 });
    expect(await orderFaults(api)).toEqual([]);
  });

  it('whose account is not enough holds nothing of the shelf', async () => {
    const shop = await openOrderShop(api, [{ title: 'Riz', priceXof: 500, onHand: 1 }]);
    const payer = await signUpWithMoney(api, 100);
    const lines = [{ variantId: shop.variantIds[0] ?? '', quantity: 1 }];
    const refused = await buy(api, payer, { lines, expectedTotalXof: 1_000 });
    expect(refused.body.code).toBe('payments.insufficient_funds');
    const [row] = await api.db.query(
      'SELECT line_id FROM market.stock_hold WHERE variant_id = $1',
      [shop.variantIds[0]?.slice(4)],
    );
    expect(row).toBeUndefined();
  });
});

describe('an order', () => {
  it('that is accepted, refused, cancelled and due at once becomes one of them', async () => {
    const outcomes = new Set<string>();
    for (let round = 0; round < 12; round += 1) {
      const shop = await openOrderShop(api, [{ title: 'Riz', priceXof: 1_000, onHand: 5 }]);
      const buyer = await seedPerson(api);
      await fund(api, buyer.userId, 5_000);
      const bought = await buyInCash(buyer, shop, 1_000);
      const { id } = bought.body.orders[0];
      if (round % 2 === 0) {
        const past = `UPDATE market.store_order SET accept_by = app.now() - interval '1 second'
          WHERE id = $1`;
        await api.db.query(past, [id.slice(4)]);
      }
      const version = { version: 1 };
      const acts = [
        () => shop.ask('POST', `/orders/${id}/accept`, version),
        () => shop.ask('POST', `/orders/${id}/refuse`, { ...version, reason: 'too_busy' }),
        () => call(api, 'POST', `/v1/market/orders/${id}/cancel`, { token: buyer.token }),
        async () => ({ status: 0, sweep: await api.parts.purge() }),
      ];
      const turned = acts.map((_, n) => acts[(n + round) % acts.length]);
      const replies = await Promise.all(turned.map((act) => act?.()));
      const done = replies.filter((reply) => reply?.status === 200);
      const after = await shop.ask('GET', `/orders/${id}`);
      outcomes.add(after.body.state);
      expect(done).toHaveLength(after.body.state === 'expired' ? 0 : 1);
      expect(after.body.moves).toHaveLength(2);
      expect(await orderFaults(api)).toEqual([]);
    }
    expect(outcomes.size).toBeGreaterThan(1);
  }, 60_000);

  it('handed over by two clerks at once is handed over by one, and the other is told', async () => {
    const shop = await openOrderShop(api, [{ title: 'Riz', priceXof: 1_000, onHand: 5 }]);
    const buyer = await signUpWithMoney(api, 5_000);
    const lines = [{ variantId: shop.variantIds[0] ?? '', quantity: 1 }];
    const bought = await buy(api, buyer, { lines, expectedTotalXof: 1_500 });
    const { id } = bought.body.orders[0];
    for (const [done, step] of ['accept', 'ready', 'depart'].entries()) {
      await shop.ask('POST', `/orders/${id}/${step}`, { version: done + 1 });
    }
    const order = await call(api, 'GET', `/v1/market/orders/${id}`, { token: buyer.token });
    const code = order.body.handoverCode as string;
    const twice = await Promise.all(
      [1, 2, 3].map(() => shop.ask('POST', `/orders/${id}/deliver`, { version: 4, code })),
    );
    expect(statuses(twice)).toEqual({ 200: 1, '409 market.changed_meanwhile': 2 });
    const told = twice.find(({ status }) => status === 409);
    expect(told?.body).toMatchObject({ state: 'delivered', version: 5 });
    expect(await inBook(api, `store:${shop.storeId}:payable`)).toBe(1_400);
    expect(await orderFaults(api)).toEqual([]);
  });

  it('refunded by many hands at once is refunded once a version, and never past its price', async () => {
    const shop = await openOrderShop(api, [{ title: 'Riz', priceXof: 1_000, onHand: 5 }]);
    const buyer = await signUpWithMoney(api, 5_000);
    const lines = [{ variantId: shop.variantIds[0] ?? '', quantity: 1 }];
    const cart = { lines, fulfilment: { [shop.slug]: 'pickup' as const } };
    const bought = await buy(api, buyer, { ...cart, expectedTotalXof: 1_000 });
    const path = `/orders/${bought.body.orders[0].id}`;
    await shop.ask('POST', `${path}/accept`, { version: 1 });
    for (let version = 2; version < 5; version += 1) {
      const wish = { version, amountXof: 400, reason: 'late' };
      const replies = await Promise.all(
        [1, 2, 3, 4].map(() => shop.ask('POST', `${path}/refund`, wish)),
      );
      expect(statuses(replies)).toEqual(
        version < 4
          ? { 200: 1, '409 market.changed_meanwhile': 3 }
          : { '422 market.refund_too_large': 4 },
      );
    }
    expect(await inBook(api, `user:${buyer.id.slice(4)}:wallet`)).toBe(4_800);
    expect(await orderFaults(api)).toEqual([]);
  });

  it('in cash is taken while the debt of its store has room, however many come at once', async () => {
    const shop = await openOrderShop(api, [{ title: 'Vélo', priceXof: 60_000, onHand: 50 }]);
    const buyers: Seeded[] = [];
    for (let n = 0; n < 16; n += 1) buyers.push(await seedPerson(api));
    const replies = await Promise.all(buyers.map((buyer) => buyInCash(buyer, shop, 60_000)));
    // 6,000 F each of the 20,000 F that a store may owe.
    expect(statuses(replies)).toEqual({ 201: 3, '409 market.cash_refused': 13 });
    expect(await orderFaults(api)).toEqual([]);
  });

  it('of which a place is wrong, or a shelf changed, buys nothing', async () => {
    const shop = await openOrderShop(api, [{ title: 'Riz', priceXof: 1_000, onHand: 5 }]);
    const { token } = await seedPerson(api);
    const lines = [{ variantId: shop.variantIds[0] ?? '', quantity: 1 }];
    const cart = { lines, place: home, method: 'cash', expectedTotalXof: 1_500 };
    const code = async (body: object) =>
      (await call(api, 'POST', '/v1/market/checkouts', { token, body: { ...cart, ...body } })).body
        .code;
    expect(await code({ place: undefined })).toBe('market.place_missing');
    expect(await code({ place: { ...home, phone: '12345678' } })).toBe('market.phone_invalid');
    expect(await code({ place: { ...home, quartier: 'Agoè' } })).toBe('market.zone_not_served');
    expect(await code({ expectedTotalXof: 1_499 })).toBe('market.cart_changed');
    expect(await code({ lines: [{ ...lines[0], quantity: 6 }] })).toBe('market.out_of_stock');
    expect(await code({ lines: [{ variantId: 'nowhere', quantity: 1 }] })).toBe(
      'market.cart_changed',
    );
    expect(await code({ method: 'wallet' })).toBe('auth.pin_required');
    const set = (text: string) =>
      api.db.query(`UPDATE market.store SET ${text} WHERE id = $1`, [shop.storeId]);
    await set('order_min_xof = 1001');
    expect(await code({})).toBe('market.below_minimum');
    await set(`order_min_xof = 0, paused_until = app.now() + interval '1 hour'`);
    expect(await code({})).toBe('market.store_closed');
    await set('paused_until = NULL');
    await api.db.query('UPDATE market.variant SET price_xof = 1100 WHERE store_id = $1', [
      shop.storeId,
    ]);
    expect(await code({})).toBe('market.cart_changed');
    expect(await orderFaults(api)).toEqual([]);
  });
});
