import { randomUUID } from 'node:crypto';
import { tendCheckouts } from '@ecom/marketplace';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { call } from '../harness/api.ts';
import {
  hurry,
  type MoneyWorld,
  type Network,
  potOf,
  startMoneyWorld,
} from '../harness/mobile-money.ts';
import { type Payer, signUpWithMoney } from '../harness/money.ts';
import { buy, inBook, openOrderShop, orderFaults, type Shop } from '../harness/orders.ts';
import { buyByPhone, checkoutReaches, letHoldPass, readCheckout } from '../harness/paying.ts';

let world: MoneyWorld;
beforeAll(async () => {
  world = await startMoneyWorld();
});
afterAll(() => world.stop());
beforeEach(() => world.simulator.heal());

const wallet = ({ id }: Payer) => inBook(world.api, `user:${id.slice(4)}:wallet`);
const escrow = (orderId: string) => inBook(world.api, `escrow:order:${orderId.slice(4)}`);
const arrived = (id: string) => inBook(world.api, `escrow:checkout:${id.slice(4)}`);
const reservedOf = async ({ variantIds: [id = ''] }: Shop) => {
  const [row] = await world.api.db.query<{ reserved: number }>(
    'SELECT reserved FROM market.variant WHERE id = $1',
    [id.slice(4)],
  );
  return row?.reserved;
};
const noFaults = async () => expect(await orderFaults(world.api)).toEqual([]);

/** Two of five, 2,500 F with the way, and somebody whose phone is asked for them. */
async function asked(how: { network?: Network; suffix?: string } = {}) {
  const shop = await openOrderShop(world.api, [{ title: 'Riz', priceXof: 1_000, onHand: 5 }]);
  const payer = await signUpWithMoney(world.api, 0);
  const lines = [{ variantId: shop.variantIds[0] ?? '', quantity: 2 }];
  const cart = { lines, expectedTotalXof: 2_500, key: randomUUID() };
  const reply = await buyByPhone(world.api, payer, cart, how);
  expect([reply.status, reply.body.state]).toEqual([201, 'awaiting_payment']);
  const orderId: string = reply.body.orders[0].id;
  return { shop, payer, cart, reply, id: reply.body.id as string, orderId };
}

const cancel = (payer: Payer, id: string) =>
  call(world.api, 'POST', `/v1/market/checkouts/${id}/cancel`, { token: payer.token });

/** Waits until payments knows that the phone said no; the marketplace is not told to look. */
const phoneRefuses = (id: string) =>
  expect
    .poll(
      async () => {
        await hurry(world.api);
        const [row] = await world.api.db.query<{ state: string }>(
          `SELECT m.state FROM market.checkout c JOIN payments.mobile_order m ON m.id = c.collection_id
           WHERE c.id = $1`,
          [id.slice(4)],
        );
        return row?.state;
      },
      { timeout: 15_000, interval: 50 },
    )
    .toBe('failed');

/** Somebody else takes all that is left. */
async function sellOut(shop: Shop, left: number) {
  const other = await signUpWithMoney(world.api, 20_000);
  const lines = [{ variantId: shop.variantIds[0] ?? '', quantity: left }];
  const sold = await buy(world.api, other, { lines, expectedTotalXof: left * 1_000 + 500 });
  expect(sold.status).toBe(201);
}

const bothNetworks: readonly Network[] = ['mixx', 'moov'];

describe.each(bothNetworks)('a checkout that a phone pays by %s', (network) => {
  it('is placed when its money is here; before that no store hears of it', async () => {
    await world.simulator.turn({ settleMs: 300 });
    const provider = network === 'mixx' ? 'fedapay' : 'paygate';
    const before = await potOf(world.api, `provider:${provider}:float`);
    const { shop, payer, id, orderId } = await asked({ network });
    expect(await reservedOf(shop)).toBe(2);
    expect((await shop.ask('GET', `/orders/${orderId}`)).status).toBe(404);
    expect((await shop.ask('GET', '/orders?state=waiting')).body.items).toEqual([]);
    const waiting = await readCheckout(world.api, payer, id);
    expect(waiting).toMatchObject({ state: 'awaiting_payment', totalXof: 2_500, returnedXof: 0 });
    expect(waiting.phone).toMatchObject({ network, reason: null });
    expect(waiting.heldForMs).toBeGreaterThan(590_000);
    await noFaults();
    await checkoutReaches(world.api, payer, id, { state: 'placed', heldForMs: null });
    expect((await shop.ask('GET', `/orders/${orderId}`)).body).toMatchObject({
      state: 'placed',
      method: 'mobile_money',
    });
    expect([await escrow(orderId), await arrived(id), await wallet(payer)]).toEqual([2_500, 0, 0]);
    expect(await potOf(world.api, `provider:${provider}:float`)).toBe(before - 2_500);
    await noFaults();
  });

  it('that is refused on the phone ends, and its goods are free', async () => {
    const { shop, payer, id, orderId } = await asked({ network, suffix: '01' });
    await checkoutReaches(world.api, payer, id, { state: 'expired', returnedXof: 0 });
    expect(await reservedOf(shop)).toBe(0);
    const order = await call(world.api, 'GET', `/v1/market/orders/${orderId}`, {
      token: payer.token,
    });
    expect(order.body).toMatchObject({ state: 'expired', placedAt: null, refunds: [] });
    expect((await shop.ask('GET', '/orders?state=done')).body.items).toEqual([]);
    const told = await call(world.api, 'GET', '/v1/activity', { token: payer.token });
    expect(told.body.items[0]).toMatchObject({
      type: 'market.checkout_unpaid',
      data: { checkoutId: id, totalXof: 2_500 },
    });
    await noFaults();
  });

  it('that is refused and then paid goes back into her wallet by itself', async () => {
    await world.simulator.turn({ settleMs: 300 });
    const { shop, payer, id } = await asked({ network, suffix: '04' });
    await checkoutReaches(world.api, payer, id, { state: 'expired' });
    await checkoutReaches(world.api, payer, id, { state: 'expired', returnedXof: 2_500 });
    expect([await wallet(payer), await arrived(id), await reservedOf(shop)]).toEqual([2_500, 0, 0]);
    const told = await call(world.api, 'GET', '/v1/activity', { token: payer.token });
    expect(told.body.items[0]).toMatchObject({ type: 'market.checkout_returned' });
    await noFaults();
  });
});

describe('while a phone is asked', () => {
  it('goods are held for ten minutes, and promised again if they are still there', async () => {
    await world.simulator.turn({ settleMs: 1_500 });
    const { shop, payer, id } = await asked();
    await letHoldPass(world.api, id);
    await tendCheckouts(world.api.parts.database);
    expect(await reservedOf(shop)).toBe(0);
    expect(await readCheckout(world.api, payer, id)).toMatchObject({
      state: 'awaiting_payment',
      heldForMs: 0,
    });
    await noFaults();
    await checkoutReaches(world.api, payer, id, { state: 'placed' });
    expect(await reservedOf(shop)).toBe(2);
    await noFaults();
  });

  it('and gone when the money comes: it is back in her wallet, and she is told', async () => {
    await world.simulator.turn({ settleMs: 1_500 });
    const { shop, payer, id } = await asked();
    await letHoldPass(world.api, id);
    await tendCheckouts(world.api.parts.database);
    await sellOut(shop, 4);
    await checkoutReaches(world.api, payer, id, { state: 'expired', returnedXof: 2_500 });
    expect([await wallet(payer), await arrived(id)]).toEqual([2_500, 0]);
    await noFaults();
  });

  it('nothing else is bought; the same tap again is the same checkout', async () => {
    const { payer, cart, reply, id } = await asked({ suffix: '00' });
    const again = await buyByPhone(world.api, payer, { ...cart }, { suffix: '00' });
    expect(again.status).toBe(409);
    const other = await buyByPhone(world.api, payer, { ...cart, key: randomUUID() });
    expect(other.status).toBe(409);
    expect(other.body).toMatchObject({ code: 'market.payment_under_way' });
    expect(JSON.stringify(other.body)).toContain(id);
    const open = await call(world.api, 'GET', '/v1/market/checkouts?state=awaiting_payment', {
      token: payer.token,
    });
    expect(open.body.items).toMatchObject([{ id: reply.body.id }]);
    await noFaults();
  });

  it('one that ended meanwhile does not stand in the way, though nobody has looked at it', async () => {
    const { payer, cart, id } = await asked({ suffix: '01' });
    await phoneRefuses(id);
    const next = await buyByPhone(world.api, payer, { ...cart, key: randomUUID() });
    expect([next.status, next.body.state]).toEqual([201, 'awaiting_payment']);
    expect(await readCheckout(world.api, payer, id)).toMatchObject({ state: 'expired' });
    await noFaults();
  });

  it('she may take it back, twice; what the phone pays all the same is hers', async () => {
    await world.simulator.turn({ settleMs: 1_000 });
    const { shop, payer, id } = await asked();
    const ended = await cancel(payer, id);
    expect([ended.status, ended.body.state]).toEqual([200, 'cancelled']);
    expect(await reservedOf(shop)).toBe(0);
    const again = await cancel(payer, id);
    expect([again.status, again.body.code]).toEqual([409, 'market.checkout_over']);
    await checkoutReaches(world.api, payer, id, { state: 'cancelled', returnedXof: 2_500 });
    expect(await wallet(payer)).toBe(2_500);
    await noFaults();
  });

  it('a store cannot touch it, and its order taken back takes back the whole', async () => {
    const { shop, payer, id, orderId } = await asked({ suffix: '00' });
    const acted = await shop.ask('POST', `/orders/${orderId}/accept`, {
      version: 1,
      minutes: 20,
    });
    expect(acted.status).toBe(404);
    const path = `/v1/market/orders/${orderId}/cancel`;
    const reply = await call(world.api, 'POST', path, { token: payer.token });
    expect([reply.status, reply.body.state]).toEqual([200, 'cancelled']);
    expect((await readCheckout(world.api, payer, id)).state).toBe('cancelled');
    await noFaults();
  });

  it('another person’s is as unknown as none', async () => {
    const { id } = await asked({ suffix: '00' });
    const other = await signUpWithMoney(world.api, 0);
    expect((await readCheckout(world.api, other, id)).code).toBe('market.checkout_unknown');
    expect((await cancel(other, id)).status).toBe(404);
  });
});

describe('everybody at once', () => {
  it('ten taps of one key are one checkout and one prompt', async () => {
    const shop = await openOrderShop(world.api, [{ title: 'Riz', priceXof: 1_000, onHand: 50 }]);
    const payer = await signUpWithMoney(world.api, 0);
    const lines = [{ variantId: shop.variantIds[0] ?? '', quantity: 2 }];
    const phone = { network: 'mixx', number: '+22892777733' } as const;
    const cart = { lines, expectedTotalXof: 2_500, key: randomUUID(), phone };
    const method = 'mobile_money' as const;
    const taps = Array.from({ length: 10 }, () => buy(world.api, payer, { ...cart, method }));
    const ids = new Set((await Promise.all(taps)).map(({ body }) => body.id));
    expect(ids.size).toBe(1);
    expect(await reservedOf(shop)).toBe(2);
    const [id = ''] = ids;
    await checkoutReaches(world.api, payer, id, { state: 'placed' });
    await noFaults();
  });

  it('giving up, the money, the clock: one of them wins, and no franc is lost', async () => {
    for (let round = 0; round < 6; round += 1) {
      await world.simulator.turn({ settleMs: 100 + 20 * round });
      const { payer, id, orderId } = await asked();
      if (round % 2) await letHoldPass(world.api, id);
      const { database } = world.api.parts;
      const rush = [1, 2, 3, 4].flatMap((nth) => [
        tendCheckouts(database),
        readCheckout(world.api, payer, id),
        ...(nth === 3 ? [cancel(payer, id)] : []),
      ]);
      await Promise.all(rush);
      await expect
        .poll(async () => (await readCheckout(world.api, payer, id)).phone.state)
        .toBe('succeeded');
      const { state } = await readCheckout(world.api, payer, id);
      await readCheckout(world.api, payer, id);
      const sums = [await escrow(orderId), await wallet(payer), await arrived(id)];
      expect(sums).toEqual(state === 'placed' ? [2_500, 0, 0] : [0, 2_500, 0]);
      await noFaults();
    }
  });
});
