import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import { type Payer, signUpWithMoney } from '../harness/money.ts';
import { buy, inBook, openOrderShop, orderFaults, type Shop } from '../harness/orders.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

interface Sale {
  readonly shop: Shop;
  readonly id: string;
}

const uuid = (id: string) => id.slice(4);
const escrow = ({ id }: Sale) => inBook(api, `escrow:order:${uuid(id)}`);
const payable = ({ shop }: Sale) => inBook(api, `store:${shop.storeId}:payable`);
const due = ({ shop }: Sale) => inBook(api, `store:${shop.storeId}:cash_due`);
const wallet = ({ id }: Payer) => inBook(api, `user:${uuid(id)}:wallet`);
const fees = () => inBook(api, 'platform:fees');

/** Acts on the order as it is now; whatever happened before, stock and money must be right. */
async function act({ shop, id }: Sale, what: string, body: object = {}) {
  const seen = await shop.ask('GET', `/orders/${id}`);
  const { version } = seen.body;
  const reply = await shop.ask('POST', `/orders/${id}/${what}`, { version, ...body });
  expect(await orderFaults(api)).toEqual([]);
  return reply;
}

const read = async (payer: Payer, { id }: Sale) =>
  (await call(api, 'GET', `/v1/market/orders/${id}`, { token: payer.token })).body;

const rice = { title: 'Riz', priceXof: 1_005, onHand: 9 };
const oil = { title: 'Huile', priceXof: 2_000, onHand: 9 };

/** A cart of one store: two of rice and one of oil, 4,010 F, and 500 F for the way. */
async function sold(
  method: 'wallet' | 'cash' = 'wallet',
  fulfilment: 'delivery' | 'pickup' = 'delivery',
) {
  const shop = await openOrderShop(api, [rice, oil]);
  const payer = await signUpWithMoney(api, 20_000);
  const [first = '', second = ''] = shop.variantIds;
  const lines = [
    { variantId: first, quantity: 2 },
    { variantId: second, quantity: 1 },
  ];
  const expectedTotalXof = fulfilment === 'pickup' ? 4_010 : 4_510;
  const cart = { lines, method, fulfilment: { [shop.slug]: fulfilment }, expectedTotalXof };
  const reply = await buy(api, payer, cart);
  if (reply.status !== 201) throw new Error(JSON.stringify(reply.body));
  const sale: Sale = { shop, id: reply.body.orders[0].id };
  return { shop, payer, sale };
}

const onHand = async ({ shop }: Sale) =>
  (
    await api.db.query<{ on_hand: number }>(
      `SELECT on_hand FROM market.variant WHERE store_id = $1 ORDER BY price_xof`,
      [shop.storeId],
    )
  ).map((row) => row.on_hand);

describe('an order paid by wallet', () => {
  it('of two stores: one refuses a line, one is handed over, and a part goes back', async () => {
    const [a, b] = [await openOrderShop(api, [rice, oil]), await openOrderShop(api, [oil])];
    const payer = await signUpWithMoney(api, 20_000);
    const lines = [
      { variantId: a.variantIds[0] ?? '', quantity: 2 },
      { variantId: a.variantIds[1] ?? '', quantity: 1 },
      { variantId: b.variantIds[0] ?? '', quantity: 1 },
    ];
    const fulfilment = { [b.slug]: 'pickup' as const };
    const bought = await buy(api, payer, { lines, fulfilment, expectedTotalXof: 6_510 });
    expect(bought.status).toBe(201);
    const idAt = (slug: string) =>
      bought.body.orders.find((one: { store: { slug: string } }) => one.store.slug === slug).id;
    const [far, near]: Sale[] = [
      { shop: a, id: idAt(a.slug) },
      { shop: b, id: idAt(b.slug) },
    ];
    if (!far || !near) throw new Error('two orders');
    expect([await escrow(far), await escrow(near)]).toEqual([4_510, 2_000]);
    const before = await fees();

    const seen = await a.ask('GET', `/orders/${far.id}`);
    expect(seen.body).toMatchObject({ state: 'placed', may: ['accept', 'refuse'] });
    expect(JSON.stringify(seen.body)).not.toContain('handoverCode');
    const oilLine = seen.body.lines.find((line: { title: string }) => line.title === 'Huile');
    const accepted = await act(far, 'accept', { refusedLineIds: [oilLine.id], minutes: 25 });
    expect([accepted.status, accepted.body.refundedXof]).toEqual([200, 2_000]);
    expect([await escrow(far), await wallet(payer)]).toEqual([2_510, 20_000 - 6_510 + 2_000]);

    for (const step of ['prepare', 'ready', 'depart']) {
      expect((await act(far, step)).status).toBe(200);
    }
    expect(await onHand(far)).toEqual([7, 9]);
    const { handoverCode } = await read(payer, far);
    const delivered = await act(far, 'deliver', { code: handoverCode });
    expect([delivered.status, delivered.body.state]).toEqual([200, 'delivered']);
    // Two times 1,005 F at ten per cent; half a franc counts up at the line.
    expect([await escrow(far), await payable(far), (await fees()) - before]).toEqual([
      0,
      2_510 - 201,
      201,
    ]);

    const part = await act(far, 'refund', { amountXof: 1_005, reason: 'damaged' });
    expect([part.status, part.body.refundedXof]).toEqual([200, 3_005]);
    expect([await payable(far), (await fees()) - before]).toEqual([2_510 - 201 - 905, 101]);
    expect(await wallet(payer)).toBe(20_000 - 6_510 + 3_005);

    const no = await act(near, 'refuse', { reason: 'out_of_stock' });
    expect([no.status, no.body.state]).toEqual([200, 'rejected']);
    expect([await escrow(near), await wallet(payer)]).toEqual([0, 20_000 - 6_510 + 5_005]);
    const customer = await read(payer, far);
    expect(customer).toMatchObject({ state: 'delivered', refundedXof: 3_005, handoverCode: null });
    expect(customer.refunds).toHaveLength(2);
  });

  it('is fetched by its code, and never by five wrong ones', async () => {
    const { sale, payer } = await sold('wallet', 'pickup');
    await act(sale, 'accept');
    await act(sale, 'ready');
    const { handoverCode } = await read(payer, sale);
    const wrong = handoverCode === '0000' ? '0001' : '0000';
    for (const attemptsLeft of [4, 3, 2, 1]) {
      const reply = await act(sale, 'deliver', { code: wrong });
      expect([reply.status, reply.body.attemptsLeft]).toEqual([422, attemptsLeft]);
    }
    expect((await act(sale, 'deliver', { code: wrong })).body.code).toBe('market.code_locked');
    expect((await act(sale, 'deliver', { code: handoverCode })).status).toBe(423);
    expect((await read(payer, sale)).codeLocked).toBe(true);
    // The goods are still the store's: what cannot be handed over goes back.
    const failed = await act(sale, 'fail', { reason: 'other' });
    expect([failed.status, failed.body.state]).toEqual([200, 'returned']);
    expect([await wallet(payer), await payable(sale)]).toEqual([20_000, 0]);
    expect(await onHand(sale)).toEqual([9, 9]);
  });

  it('that nobody takes comes back; the way there is paid', async () => {
    const { sale, payer } = await sold();
    for (const step of ['accept', 'ready', 'depart']) await act(sale, step);
    expect(await onHand(sale)).toEqual([7, 8]);
    const failed = await act(sale, 'fail', { reason: 'absent' });
    expect(failed.body).toMatchObject({ state: 'returned', refundedXof: 4_010, may: [] });
    expect([await wallet(payer), await payable(sale), await escrow(sale)]).toEqual([
      20_000 - 500,
      500,
      0,
    ]);
    expect(await onHand(sale)).toEqual([9, 9]);
  });

  it('is taken back while nobody answered, and not afterwards', async () => {
    const [{ sale, payer }, other] = [await sold(), await sold()];
    const cancel = (who: Payer, { id }: Sale) =>
      call(api, 'POST', `/v1/market/orders/${id}/cancel`, { token: who.token });
    expect((await cancel(payer, sale)).body.state).toBe('cancelled');
    expect([await wallet(payer), await orderFaults(api)]).toEqual([20_000, []]);
    await act(other.sale, 'accept');
    const late = await cancel(other.payer, other.sale);
    expect([late.status, late.body.code]).toEqual([409, 'market.too_late_to_cancel']);
    expect((await cancel(payer, other.sale)).status).toBe(404);
  });

  it('gives back no more than was paid, and not twice', async () => {
    const { sale, payer } = await sold('wallet', 'pickup');
    for (const step of ['accept', 'ready']) await act(sale, step);
    await act(sale, 'deliver', { code: (await read(payer, sale)).handoverCode });
    const much = await act(sale, 'refund', { amountXof: 4_011, reason: 'other' });
    expect([much.status, much.body.refundableXof]).toEqual([422, 4_010]);
    const [first] = (await read(payer, sale)).lines;
    const line = { lineId: first.id, amountXof: first.lineXof + 1, reason: 'wrong' };
    expect((await act(sale, 'refund', line)).body.code).toBe('market.refund_too_large');
    for (const amountXof of [1, 1_337, 2_672]) {
      expect((await act(sale, 'refund', { amountXof, reason: 'late' })).status).toBe(200);
    }
    expect([await wallet(payer), await payable(sale)]).toEqual([20_000, 0]);
    expect((await act(sale, 'refund', { amountXof: 1, reason: 'late' })).status).toBe(422);
  });
});

describe('an order paid in cash', () => {
  it('leaves the store with the money and a debt of the commission', async () => {
    const { sale, payer } = await sold('cash');
    expect([await escrow(sale), await wallet(payer)]).toEqual([0, 20_000]);
    const seen = await sale.shop.ask('GET', `/orders/${sale.id}`);
    const [, oilLine] = seen.body.lines;
    expect(oilLine.title).toBe('Huile');
    await act(sale, 'accept', { refusedLineIds: [oilLine.id] });
    const bill = (await sale.shop.ask('GET', `/orders/${sale.id}`)).body.toCollectXof;
    expect(bill).toBe(4_510 - oilLine.lineXof);
    for (const step of ['ready', 'depart']) await act(sale, step);
    await act(sale, 'deliver', { code: (await read(payer, sale)).handoverCode });
    expect([await due(sale), await payable(sale)]).toEqual([-201, 0]);
    const [line] = (await read(payer, sale)).lines.filter(
      (one: { refused: boolean }) => !one.refused,
    );
    const refund = { lineId: line.id, amountXof: line.lineXof, reason: 'damaged' };
    expect((await act(sale, 'refund', refund)).body.refunds.at(-1).channel).toBe('hand');
    expect([await due(sale), await wallet(payer)]).toEqual([0, 20_000]);
  });

  it('is refused to a store at the ceiling of its debt', async () => {
    const shop = await openOrderShop(api, [{ title: 'Moto', priceXof: 150_000, onHand: 9 }]);
    const payer = await signUpWithMoney(api, 0);
    const lines = [{ variantId: shop.variantIds[0] ?? '', quantity: 1 }];
    const cart = { lines, method: 'cash' as const, expectedTotalXof: 150_500 };
    expect((await buy(api, payer, cart)).status).toBe(201);
    // 15,000 F are owed at the door: another 15,000 would pass the 20,000 that may be owed.
    const second = await buy(api, payer, cart);
    expect([second.status, second.body.code]).toEqual([409, 'market.cash_refused']);
    const body = { lines, quartier: 'Tokoin', method: 'cash' };
    const preview = await call(api, 'POST', '/v1/market/checkouts/preview', { body, key: null });
    expect(preview.body.stores[0].problem).toBe('no_cash');
  });
});

describe('time', () => {
  it('ends an order that no store answered, for whoever looks first', async () => {
    const [{ sale, payer }, other] = [await sold(), await sold()];
    await api.db.shiftClock(16 * 60_000);
    const late = await act(sale, 'accept');
    expect([late.status, late.body.code]).toEqual([409, 'market.order_moved_on']);
    expect((await read(payer, sale)).state).toBe('expired');
    expect(await wallet(payer)).toBe(20_000);
    // Nobody looks at the other: the sweeper does.
    await api.parts.purge();
    expect(await wallet(other.payer)).toBe(20_000);
    await api.db.shiftClock(0);
    expect(await orderFaults(api)).toEqual([]);
  });

  it('lets nobody wait for a store that said yes and forgot', async () => {
    const [{ sale, payer }, other] = [await sold(), await sold()];
    for (const one of [sale, other.sale]) await act(one, 'accept', { minutes: 30 });
    const cancel = () =>
      call(api, 'POST', `/v1/market/orders/${sale.id}/cancel`, { token: payer.token });
    expect((await cancel()).body.code).toBe('market.too_late_to_cancel');
    await api.db.shiftClock(91 * 60_000);
    expect((await cancel()).status).toBe(200);
    expect(await wallet(payer)).toBe(20_000);
    await api.db.shiftClock(25 * 3_600_000);
    await api.parts.purge();
    expect(await wallet(other.payer)).toBe(20_000);
    await api.db.shiftClock(0);
    expect(await orderFaults(api)).toEqual([]);
  });

  it('completes what nobody doubted for two days', async () => {
    const { sale, payer } = await sold('wallet', 'pickup');
    for (const step of ['accept', 'ready']) await act(sale, step);
    await act(sale, 'deliver', { code: (await read(payer, sale)).handoverCode });
    await api.db.shiftClock(49 * 3_600_000);
    await api.parts.purge();
    const [row] = await api.db.query<{ state: string }>(
      'SELECT state FROM market.store_order WHERE id = $1',
      [uuid(sale.id)],
    );
    await api.db.shiftClock(0);
    expect(row?.state).toBe('completed');
  });
});
