import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import { signUpWithMoney } from '../harness/money.ts';
import { offerWish } from '../harness/offer-wish.ts';
import { buy, openOrderShop, type Shop } from '../harness/orders.ts';

let api: TestApi;
let shop: Shop;
beforeAll(async () => {
  api = await startTestApi();
  shop = await openOrderShop(api, [{ title: 'Pagne', priceXof: 2_000, onHand: 50 }]);
});
afterAll(() => api.stop());

const make = (wish: object, key?: string) => shop.ask('POST', '/promotions', wish, key);
const list = async (over = false) =>
  (await shop.ask('GET', `/promotions?over=${over}`)).body.items as {
    readonly id: string;
    readonly code: string | null;
    readonly state: string;
    readonly version: number;
    readonly uses: number;
    readonly givenXof: number;
    readonly startsAt: string;
  }[];
const found = async (id: string) => {
  const all = [...(await list()), ...(await list(true))];
  const one = all.find((offer) => offer.id === id);
  if (!one) throw new Error('no such offer');
  return one;
};
const code = async (reply: Promise<{ body: { code?: string } }>) => (await reply).body.code;
const changeOf = (version: number, startsAt: string, more: object = {}) => ({
  ...{ version, title: 'Rentrée', startsAt, endsAt: null, active: true },
  ...{ usesMax: null, perPersonMax: 1, budgetXof: null },
  ...more,
});

describe('an offer of a store', () => {
  it('is made once, with its code as it is compared', async () => {
    const key = crypto.randomUUID();
    const first = await make(offerWish('rentrée 26'), key);
    expect(first.status).toBe(201);
    expect((await make(offerWish('rentrée 26'), key)).body).toEqual(first.body);
    expect(await found(first.body.id)).toMatchObject({ code: 'RENTREE26', state: 'running' });
    expect(await code(make(offerWish('RENTREE-26')))).toBe('promotions.code_taken');
  });

  it.each([
    ['code_invalid', { code: 'a_b_c' }],
    ['minimum_below_amount', { value: { kind: 'amount', amountXof: 500 }, minItemsXof: 499 }],
    ['ends_before_start', { endsAt: '2020-01-01T00:00:00Z' }],
    ['target_unknown', { categories: ['nulle-part'] }],
    ['target_unknown', { productIds: ['prd_nothing'] }],
  ])('is refused where it could not count: %s', async (reason, more) => {
    const wish = { ...offerWish(`X${Math.floor(Math.random() * 1e9)}`), ...more };
    expect(await code(make(wish))).toBe(`promotions.${reason}`);
  });

  it('counts for the goods that it names, which are its own', async () => {
    const other = await openOrderShop(api, [{ title: 'Riz', priceXof: 900, onHand: 5 }]);
    const theirs = await api.db.query<{ id: string }>(
      'SELECT id FROM market.product WHERE store_id = $1',
      [other.storeId],
    );
    const wish = { ...offerWish('AUTRES'), productIds: [`prd_${theirs[0]?.id}`] };
    expect(await code(make(wish))).toBe('promotions.target_unknown');
    const ours = await api.db.query<{ id: string }>(
      'SELECT id FROM market.product WHERE store_id = $1',
      [shop.storeId],
    );
    const named = { ...offerWish('NOTRES'), productIds: [`prd_${ours[0]?.id}`] };
    expect((await make(named)).status).toBe(201);
    const lines = shop.variantIds.map((variantId) => ({ variantId, quantity: 1 }));
    const body = { lines, quartier: 'Tokoin', codes: ['NOTRES'] };
    const seen = await call(api, 'POST', '/v1/market/checkouts/preview', { body, key: null });
    expect(seen.body.discountXof).toBe(200);
  });

  it('changes in time and limits, by one at a time, never below what is used', async () => {
    const wish = { ...offerWish('LIMITE'), perPersonMax: null, usesMax: 5, budgetXof: 1_000 };
    const { id } = (await make(wish)).body;
    for (let n = 0; n < 2; n += 1) {
      const payer = await signUpWithMoney(api, 0);
      const lines = shop.variantIds.map((variantId) => ({ variantId, quantity: 1 }));
      const cart = { lines, codes: ['LIMITE'], expectedTotalXof: 2_300, method: 'cash' as const };
      expect((await buy(api, payer, cart)).status).toBe(201);
    }
    const now = await found(id);
    expect(now).toMatchObject({ uses: 2, givenXof: 400 });
    const put = (more: object, version = now.version) =>
      shop.ask(
        'PUT',
        `/promotions/${id}`,
        changeOf(version, now.startsAt, {
          ...{ perPersonMax: null, usesMax: 5, budgetXof: 1_000 },
          ...more,
        }),
      );
    expect(await code(put({ usesMax: 1 }))).toBe('promotions.limit_below_use');
    expect(await code(put({ budgetXof: 399 }))).toBe('promotions.limit_below_use');
    expect(await code(put({ budgetXof: null }))).toBe('promotions.limits_stay');
    expect(await code(put({ perPersonMax: 1 }))).toBe('promotions.limits_stay');
    const both = await Promise.all([put({ usesMax: 2 }), put({ usesMax: 2 })]);
    expect(both.map(({ status }) => status).sort()).toEqual([204, 409]);
    expect(await found(id)).toMatchObject({ state: 'used_up', version: now.version + 1 });
  });

  it('is ended for good, and its code is free again', async () => {
    const { id } = (await make(offerWish('FIN'))).body;
    expect((await shop.ask('DELETE', `/promotions/${id}`)).status).toBe(204);
    expect((await shop.ask('DELETE', `/promotions/${id}`)).status).toBe(204);
    const over = await found(id);
    expect(over.state).toBe('ended');
    const again = changeOf(over.version, over.startsAt);
    expect(await code(shop.ask('PUT', `/promotions/${id}`, again))).toBe('promotions.over');
    expect((await make(offerWish('FIN'))).status).toBe(201);
  });

  it('is as unknown as none to another store', async () => {
    const { id } = (await make(offerWish('SECRET'))).body;
    const other = await openOrderShop(api, [{ title: 'Riz', priceXof: 900, onHand: 5 }]);
    const gone = other.ask('DELETE', `/promotions/${id}`);
    expect(await code(gone)).toBe('promotions.unknown');
    expect((await found(id)).state).toBe('running');
  });
});
