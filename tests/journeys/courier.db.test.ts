import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import { joinStore, type Merchant } from '../harness/merchant.ts';
import { type Payer, signUpWithMoney } from '../harness/money.ts';
import { buy, openOrderShop, orderFaults, type Shop } from '../harness/orders.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

interface Run {
  readonly shop: Shop;
  readonly courier: Merchant;
  readonly payer: Payer;
  readonly id: string;
}

/** An order of 2,000 F and 500 F for the way, in cash, that lies ready; and who is to carry it. */
async function readyRun(fulfilment: 'delivery' | 'pickup' = 'delivery'): Promise<Run> {
  const shop = await openOrderShop(api, [{ title: 'Attiéké', priceXof: 2_000, onHand: 9 }]);
  const payer = await signUpWithMoney(api, 20_000);
  const bought = await buy(api, payer, {
    lines: [{ variantId: shop.variantIds[0] ?? '', quantity: 1 }],
    fulfilment: { [shop.slug]: fulfilment },
    method: 'cash',
    expectedTotalXof: fulfilment === 'pickup' ? 2_000 : 2_500,
  });
  const [{ id }] = bought.body.orders;
  await shop.ask('POST', `/orders/${id}/accept`, { version: 1 });
  await shop.ask('POST', `/orders/${id}/ready`, { version: 2 });
  return { shop, payer, id, courier: await joinStore(api, shop.storeId, 'courier') };
}

const codeOf = async ({ payer, id }: Run): Promise<string> =>
  (await call(api, 'GET', `/v1/market/orders/${id}`, { token: payer.token })).body.handoverCode;

const carry = async ({ courier, id }: Run, act: string, body: object = {}) => {
  const { items } = (await courier.ask('GET', '/deliveries')).body;
  const version = items.find((one: { id: string }) => one.id === id)?.version ?? 1;
  return courier.ask('POST', `/deliveries/${id}/${act}`, { version, ...body });
};

describe('a store’s own courier', () => {
  it('sees where to, for whom and how much to take, carries it and hands it over by its code', async () => {
    const run = await readyRun();
    const [one] = (await run.courier.ask('GET', '/deliveries')).body.items;
    expect(one).toMatchObject({
      ...{ id: run.id, state: 'ready', toCollectXof: 2_500, codeLocked: false },
      place: { quartier: 'Tokoin', phone: '+22890112233' },
      goods: [{ title: 'Attiéké', quantity: 1 }],
    });
    // Neither what the store gains by it nor the code is a courier's.
    expect(Object.keys(one)).not.toEqual(expect.arrayContaining(['money']));
    expect(JSON.stringify(one)).not.toContain('handoverCode');
    const left = await carry(run, 'depart');
    expect([left.status, left.body.items[0].state]).toEqual([200, 'picked_up']);
    const code = await codeOf(run);
    const wrong = await carry(run, 'deliver', { code: code === '0000' ? '0001' : '0000' });
    expect([wrong.status, wrong.body.attemptsLeft]).toEqual([422, 4]);
    const done = await carry(run, 'deliver', { code });
    expect([done.status, done.body.items]).toEqual([200, []]);
    expect(await orderFaults(api)).toEqual([]);
  });

  it('brings back what nobody took', async () => {
    const run = await readyRun();
    await carry(run, 'depart');
    const failed = await carry(run, 'fail', { reason: 'absent' });
    expect([failed.status, failed.body.items]).toEqual([200, []]);
    const order = (await run.shop.ask('GET', `/orders/${run.id}`)).body;
    expect(order.state).toBe('returned');
    expect(await orderFaults(api)).toEqual([]);
  });

  it('has nothing to do with what is fetched, nor with anything else of the store', async () => {
    const run = await readyRun('pickup');
    expect((await run.courier.ask('GET', '/deliveries')).body.items).toEqual([]);
    const code = await codeOf(run);
    const fetched = await run.courier.ask('POST', `/deliveries/${run.id}/deliver`, {
      ...{ version: 3, code },
    });
    expect([fetched.status, fetched.body.code]).toEqual([404, 'market.order_unknown']);
    const { version } = (await run.shop.ask('GET', '')).body;
    const tries = [
      await run.courier.ask('GET', ''),
      await run.courier.ask('GET', '/orders'),
      await run.courier.ask('GET', `/orders/${run.id}`),
      await run.courier.ask('GET', `/orders/${run.id}/receipt.pdf`),
      await run.courier.ask('GET', '/members'),
      await run.courier.ask('GET', '/money'),
      await run.courier.ask('GET', '/products'),
      await run.courier.ask('POST', `/orders/${run.id}/deliver`, { version: 3, code }),
      await run.courier.ask('PUT', '/zones', { zones: [], version }),
    ];
    const told = tries.map(({ status, body }) => `${status} ${body.code}`);
    expect(new Set(told)).toEqual(new Set(['403 market.role_too_low']));
  });

  it('of another store finds nothing here, and one who was sent away nothing any more', async () => {
    const run = await readyRun();
    const other = await readyRun();
    const foreign = await other.courier.ask('POST', `/deliveries/${run.id}/depart`, { version: 3 });
    expect([foreign.status, foreign.body.code]).toEqual([404, 'market.order_unknown']);
    const left = await run.courier.ask('DELETE', `/members/usr_${run.courier.userId}`);
    expect(left.status).toBe(204);
    const gone = await run.courier.ask('GET', '/deliveries');
    expect([gone.status, gone.body.code]).toEqual([404, 'market.store_unknown']);
  });

  it('and a clerk hand over at once: one does, the other is told', async () => {
    for (let round = 0; round < 6; round += 1) {
      const run = await readyRun();
      await carry(run, 'depart');
      const code = await codeOf(run);
      const body = { version: 4, code };
      const replies = await Promise.all([
        run.courier.ask('POST', `/deliveries/${run.id}/deliver`, body),
        run.shop.ask('POST', `/orders/${run.id}/deliver`, body),
      ]);
      expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    }
    expect(await orderFaults(api)).toEqual([]);
  });
});
