import { randomUUID } from 'node:crypto';
import { tendPayoutPlans } from '@ecom/marketplace';
import { silentLog } from '@ecom/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { providerWith } from '../../modules/payments/testing/still-provider.ts';
import { call } from '../harness/api.ts';
import { hurry, type MoneyWorld, numberEnding, startMoneyWorld } from '../harness/mobile-money.ts';
import { payToken, pin, signUpWithMoney } from '../harness/money.ts';
import { buy, openOrderShop, orderFaults, type Shop } from '../harness/orders.ts';

let world: MoneyWorld;
beforeAll(async () => {
  world = await startMoneyWorld();
});
afterAll(() => world.stop());
beforeEach(() => world.simulator.heal());

/** A store that has sold for 2,010 F, of which 1,809 F are its own. */
async function soldShop(): Promise<Shop> {
  const shop = await openOrderShop(world.api, [{ title: 'Riz', priceXof: 1_005, onHand: 90 }]);
  await call(world.api, 'PUT', '/v1/me/pin', { token: shop.token, body: { pin } });
  await sellMore(shop);
  return shop;
}

async function sellMore(shop: Shop): Promise<void> {
  const payer = await signUpWithMoney(world.api, 5_000);
  const lines = [{ variantId: shop.variantIds[0] ?? '', quantity: 2 }];
  const fulfilment = { [shop.slug]: 'pickup' as const };
  const bought = await buy(world.api, payer, { lines, fulfilment, expectedTotalXof: 2_010 });
  const id: string = bought.body.orders[0].id;
  await shop.ask('POST', `/orders/${id}/accept`, { version: 1 });
  await shop.ask('POST', `/orders/${id}/ready`, { version: 2 });
  const order = await call(world.api, 'GET', `/v1/market/orders/${id}`, { token: payer.token });
  const code = order.body.handoverCode;
  const done = await shop.ask('POST', `/orders/${id}/deliver`, { version: 3, code });
  expect(done.status).toBe(200);
}

async function plan(shop: Shop, weekday: number, phone = numberEnding('33')) {
  const payment = { amountXof: 1_000_000, payee: phone };
  const pinToken = await payToken(world.api, shop as never, payment);
  return shop.ask(
    'PUT',
    '/payout-plan',
    { weekday, network: 'mixx', phone, pinToken },
    randomUUID(),
  );
}

/** The whole balance by the owner's own tap. */
async function pay(shop: Shop) {
  const phone = numberEnding('33');
  const pinToken = await payToken(world.api, shop as never, { amountXof: 1_809, payee: phone });
  const wish = { network: 'mixx', phone, expectedXof: 1_809, pinToken };
  return shop.ask('POST', '/payouts', wish, randomUUID());
}

/** Nine in the morning of the day after the database's own, and which day of the week that is. */
async function toNextMorning(): Promise<number> {
  const [row] = await world.api.db.query<{ seconds: number; day: number }>(
    `SELECT extract(epoch FROM t - app.now())::int AS seconds, extract(isodow FROM t)::int AS day
     FROM (SELECT date_trunc('day', app.now(), 'UTC') + interval '1 day 9 hours' AS t) x`,
  );
  const text = `UPDATE app.clock_shift SET shift = shift + $1 * interval '1 second'`;
  await world.api.db.query(text, [row?.seconds ?? 0]);
  return row?.day ?? 1;
}

const payouts = async (shop: Shop) => (await shop.ask('GET', '/payouts')).body.items;
const reaches = (shop: Shop, states: readonly string[]) =>
  expect
    .poll(
      async () => {
        await hurry(world.api);
        return (await payouts(shop)).map(({ state }: { state: string }) => state);
      },
      { timeout: 20_000, interval: 100 },
    )
    .toEqual(states);
/** Eight processes whose turn it is at once. */
const tend = () => {
  const { database } = world.api.parts;
  const provider = providerWith({ outcome: 'unknown', reason: 'not asked' });
  const deps = { database, providers: [provider], log: silentLog().log };
  return Promise.all(Array.from({ length: 8 }, () => tendPayoutPlans(deps)));
};

describe('a weekly payout', () => {
  it('is set by the owner and her PIN, seen, changed and dropped', async () => {
    const shop = await soldShop();
    const set = await plan(shop, 5);
    expect([set.status, set.body.weekday]).toEqual([200, 5]);
    expect((await plan(shop, 6)).body.weekday).toBe(6);
    expect((await shop.ask('GET', '/money')).body.plan).toMatchObject({ weekday: 6 });
    const wrong = { weekday: 5, network: 'mixx', phone: numberEnding('33'), pinToken: 'none' };
    const refused = await shop.ask('PUT', '/payout-plan', wrong);
    expect(refused.body.code).toBe('auth.pin_token_invalid');
    expect((await shop.ask('DELETE', '/payout-plan')).status).toBe(204);
    expect((await shop.ask('DELETE', '/payout-plan')).status).toBe(204);
    expect((await shop.ask('GET', '/money')).body.plan).toBeNull();
  });

  it('leaves on its day, once, whoever looks; another week takes what came since', async () => {
    const day = await toNextMorning();
    const [due, other] = [await soldShop(), await soldShop()];
    await plan(other, (day % 7) + 1);
    await plan(due, day);
    await tend();
    await reaches(due, ['paid']);
    const [first] = await payouts(due);
    expect(first).toMatchObject({ amountXof: 1_809, isPlanned: true });
    await sellMore(due);
    await tend();
    expect(await payouts(due)).toHaveLength(1);
    expect(await payouts(other)).toEqual([]);
    for (let night = 0; night < 7; night += 1) await toNextMorning();
    await tend();
    await reaches(due, ['paid', 'paid']);
    expect(await orderFaults(world.api)).toEqual([]);
  });

  it('does not leave for who is not the owner any more, is frozen, or has too little', async () => {
    const day = await toNextMorning();
    const [sold, frozen, poor] = [await soldShop(), await soldShop(), await soldShop()];
    const { db } = world.api;
    await db.query(`UPDATE market.store_member SET role = 'manager' WHERE store_id = $1`, [
      sold.storeId,
    ]);
    const set = `INSERT INTO market.payout_plan (store_id, weekday, network, phone, set_by)
      SELECT store_id, $2, 'mixx', '+22890112233', user_id FROM market.store_member
      WHERE store_id = $1`;
    const paid = await pay(poor);
    expect(paid.status).toBe(201);
    await reaches(poor, ['paid']);
    for (const { storeId } of [sold, frozen, poor]) await db.query(set, [storeId, day]);
    await db.query(
      `INSERT INTO identity.freeze (id, user_id, reason, frozen_by)
       SELECT gen_random_uuid(), m.user_id, 'Tests of weekly payouts', o.user_id
       FROM market.store_member m, market.store_member o WHERE m.store_id = $1 AND o.store_id = $2`,
      [frozen.storeId, sold.storeId],
    );
    await tend();
    const rows = await db.query(
      `SELECT store_id FROM market.payout WHERE store_id = ANY ($1) AND planned`,
      [[sold.storeId, frozen.storeId, poor.storeId]],
    );
    expect(rows).toEqual([]);
    expect((await sold.ask('GET', '/money')).body.plan).toBeNull();
  });
});
