import { randomUUID } from 'node:crypto';
import { eraseMarket } from '@ecom/marketplace';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import { signUpWithMoney } from '../harness/money.ts';
import { buy, home, inBook, openOrderShop, orderFaults } from '../harness/orders.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

describe('a cart of two stores', () => {
  it('costs what the shelves say, whatever the phone saw', async () => {
    const shop = await openOrderShop(api, [{ title: 'Riz', priceXof: 1_000, onHand: 3 }]);
    const [variantId] = shop.variantIds;
    const lines = [
      { variantId, quantity: 2, seenXof: 1 },
      { variantId: `var_${randomUUID()}`, quantity: 1 },
    ];
    const body = { lines, quartier: 'Tokoin' };
    const reply = await call(api, 'POST', '/v1/market/checkouts/preview', { body, key: null });
    expect(reply.status).toBe(200);
    expect(reply.body).toMatchObject({ itemsXof: 2_000, deliveryXof: 500, totalXof: 2_500 });
    expect(reply.body.stores[0].lines[0]).toMatchObject({
      unitXof: 1_000,
      available: 3,
      problem: 'price_changed',
    });
    expect([reply.body.canPlace, reply.body.unknown.length]).toEqual([false, 1]);
  });

  it('is bought once: stock held, money in escrow, one order a store', async () => {
    const a = await openOrderShop(api, [{ title: 'Riz', priceXof: 1_000, onHand: 5 }]);
    const b = await openOrderShop(api, [{ title: 'Savon', priceXof: 333, onHand: 5 }]);
    const payer = await signUpWithMoney(api, 20_000);
    const lines = [
      { variantId: a.variantIds[0] ?? '', quantity: 2 },
      { variantId: b.variantIds[0] ?? '', quantity: 3 },
    ];
    const cart = { lines, fulfilment: { [b.slug]: 'pickup' as const }, expectedTotalXof: 3_499 };
    const key = randomUUID();
    const bought = await buy(api, payer, { ...cart, key });
    expect([bought.status, bought.body.totalXof]).toEqual([201, 3_499]);
    expect(bought.body.orders).toHaveLength(2);
    const again = await buy(api, payer, { ...cart, key });
    expect(again.body).toEqual(bought.body);
    expect(await inBook(api, `user:${payer.id.slice(4)}:wallet`)).toBe(20_000 - 3_499);
    const path = `/v1/market/orders/${bought.body.orders[0].id}`;
    const order = await call(api, 'GET', path, { token: payer.token });
    expect(order.body).toMatchObject({ state: 'placed', handoverCode: null, may: ['cancel'] });
    expect(order.body.place ?? home).toMatchObject({ quartier: 'Tokoin' });
    const list = await call(api, 'GET', '/v1/market/orders', { token: payer.token });
    expect(list.body.items).toHaveLength(2);
    expect(await orderFaults(api)).toEqual([]);
  });

  it('stays in the books when its buyer is forgotten; where she lived does not', async () => {
    const shop = await openOrderShop(api, [{ title: 'Riz', priceXof: 1_000, onHand: 5 }]);
    const payer = await signUpWithMoney(api, 5_000);
    const lines = [{ variantId: shop.variantIds[0] ?? '', quantity: 1 }];
    const bought = await buy(api, payer, { lines, expectedTotalXof: 1_500 });
    const path = `/orders/${bought.body.orders[0].id}`;
    expect((await shop.ask('GET', path)).body.place).toMatchObject({ phone: '+22890112233' });
    await api.parts.database.transaction((tx) => eraseMarket(tx, payer.id.slice(4)));
    const after = await shop.ask('GET', path);
    expect([after.body.place, after.body.totalXof]).toEqual([null, 1_500]);
  });
});
