import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { call, type Reply, startTestApi, type TestApi } from '../harness/api.ts';
import { type Payer, signUpWithMoney } from '../harness/money.ts';
import { buy, inBook, openOrderShop, orderFaults, type Shop } from '../harness/orders.ts';
import { type Seeded, seedPerson } from '../hostile/matrix/seed-person.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterEach(() => shift(0));
afterAll(() => api.stop());

const hourMs = 3_600_000;
const shift = (ms: number) => api.db.shiftClock(ms);
const rice = { title: 'Riz', priceXof: 1_000, onHand: 500 };

/** The next midnight of Lomé and the hours of the day behind it. */
const dayMs = 24 * hourMs;
const tomorrowMs = () => Math.ceil(Date.now() / dayMs) * dayMs;
const atHour = (hour: number, days = 0) =>
  new Date(tomorrowMs() + days * dayMs + hour * hourMs).toISOString();
/** Shifts the clock to an hour of tomorrow. */
const clockTo = (iso: string, moreMs = 0) => shift(Date.parse(iso) - Date.now() + moreMs);

/** Open from nine to twelve every day, three orders an hour, one hour before. */
async function openSlotShop(rule = { capacity: 3, leadMinutes: 60, daysAhead: 7 }): Promise<Shop> {
  const shop = await openOrderShop(api, [rice]);
  await api.db.query(
    'UPDATE market.store_hours SET opens_minute = 540, closes_minute = 720 WHERE store_id = $1',
    [shop.storeId],
  );
  const { body } = await shop.ask('GET', '');
  const kept = await shop.ask('PUT', '/slots', { rule, version: body.version });
  expect([kept.status, kept.body.slots]).toEqual([200, rule]);
  return shop;
}

const offered = async ({ slug }: Shop): Promise<{ from: string; isFree: boolean }[]> =>
  (await call(api, 'GET', `/v1/market/stores/${slug}/slots`, {})).body.items;

const linesOf = ({ variantIds }: Shop) =>
  variantIds.map((variantId) => ({ variantId, quantity: 1 }));

const inCash = (buyer: Pick<Seeded, 'token'>, shop: Shop, from: string): Promise<Reply> =>
  call(api, 'POST', '/v1/market/checkouts', {
    token: buyer.token,
    body: {
      lines: linesOf(shop),
      fulfilment: { [shop.slug]: 'pickup' },
      slots: { [shop.slug]: from },
      method: 'cash',
      expectedTotalXof: 1_000,
    },
  });

const byWallet = (payer: Payer, shop: Shop, from: string) =>
  buy(api, payer, {
    lines: linesOf(shop),
    slots: { [shop.slug]: from },
    expectedTotalXof: 1_500,
  });

const preview = async (shop: Shop, slots: Record<string, string> = {}) =>
  (
    await call(api, 'POST', '/v1/market/checkouts/preview', {
      body: { lines: linesOf(shop), fulfilment: { [shop.slug]: 'pickup' }, slots },
    })
  ).body;

describe('the hours of a store', () => {
  it('are those of its openings, days apart and pause heeded', async () => {
    const shop = await openSlotShop();
    const date = (days: number) => atHour(0, days).slice(0, 10);
    await api.db.query(
      `INSERT INTO market.store_exception (store_id, date, opens_minute, closes_minute)
       VALUES ($1, $2, NULL, NULL), ($1, $3, 870, 1000)`,
      [shop.storeId, date(1), date(2)],
    );
    const of = async (days: number) =>
      (await offered(shop)).map(({ from }) => from).filter((one) => one.startsWith(date(days)));
    expect(await of(0)).toEqual([9, 10, 11].map((hour) => atHour(hour)));
    expect([await of(1), await of(2)]).toEqual([[], [atHour(15, 2)]]);
    await api.db.query('UPDATE market.store SET paused_until = $2 WHERE id = $1', [
      shop.storeId,
      atHour(10),
    ]);
    expect(await of(0)).toEqual([atHour(10), atHour(11)]);
    // Half past nine, and an hour before: the next is eleven.
    await clockTo(atHour(9), hourMs / 2);
    expect((await of(0))[0]).toBe(atHour(11));
  });

  it('are none where it offers none, and a rule that is old is told so', async () => {
    const shop = await openSlotShop();
    const { body } = await shop.ask('GET', '');
    const rule = { capacity: 1, leadMinutes: 0, daysAhead: 0 };
    const old = await shop.ask('PUT', '/slots', { rule, version: body.version - 1 });
    expect([old.status, old.body.code]).toEqual([409, 'market.changed_meanwhile']);
    await shop.ask('PUT', '/slots', { rule: null, version: body.version });
    expect(await offered(shop)).toEqual([]);
    const buyer = await seedPerson(api);
    const refused = await inCash(buyer, shop, atHour(9));
    expect([refused.status, refused.body.code]).toEqual([409, 'market.slot_gone']);
  });

  it('let a closed store be bought from; the preview says when it opens', async () => {
    const shop = await openSlotShop();
    await clockTo(atHour(20));
    const [now] = (await preview(shop)).stores;
    expect(now).toMatchObject({
      problem: 'closed',
      store: { opensAt: atHour(9, 1), hasSlots: true },
    });
    const later = await preview(shop, { [shop.slug]: atHour(9, 1) });
    expect(later).toMatchObject({ canPlace: true, stores: [{ slot: { from: atHour(9, 1) } }] });
    const odd = await preview(shop, { [shop.slug]: atHour(9.5, 1) });
    expect(odd).toMatchObject({ canPlace: false, stores: [{ problem: 'slot_gone', slot: null }] });
  });
});

describe('an order for an hour', () => {
  it('is answered from the opening on, planned, and comes up in time', async () => {
    const shop = await openSlotShop();
    await clockTo(atHour(20));
    const payer = await signUpWithMoney(api, 20_000);
    const bought = await byWallet(payer, shop, atHour(10, 1));
    expect(bought.status).toBe(201);
    const [{ id, slot, acceptBy }] = bought.body.orders;
    expect(slot).toEqual({ from: atHour(10, 1), to: atHour(11, 1) });
    expect(acceptBy).toBe(new Date(Date.parse(atHour(9, 1)) + 15 * 60_000).toISOString());

    const accepted = await shop.ask('POST', `/orders/${id}/accept`, { version: 1, minutes: 5 });
    expect([accepted.status, accepted.body.readyAbout]).toEqual([200, atHour(10, 1)]);
    const board = async (state: string) =>
      (await shop.ask('GET', `/orders?state=${state}`)).body.items.map(
        (one: { id: string }) => one.id,
      );
    const counts = async () => (await shop.ask('GET', '/orders/counts')).body;
    expect([await board('planned'), await board('working')]).toEqual([[id], []]);
    expect(await counts()).toMatchObject({ planned: 1, working: 0 });
    const may = async () =>
      (await call(api, 'GET', `/v1/market/orders/${id}`, { token: payer.token })).body.may;
    // Nobody has begun: she may still think better of it.
    await clockTo(atHour(8, 1), -60_000);
    expect(await may()).toEqual(['cancel']);
    await clockTo(atHour(8, 1), 60_000);
    expect(await may()).toEqual([]);
    // Twenty minutes to prepare it, and half an hour.
    await clockTo(atHour(10, 1), -50 * 60_000);
    expect([await board('planned'), await board('working')]).toEqual([[], [id]]);
    expect(await counts()).toMatchObject({ planned: 0, working: 1 });

    // Late is counted from the hour: at its end she need not wait any more.
    await clockTo(atHour(11, 1), -60_000);
    expect(await may()).toEqual([]);
    await clockTo(atHour(11, 1));
    expect(await may()).toEqual(['cancel']);
    expect(await orderFaults(api)).toEqual([]);
  });

  it('that nobody answers ends a quarter of an hour after the opening', async () => {
    const shop = await openSlotShop({ capacity: 1, leadMinutes: 0, daysAhead: 7 });
    await clockTo(atHour(20));
    const payer = await signUpWithMoney(api, 20_000);
    const bought = await byWallet(payer, shop, atHour(9, 1));
    const path = `/v1/market/orders/${bought.body.orders[0].id}`;
    const state = async () => (await call(api, 'GET', path, { token: payer.token })).body.state;
    await clockTo(atHour(9, 1), 14 * 60_000);
    expect(await state()).toBe('placed');
    await clockTo(atHour(9, 1), 15 * 60_000);
    expect(await state()).toBe('expired');
    expect(await orderFaults(api)).toEqual([]);
  });

  it('gives its place back when it is cancelled or refused, and only then', async () => {
    const shop = await openSlotShop({ capacity: 1, leadMinutes: 0, daysAhead: 7 });
    const payer = await signUpWithMoney(api, 20_000);
    const free = async () =>
      (await offered(shop)).find(({ from }) => from === atHour(9, 1))?.isFree;
    const first = await byWallet(payer, shop, atHour(9, 1));
    const [{ id }] = first.body.orders;
    expect([first.status, await free()]).toEqual([201, false]);
    const full = await byWallet(payer, shop, atHour(9, 1));
    expect([full.status, full.body.code]).toEqual([409, 'market.slot_gone']);
    await call(api, 'POST', `/v1/market/orders/${id}/cancel`, { token: payer.token });
    expect(await free()).toBe(true);
    const second = await byWallet(payer, shop, atHour(9, 1));
    const path = `/orders/${second.body.orders[0].id}`;
    await shop.ask('POST', `${path}/accept`, { version: 1 });
    expect(await free()).toBe(false);
    await shop.ask('POST', `${path}/refuse`, { version: 2, reason: 'too_busy' });
    expect(await free()).toBe(true);
    // Accepted, and cancelled a day before: all of it comes back.
    const third = await byWallet(payer, shop, atHour(9, 1));
    const [{ id: last }] = third.body.orders;
    await shop.ask('POST', `/orders/${last}/accept`, { version: 1 });
    const back = await call(api, 'POST', `/v1/market/orders/${last}/cancel`, {
      token: payer.token,
    });
    expect([back.status, back.body.state, await free()]).toEqual([200, 'cancelled', true]);
    expect(await inBook(api, `user:${payer.id.slice(4)}:wallet`)).toBe(20_000);
    expect(await orderFaults(api)).toEqual([]);
  });
});

describe('an hour of three', () => {
  it('is sold to three of 60 who want it at once, while others cancel', async () => {
    const shop = await openSlotShop();
    const buyers: Seeded[] = [];
    for (let n = 0; n < 60; n += 1) buyers.push(await seedPerson(api));
    const replies = await Promise.all(buyers.map((buyer) => inCash(buyer, shop, atHour(9, 1))));
    const bought = replies.filter(({ status }) => status === 201);
    expect(bought.length).toBe(3);
    const refused = replies.filter(({ status }) => status !== 201);
    expect(new Set(refused.map(({ body }) => body.code))).toEqual(new Set(['market.slot_gone']));
    // Each place that comes back is taken once.
    const again = await Promise.all(
      buyers.map((buyer, n) => {
        const { status, body } = replies[n] ?? {};
        return status === 201
          ? call(api, 'POST', `/v1/market/orders/${body.orders[0].id}/cancel`, {
              token: buyer.token,
            })
          : inCash(buyer, shop, atHour(9, 1));
      }),
    );
    expect(again.every(({ status }) => status < 500)).toBe(true);
    const [slot] = await api.db.query<{ taken: number }>(
      'SELECT taken FROM market.slot WHERE store_id = $1',
      [shop.storeId],
    );
    expect(slot?.taken).toBe(again.filter(({ status }) => status === 201).length);
    expect(slot?.taken).toBeLessThanOrEqual(3);
    expect(await orderFaults(api)).toEqual([]);
  });

  it('never holds more than it has, whatever a program tries', async () => {
    const shop = await openSlotShop({ capacity: 1, leadMinutes: 0, daysAhead: 7 });
    await inCash(await seedPerson(api), shop, atHour(9, 1));
    const more = api.db.query('UPDATE market.slot SET taken = 2 WHERE store_id = $1', [
      shop.storeId,
    ]);
    await expect(more).rejects.toThrow('slot_never_oversold');
    // A rule that became smaller takes back nothing, and offers nothing more.
    const { body } = await shop.ask('GET', '');
    const rule = { capacity: 1, leadMinutes: 0, daysAhead: 7 };
    await shop.ask('PUT', '/slots', { rule, version: body.version });
    const refused = await inCash(await seedPerson(api), shop, atHour(9, 1));
    expect(refused.body.code).toBe('market.slot_gone');
  });
});

it('a store that goes on behind midnight does not close at midnight', async () => {
  const shop = await openOrderShop(api, [rice]);
  const closes = async () =>
    (await call(api, 'GET', `/v1/market/stores/${shop.slug}`, {})).body.closesMinute;
  expect(await closes()).toBeNull();
  const weekday = ((new Date(tomorrowMs()).getUTCDay() + 6) % 7) + 1;
  await api.db.query(
    'UPDATE market.store_hours SET closes_minute = 120 WHERE store_id = $1 AND weekday = $2',
    [shop.storeId, weekday],
  );
  expect(await closes()).toBe(120);
  await api.db.query('DELETE FROM market.store_hours WHERE store_id = $1 AND weekday = $2', [
    shop.storeId,
    weekday,
  ]);
  expect(await closes()).toBe(1_440);
});
