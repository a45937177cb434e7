import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import { type Payer, signUpWithMoney } from '../harness/money.ts';
import { plantOffer } from '../harness/offers.ts';
import { buy, inBook, openOrderShop, orderFaults, type Shop } from '../harness/orders.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const shopOf = (...prices: number[]) =>
  openOrderShop(
    api,
    prices.map((priceXof, n) => ({ title: `Pagne ${n}`, priceXof, onHand: 500 })),
  );
const linesOf = (shop: Shop, quantity = 1) =>
  shop.variantIds.map((variantId) => ({ variantId, quantity }));

async function preview(shops: readonly Shop[], codes: string[], payer?: Payer) {
  const body = { lines: shops.flatMap((shop) => linesOf(shop)), quartier: 'Tokoin', codes };
  const asked = { body, key: null, ...(payer && { token: payer.token }) };
  const reply = await call(api, 'POST', '/v1/market/checkouts/preview', asked);
  expect(reply.status).toBe(200);
  return reply.body;
}

/** What became of the one code. */
const said = async (shops: readonly Shop[], code: string, payer?: Payer) =>
  (await preview(shops, [code], payer)).codes[0];

interface Bought {
  readonly orders: readonly { readonly id: string; readonly store: { readonly slug: string } }[];
  readonly totalXof: number;
}
async function bought(
  payer: Payer,
  shops: readonly Shop[],
  codes: string[],
  expectedTotalXof: number,
  method: 'wallet' | 'cash' = 'wallet',
): Promise<Bought> {
  const lines = shops.flatMap((shop) => linesOf(shop));
  const reply = await buy(api, payer, { lines, codes, expectedTotalXof, method });
  expect([reply.status, reply.body.totalXof]).toEqual([201, expectedTotalXof]);
  return reply.body;
}

const walletOf = ({ id }: Payer) => inBook(api, `user:${id.slice(4)}:wallet`);
const escrowOf = (id: string) => inBook(api, `escrow:order:${id.slice(4)}`);
const promotions = () => inBook(api, 'platform:promotions');

async function work(shop: Shop, id: string, step: string, body: Record<string, unknown> = {}) {
  const { version } = (await shop.ask('GET', `/orders/${id}`)).body;
  const reply = await shop.ask('POST', `/orders/${id}/${step}`, { version, ...body });
  expect([step, reply.status]).toEqual([step, 200]);
}

async function handOver(shop: Shop, payer: Payer, id: string): Promise<void> {
  for (const step of ['accept', 'ready', 'depart']) await work(shop, id, step);
  const { body } = await call(api, 'GET', `/v1/market/orders/${id}`, { token: payer.token });
  await work(shop, id, 'deliver', { code: body.handoverCode });
}

describe('a code of a store', () => {
  it('lowers what its customer pays and what the store earns, commission with it', async () => {
    const shop = await shopOf(10_000, 333);
    await plantOffer(api, { storeId: shop.storeId, code: 'RENTREE' });
    const payer = await signUpWithMoney(api, 20_000);
    const seen = await preview([shop], ['rentrée']);
    expect(seen).toMatchObject({
      ...{ itemsXof: 10_333, discountXof: 1_033, deliveryXof: 500, totalXof: 9_800 },
      codes: [{ code: 'RENTREE', title: 'Rentrée', amountXof: 1_033, reason: null }],
    });
    expect(seen.stores[0].discounts).toEqual([
      { title: 'Rentrée', code: 'RENTREE', amountXof: 1_033 },
    ]);
    const { orders } = await bought(payer, [shop], ['rentrée'], 9_800);
    const id = orders[0]?.id ?? '';
    expect([await walletOf(payer), await escrowOf(id)]).toEqual([10_200, 9_800]);
    const order = await call(api, 'GET', `/v1/market/orders/${id}`, { token: payer.token });
    expect(order.body).toMatchObject({
      discountXof: 1_033,
      discounts: [{ title: 'Rentrée', code: 'RENTREE', amountXof: 1_033 }],
    });
    await handOver(shop, payer, id);
    // 10 % of 9,000 F and of 300 F.
    expect(await inBook(api, `store:${shop.storeId}:payable`)).toBe(9_800 - 930);
    expect(await orderFaults(api)).toEqual([]);
  });

  it('is refused with the reason, and nothing else of the cart changes', async () => {
    const [shop, other] = [await shopOf(2_000), await shopOf(2_000)];
    const { storeId } = shop;
    await plantOffer(api, { storeId, code: 'GROS', minItemsXof: 5_000 });
    await plantOffer(api, { storeId, code: 'RIZ', categories: ['poisson'] });
    await plantOffer(api, { storeId: other.storeId, code: 'AILLEURS' });
    const later = await plantOffer(api, { storeId, code: 'BIENTOT' });
    const over = await plantOffer(api, { storeId, code: 'HIER' });
    const off = await plantOffer(api, { storeId, code: 'PAUSE' });
    const set = (id: string, what: string) =>
      api.db.query(`UPDATE promotions.promotion SET ${what} WHERE id = $1`, [id]);
    await set(later, `starts_at = app.now() + interval '1 day'`);
    await set(over, 'ended_at = app.now()');
    await set(off, 'active = false');
    expect(await said([shop], 'gros')).toMatchObject({
      reason: 'below_minimum',
      missingXof: 3_000,
    });
    const reasons = ['RIZ', 'AILLEURS', 'BIENTOT', 'HIER', 'PAUSE', 'JAMAIS'].map(
      async (code) => (await said([shop], code)).reason,
    );
    expect(await Promise.all(reasons)).toEqual([
      ...['not_these_goods', 'other_store', 'not_begun', 'ended', 'paused', 'unknown'],
    ]);
    expect((await preview([shop], ['GROS'])).totalXof).toBe(2_500);
  });

  it('counts for what lies below its category', async () => {
    const shop = await shopOf(2_000);
    const { storeId } = shop;
    await plantOffer(api, { storeId, code: 'MANGER', categories: ['alimentation'] });
    expect((await said([shop], 'MANGER')).amountXof).toBe(200);
  });

  it('is used once a person, and free again when the store refuses', async () => {
    const shop = await shopOf(2_000);
    await plantOffer(api, { storeId: shop.storeId, code: 'UNEFOIS', perPersonMax: 1 });
    const payer = await signUpWithMoney(api, 20_000);
    const { orders } = await bought(payer, [shop], ['UNEFOIS'], 2_300);
    expect((await said([shop], 'UNEFOIS', payer)).reason).toBe('used_by_you');
    expect((await said([shop], 'UNEFOIS')).reason).toBeNull();
    await work(shop, orders[0]?.id ?? '', 'refuse', { reason: 'too_busy' });
    expect(await walletOf(payer)).toBe(20_000);
    expect((await said([shop], 'UNEFOIS', payer)).reason).toBeNull();
    await bought(payer, [shop], ['UNEFOIS'], 2_300);
    expect(await orderFaults(api)).toEqual([]);
  });
});

describe('what the platform pays', () => {
  it('waits in escrow, comes back with a refused line, and reaches the store', async () => {
    const shop = await shopOf(4_000, 6_000);
    await plantOffer(api, { storeId: null, code: 'ECOM20', percentBp: 2_000 });
    const payer = await signUpWithMoney(api, 20_000);
    const before = await promotions();
    const { orders } = await bought(payer, [shop], ['ECOM20'], 8_500);
    const id = orders[0]?.id ?? '';
    expect([await escrowOf(id), (await promotions()) - before]).toEqual([10_500, -2_000]);
    const { lines } = (await shop.ask('GET', `/orders/${id}`)).body;
    const cheap = lines.find((line: { lineXof: number }) => line.lineXof === 4_000);
    await work(shop, id, 'accept', { refusedLineIds: [cheap.id] });
    // She gets the 3,200 F that she paid, the platform its 800 F.
    expect([await walletOf(payer), (await promotions()) - before]).toEqual([14_700, -1_200]);
    expect((await shop.ask('GET', `/orders/${id}`)).body.money).toEqual({
      ...{ grossXof: 6_500, commissionXof: 600, netXof: 5_900, promotionXof: 1_200 },
    });
    for (const step of ['ready', 'depart']) await work(shop, id, step);
    const { body } = await call(api, 'GET', `/v1/market/orders/${id}`, { token: payer.token });
    await work(shop, id, 'deliver', { code: body.handoverCode });
    expect(await inBook(api, `store:${shop.storeId}:payable`)).toBe(5_900);
    const money = (await shop.ask('GET', '/money')).body;
    expect(money).toMatchObject({ payableXof: 5_900, escrowXof: 0 });
    // Half of the line that she has: 2,400 F of 4,800 F, and 600 F of 1,200 F.
    await work(shop, id, 'refund', {
      amountXof: 2_400,
      lineId: lineOf(lines, 6_000),
      reason: 'wrong',
    });
    expect([await walletOf(payer), (await promotions()) - before]).toEqual([17_100, -600]);
    expect(await inBook(api, `store:${shop.storeId}:payable`)).toBe(5_900 - 2_400 - 600 + 300);
    expect((await shop.ask('GET', '/money')).body.payOutXof).toBe(3_200);
    await work(shop, id, 'refund', { amountXof: 2_900, reason: 'wrong' });
    // Every franc is back: hers, the platform's, and its commission.
    expect([await walletOf(payer), (await promotions()) - before]).toEqual([20_000, 0]);
    expect(await inBook(api, `store:${shop.storeId}:payable`)).toBe(0);
    expect(await orderFaults(api)).toEqual([]);
  });

  it('is one use over several stores, which each order gives back its part of', async () => {
    const [a, b] = [await shopOf(6_000), await shopOf(3_000)];
    const offer = { kind: 'amount', amountXof: 900, usesMax: 1, budgetXof: 900 } as const;
    const id = await plantOffer(api, { storeId: null, code: 'NEUF', ...offer });
    const payer = await signUpWithMoney(api, 20_000);
    const { orders } = await bought(payer, [a, b], ['NEUF'], 9_100);
    const other = await signUpWithMoney(api, 20_000);
    expect((await said([a], 'NEUF', other)).reason).toBe('used_up');
    const ofA = orders.find(({ store }) => store.slug === a.slug)?.id ?? '';
    const ofB = orders.find(({ store }) => store.slug === b.slug)?.id ?? '';
    const reserved = async () => {
      const [row] = await api.db.query<{ xof: string }>(
        'SELECT reserved_xof AS xof FROM promotions.promotion WHERE id = $1',
        [id],
      );
      return Number(row?.xof);
    };
    await work(a, ofA, 'refuse', { reason: 'too_busy' });
    expect([await reserved(), (await said([a], 'NEUF', other)).reason]).toEqual([300, 'used_up']);
    const path = `/v1/market/orders/${ofB}/cancel`;
    expect((await call(api, 'POST', path, { token: payer.token })).status).toBe(200);
    expect([await reserved(), (await said([a], 'NEUF', other)).reason]).toEqual([0, null]);
    expect(await walletOf(payer)).toBe(20_000);
    expect(await orderFaults(api)).toEqual([]);
  });

  it('in cash is set against what the store owes, when it hands over', async () => {
    const shop = await shopOf(5_000);
    await plantOffer(api, { storeId: null, code: 'CASH', kind: 'delivery' });
    const payer = await signUpWithMoney(api, 0);
    const before = await promotions();
    const { orders } = await bought(payer, [shop], ['CASH'], 5_000, 'cash');
    const id = orders[0]?.id ?? '';
    expect((await shop.ask('GET', `/orders/${id}`)).body.toCollectXof).toBe(5_000);
    expect((await promotions()) - before).toBe(0);
    await handOver(shop, payer, id);
    // 500 F of commission owed, 500 F of delivery paid by the platform.
    expect(await inBook(api, `store:${shop.storeId}:cash_due`)).toBe(0);
    expect((await promotions()) - before).toBe(-500);
    await work(shop, id, 'refund', { amountXof: 5_000, reason: 'wrong' });
    expect((await promotions()) - before).toBe(0);
    expect(await inBook(api, `store:${shop.storeId}:cash_due`)).toBe(0);
    expect(await orderFaults(api)).toEqual([]);
  });

  it('shared with the store, each bears its part', async () => {
    const shop = await shopOf(10_000);
    const { storeId } = shop;
    const shared = { owner: 'platform', platformBp: 6_000, percentBp: 1_000 } as const;
    await plantOffer(api, { storeId, ...shared });
    const payer = await signUpWithMoney(api, 20_000);
    const { orders } = await bought(payer, [shop], [], 9_500);
    expect(await escrowOf(orders[0]?.id ?? '')).toBe(9_500 + 600);
    const cancel = `/v1/market/orders/${orders[0]?.id}/cancel`;
    await call(api, 'POST', cancel, { token: payer.token });
    expect(await walletOf(payer)).toBe(20_000);
    expect(await orderFaults(api)).toEqual([]);
  });
});

const lineOf = (lines: readonly { id: string; lineXof: number }[], lineXof: number) =>
  lines.find((line) => line.lineXof === lineXof)?.id;

describe('many at once', () => {
  it('five uses are five, a budget is never overrun, and the others pay nothing', async () => {
    const shop = await shopOf(1_000);
    const { storeId } = shop;
    const bounds = { usesMax: 5, budgetXof: 400, perPersonMax: 1 };
    const id = await plantOffer(api, { storeId, code: 'CINQ', percentBp: 1_000, ...bounds });
    const people = await Promise.all(Array.from({ length: 12 }, () => signUpWithMoney(api, 0)));
    const cart = { lines: linesOf(shop), codes: ['CINQ'], method: 'cash' as const };
    const replies = await Promise.all(
      people.map((payer) => buy(api, payer, { ...cart, expectedTotalXof: 1_400 })),
    );
    const done = replies.filter(({ status }) => status === 201);
    expect(done).toHaveLength(4);
    const refused = replies.filter(({ status }) => status !== 201);
    expect(new Set(refused.map(({ body }) => body.code))).toEqual(new Set(['market.cart_changed']));
    expect(refused.map(({ body }) => body.totalXof)).toContain(1_500);
    const [kept] = await api.db.query<{ uses: number; xof: string }>(
      `SELECT count(*)::int AS uses, max(p.reserved_xof) AS xof FROM promotions.redemption r
       JOIN promotions.promotion p ON p.id = r.promotion_id WHERE p.id = $1`,
      [id],
    );
    expect([kept?.uses, Number(kept?.xof)]).toEqual([4, 400]);
    expect(await orderFaults(api)).toEqual([]);
  });

  it('one person with two devices uses hers once', async () => {
    const shop = await shopOf(1_000);
    await plantOffer(api, { storeId: shop.storeId, code: 'MOI', perPersonMax: 1 });
    const payer = await signUpWithMoney(api, 0);
    const cart = { lines: linesOf(shop), codes: ['MOI'], method: 'cash' as const };
    const replies = await Promise.all(
      [1, 2, 3, 4].map(() => buy(api, payer, { ...cart, expectedTotalXof: 1_400 })),
    );
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
  });

  it('two stores that refuse at once free the use that they share', async () => {
    const [a, b] = [await shopOf(2_000), await shopOf(2_000)];
    const offer = { storeId: null, code: 'DEUX', usesMax: 1, budgetXof: 400 };
    await plantOffer(api, offer);
    const payer = await signUpWithMoney(api, 20_000);
    const { orders } = await bought(payer, [a, b], ['DEUX'], 4_600);
    await Promise.all(
      [a, b].map((shop) => {
        const id = orders.find(({ store }) => store.slug === shop.slug)?.id ?? '';
        return work(shop, id, 'refuse', { reason: 'too_busy' });
      }),
    );
    expect((await said([a, b], 'DEUX', payer)).reason).toBeNull();
    expect(await orderFaults(api)).toEqual([]);
  });
});

describe('the database', () => {
  const refused = (sql: string, values: unknown[], rule: string) =>
    expect(api.db.query(sql, values)).rejects.toMatchObject({ constraint: rule });

  it('keeps one code a store, a number for each bounded use, and the budget', async () => {
    const shop = await shopOf(2_000);
    const { storeId } = shop;
    const id = await plantOffer(api, { storeId, code: 'SEUL', usesMax: 1, budgetXof: 300 });
    await expect(plantOffer(api, { storeId, code: 'SEUL' })).rejects.toMatchObject({
      constraint: 'promotion_one_per_code',
    });
    const payer = await signUpWithMoney(api, 5_000);
    const { orders } = await bought(payer, [shop], ['SEUL'], 2_300);
    const [one] = await api.db.query<{ checkout_id: string }>(
      'SELECT checkout_id FROM market.store_order WHERE id = $1',
      [orders[0]?.id.slice(4)],
    );
    const again = `INSERT INTO promotions.redemption (id, promotion_id, checkout_id, user_id, slot)
      VALUES (gen_random_uuid(), $1, $2, $3, $4)`;
    const { checkout_id: checkout } = one ?? { checkout_id: '' };
    const user = payer.id.slice(4);
    await refused(again, [id, checkout, user, 1], 'redemption_once_per_checkout');
    const sql = 'UPDATE promotions.promotion SET reserved_xof = 301 WHERE id = $1';
    await refused(sql, [id], 'promotion_budget_never_overrun');
    const limit = (what: string) => `UPDATE promotions.promotion SET ${what} WHERE id = $1`;
    await refused(limit('uses_max = NULL'), [id], 'promotion_limits_stay');
    await refused(limit('budget_xof = 100'), [id], 'promotion_budget_never_overrun');
    const line = `INSERT INTO market.order_discount (order_id, promotion_id, title, amount_xof,
      platform_xof) VALUES ($1, $2, 'x', 1, 0)`;
    await refused(line, [orders[0]?.id.slice(4), id], 'order_discount_sums_to_order');
  });
});
