import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { call } from '../harness/api.ts';
import { type MoneyWorld, startMoneyWorld } from '../harness/mobile-money.ts';
import { signUpWithMoney } from '../harness/money.ts';
import { plantOffer } from '../harness/offers.ts';
import { inBook, openOrderShop, orderFaults } from '../harness/orders.ts';
import { buyByPhone, checkoutReaches } from '../harness/paying.ts';

let world: MoneyWorld;
beforeAll(async () => {
  world = await startMoneyWorld();
});
afterAll(() => world.stop());

/** Two of a good at 1,000 F with a fifth off, which the platform pays; used once a person. */
async function asked(code: string, suffix?: string) {
  const shop = await openOrderShop(world.api, [{ title: 'Riz', priceXof: 1_000, onHand: 5 }]);
  await plantOffer(world.api, { storeId: null, code, percentBp: 2_000, perPersonMax: 1 });
  const payer = await signUpWithMoney(world.api, 0);
  const lines = [{ variantId: shop.variantIds[0] ?? '', quantity: 2 }];
  const cart = { lines, codes: [code], expectedTotalXof: 2_100, key: randomUUID() };
  const reply = await buyByPhone(world.api, payer, cart, suffix === undefined ? {} : { suffix });
  expect([reply.status, reply.body.state]).toEqual([201, 'awaiting_payment']);
  const reasonNow = async () => {
    const body = { lines, quartier: 'Tokoin', codes: [code] };
    const asking = { body, key: null, token: payer.token };
    const seen = await call(world.api, 'POST', '/v1/market/checkouts/preview', asking);
    return seen.body.codes[0].reason;
  };
  return {
    payer,
    id: reply.body.id as string,
    order: reply.body.orders[0].id as string,
    reasonNow,
  };
}

it('what a phone pays meets in escrow what the platform pays, and not before', async () => {
  await world.simulator.turn({ settleMs: 300 });
  const before = await inBook(world.api, 'platform:promotions');
  const { payer, id, order, reasonNow } = await asked('PHONE');
  expect(await inBook(world.api, 'platform:promotions')).toBe(before);
  expect(await reasonNow()).toBe('used_by_you');
  await checkoutReaches(world.api, payer, id, { state: 'placed' });
  expect(await inBook(world.api, `escrow:order:${order.slice(4)}`)).toBe(2_500);
  expect(await inBook(world.api, 'platform:promotions')).toBe(before - 400);
  expect(await orderFaults(world.api)).toEqual([]);
});

it('what a phone refuses to pay frees the use of its code', async () => {
  const { payer, id, reasonNow } = await asked('REFUS', '01');
  await checkoutReaches(world.api, payer, id, { state: 'expired' });
  expect(await reasonNow()).toBeNull();
  expect(await orderFaults(world.api)).toEqual([]);
});
