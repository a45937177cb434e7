import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { get, post, readyAdmin, type TestAdmin } from '../harness/admin.ts';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import { signUpWithMoney } from '../harness/money.ts';
import { buy, inBook, openOrderShop, orderFaults } from '../harness/orders.ts';

let api: TestApi;
let owner: TestAdmin;
let support: TestAdmin;
beforeAll(async () => {
  api = await startTestApi();
  owner = await readyAdmin(api, 'owner');
  support = await readyAdmin(api, 'support');
});
afterAll(() => api.stop());

const rates = '/commission-rates';
const why = 'Vérifié au téléphone.';
const uuid = (id: string) => id.slice(4);

/** 2,000 F of rice fetched at the counter, bought by somebody who has 10,000 F. */
async function sold(method: 'wallet' | 'cash' = 'wallet') {
  const shop = await openOrderShop(api, [{ title: 'Riz', priceXof: 1_000, onHand: 9 }]);
  const payer = await signUpWithMoney(api, 10_000);
  const lines = [{ variantId: shop.variantIds[0] ?? '', quantity: 2 }];
  const fulfilment = { [shop.slug]: 'pickup' as const };
  const bought = await buy(api, payer, { lines, fulfilment, method, expectedTotalXof: 2_000 });
  expect(bought.status).toBe(201);
  const id: string = bought.body.orders[0].id;
  const wallet = () => inBook(api, `user:${uuid(payer.id)}:wallet`);
  const read = async () =>
    (await call(api, 'GET', `/v1/market/orders/${id}`, { token: payer.token })).body;
  const step = async (what: string, body: object = {}) => {
    const { version } = (await shop.ask('GET', `/orders/${id}`)).body;
    return shop.ask('POST', `/orders/${id}/${what}`, { version, ...body });
  };
  return { shop, payer, id, wallet, read, step };
}

const look = async (id: string) => (await get(api, support, `/orders/${id}`)).body;
const found = async (query: string) => {
  const { items } = (await get(api, support, `/orders?${query}`)).body;
  return items.map(({ id }: { id: string }) => id);
};

describe('an operator', () => {
  it('finds an order by its number as it is said, by phone, store and person, and never its code', async () => {
    const { shop, payer, id, step } = await sold();
    await step('accept');
    const { number } = await look(id);
    for (const said of [number, number.toLowerCase().replace('-', ' '), id]) {
      expect(await found(`q=${encodeURIComponent(said)}`)).toEqual([id]);
    }
    expect(await found(`q=${encodeURIComponent(payer.phone)}`)).toEqual([id]);
    expect(await found(`q=${payer.id}`)).toEqual([id]);
    expect(await found(`q=sto_${shop.storeId}`)).toEqual([id]);
    expect(await found('q=personne')).toEqual([]);
    const seen = await get(api, support, `/orders/${id}`);
    expect(seen.body).toMatchObject({
      state: 'accepted',
      customer: { id: payer.id },
      earned: false,
    });
    const [row] = await api.db.query<{ code: string }>(
      'SELECT handover_code AS code FROM market.store_order WHERE id = $1',
      [uuid(id)],
    );
    expect(JSON.stringify(seen.body)).not.toContain(`"${row?.code}"`);
    expect(seen.body).not.toHaveProperty('handoverCode');
    const [trail] = await api.db.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM app.audit
       WHERE action = 'market.admin_view_order' AND detail->>'orderId' = $1`,
      [id],
    );
    expect(trail?.n).toBe(2);
  });

  it('sees what is in hand, what is late, and what is locked', async () => {
    const { id, step } = await sold();
    expect(await found('queue=open')).toContain(id);
    expect(await found('queue=late')).not.toContain(id);
    await step('accept', { minutes: 10 });
    await api.db.query(
      `UPDATE market.store_order SET ready_about = ready_about - interval '2 hours', code_tries = 5
       WHERE id = $1`,
      [uuid(id)],
    );
    expect(await found('queue=late')).toContain(id);
    expect(await found('queue=locked')).toContain(id);
  });

  it('ends an order its store forgot: all money is back, both are told who did it', async () => {
    const { id, step, wallet, read, shop } = await sold();
    await step('accept');
    await step('ready');
    const { version } = await look(id);
    const key = randomUUID();
    const wish = { version, reason: why };
    const ended = await post(api, support, `/orders/${id}/cancel`, wish, { key });
    expect([ended.status, ended.body.state, ended.body.may]).toEqual([200, 'cancelled', []]);
    expect((await post(api, support, `/orders/${id}/cancel`, wish, { key })).body).toEqual(
      ended.body,
    );
    expect(await wallet()).toBe(10_000);
    expect((await read()).moves.at(-1)).toMatchObject({
      side: 'platform',
      note: why,
      byName: null,
    });
    const [, , , last] = (await shop.ask('GET', `/orders/${id}`)).body.moves;
    expect(last).toMatchObject({ side: 'platform', byName: null });
    const late = await post(api, support, `/orders/${id}/cancel`, wish);
    expect([late.status, late.body.code]).toEqual([409, 'market.changed_meanwhile']);
    expect(await orderFaults(api)).toEqual([]);
  });

  it('refunds a delivered order from the store’s and our share, once, with the reason', async () => {
    const { id, step, wallet, read, shop } = await sold();
    await step('accept');
    await step('ready');
    await step('deliver', { code: (await read()).handoverCode });
    const wish = {
      version: (await look(id)).version,
      amountXof: 500,
      reason: 'damaged',
      note: why,
    };
    const key = randomUUID();
    const paid = await post(api, support, `/orders/${id}/refund`, wish, { key });
    expect([paid.status, paid.body.refundedXof, paid.body.refundableXof]).toEqual([
      200, 500, 1_500,
    ]);
    expect((await post(api, support, `/orders/${id}/refund`, wish, { key })).body).toEqual(
      paid.body,
    );
    expect(await wallet()).toBe(8_500);
    expect(await inBook(api, `store:${shop.storeId}:payable`)).toBe(1_800 - 450);
    const more = { ...wish, version: paid.body.version, amountXof: 1_501 };
    expect((await post(api, support, `/orders/${id}/refund`, more)).body.code).toBe(
      'market.refund_too_large',
    );
    expect(await orderFaults(api)).toEqual([]);
  });

  it('gives back no cash that lies in a store’s till', async () => {
    const { id, step, read } = await sold('cash');
    await step('accept');
    await step('ready');
    await step('deliver', { code: (await read()).handoverCode });
    const { version, may } = await look(id);
    expect(may).toEqual([]);
    const wish = { version, amountXof: 500, reason: 'damaged', note: why };
    const refused = await post(api, support, `/orders/${id}/refund`, wish);
    expect([refused.status, refused.body.code]).toEqual([409, 'market.cash_is_the_stores']);
  });

  it('renews a locked code, never sees it, and no other than a locked one', async () => {
    const { id, step, read } = await sold();
    await step('accept');
    await step('ready');
    const { handoverCode: old } = await read();
    const wrong = String((Number(old) + 1) % 10_000).padStart(4, '0');
    const early = { version: (await look(id)).version, reason: why };
    expect((await post(api, support, `/orders/${id}/unlock`, early)).body.code).toBe(
      'market.code_not_locked',
    );
    for (let n = 0; n < 5; n += 1) await step('deliver', { code: wrong });
    const seen = await look(id);
    expect([seen.codeLocked, seen.may.includes('unlock')]).toEqual([true, true]);
    const wish = { version: seen.version, reason: why };
    const renewed = await post(api, support, `/orders/${id}/unlock`, wish);
    expect([renewed.status, renewed.body.codeLocked]).toEqual([200, false]);
    const { handoverCode: code, codeLocked } = await read();
    expect(code).toMatch(/^\d{4}$/);
    expect([code === old, codeLocked]).toEqual([false, false]);
    expect((await step('deliver', { code })).body.state).toBe('delivered');
  });
});

describe('the commission', () => {
  const list = async () => (await get(api, support, rates)).body.items;
  const share = async (method: 'wallet' | 'cash' = 'wallet') => {
    const { id, step, shop } = await sold(method);
    await step('accept');
    return { percent: (await look(id)).money.commissionXof / 20, shop, step, id };
  };

  it('of a store counts before that of everybody, from now on; orders that exist keep theirs', async () => {
    const before = await share();
    expect(before.percent).toBe(10);
    const storeId = `sto_${before.shop.storeId}`;
    const set = await post(api, owner, rates, { storeId, bp: 500, reason: why });
    expect(set.status).toBe(204);
    expect((await look(before.id)).money.commissionXof).toBe(200);
    const bp = async () => {
      const [row] = await api.db.query<{ bp: number }>(
        `SELECT market.commission_bp($1, 'x', app.now()) AS bp`,
        [before.shop.storeId],
      );
      return row?.bp;
    };
    expect(await bp()).toBe(500);
    // Ended, the next that fits counts again.
    expect((await post(api, owner, rates, { storeId, bp: null, reason: why })).status).toBe(204);
    expect(await bp()).toBe(1_000);
    const mine = (await list()).filter(
      ({ store }: { store: { id: string } | null }) => store?.id === storeId,
    );
    expect(mine.map(({ bp: rate, state }: { bp: number; state: string }) => [rate, state])).toEqual(
      [
        [null, 'now'],
        [500, 'past'],
      ],
    );
    expect(mine[0]).toMatchObject({ byName: 'Testeur', reason: why });
  });

  it('is planned, taken back before it begins, and never changed afterwards', async () => {
    const from = new Date(Date.now() + 86_400_000).toISOString();
    const wish = { bp: 800, from, reason: why };
    expect((await post(api, owner, rates, wish)).status).toBe(204);
    expect((await post(api, owner, rates, wish)).body.code).toBe('market.rate_there_already');
    const planned = (await list()).find(({ state }: { state: string }) => state === 'planned');
    expect(planned).toMatchObject({ bp: 800, store: null, category: null });
    const drop = (id: string) =>
      call(api, 'DELETE', `/v1/admin${rates}/${id}`, { token: owner.token });
    expect((await drop(planned.id)).status).toBe(204);
    expect((await drop(planned.id)).body.code).toBe('market.rate_unknown');
    const now = (await list()).find(({ state }: { state: string }) => state === 'now');
    expect((await drop(now.id)).body.code).toBe('market.rate_in_the_past');
    const past = { ...wish, from: '2026-01-02T00:00:00Z' };
    expect((await post(api, owner, rates, past)).body.code).toBe('market.rate_in_the_past');
    const nothing = { bp: null, reason: why };
    expect((await post(api, owner, rates, nothing)).body.code).toBe(
      'market.rate_for_everybody_stays',
    );
    const where = { bp: 500, reason: why, category: 'nulle-part' };
    expect((await post(api, owner, rates, where)).body.code).toBe('market.category_unknown');
    const raw = api.db.query(
      `INSERT INTO market.commission_rate (bp, from_at) VALUES (1, '2026-02-01')`,
    );
    await expect(raw).rejects.toThrow('a rate of the past');
  });
});
