import { randomUUID } from 'node:crypto';
import { tendReturns } from '@ecom/marketplace';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { get, post, readyAdmin, type TestAdmin } from '../harness/admin.ts';
import { call, type Reply, startTestApi, type TestApi } from '../harness/api.ts';
import { joinStore } from '../harness/merchant.ts';
import { inBook, orderFaults } from '../harness/orders.ts';
import { receiveOrder, waitHours } from '../harness/returns.ts';
import { greyPng } from '../hostile/images.ts';

let api: TestApi;
let operator: TestAdmin;
beforeAll(async () => {
  api = await startTestApi();
  operator = await readyAdmin(api, 'support');
});
afterAll(() => api.stop());

const codeOf = (reply: Reply) => `${reply.status} ${reply.body.code}`;
const no = 'Le sac était entier au comptoir.';
const why = 'La photo montre le sac percé.';

/** Two bags of rice that a store does not take back, before the platform. */
async function disputed(options: Parameters<typeof receiveOrder>[1] = {}) {
  const sale = await receiveOrder(api, options);
  const { id } = (await sale.report([2])).body;
  const refused = await sale.shop.ask('POST', `/returns/${id}/refuse`, { version: 1, words: no });
  expect(refused.status).toBe(200);
  const taken = await sale.ask(id, 'dispute', { version: 2, words: 'Regardez la photo.' });
  expect(taken.body).toMatchObject({ state: 'disputed', may: ['withdraw', 'show'] });
  const judge = (amountXof: number, by: TestAdmin = operator, key = randomUUID()) =>
    post(api, by, `/disputes/${id}/judge`, { version: 3, amountXof, reason: why }, { key });
  const look = async () => (await get(api, operator, `/disputes/${id}`)).body;
  return { ...sale, id: id as string, judge, look };
}

describe('a dispute', () => {
  it('shows the operator what both sides say and show, and writes the look down', async () => {
    const { id, look, show, shop, payer, orderId } = await disputed();
    await show(id);
    await shop.send(`/returns/${id}/pictures`, greyPng(400, 400));
    const words = { words: 'Voici le sac au départ.' };
    const said = await shop.ask('PUT', `/returns/${id}/words`, words);
    expect([said.status, said.body.may]).toEqual([200, ['accept', 'show', 'say']]);
    const seen = await look();
    expect(seen).toMatchObject({
      ...{ state: 'disputed', worthXof: 2_000, method: 'wallet', may: ['judge'] },
      refusal: { words: no },
      dispute: { by: 'customer', words: 'Regardez la photo.', storeWords: words.words },
      customer: { id: payer.id },
      store: { slug: shop.slug },
    });
    const { body: order } = await get(api, operator, `/orders/${orderId}`);
    expect(order.returned).toEqual({ id, state: 'disputed' });
    expect((await shop.ask('GET', `/orders/${orderId}`)).body.returned).toEqual(order.returned);
    const clerk = await joinStore(api, shop.storeId, 'clerk');
    expect((await clerk.ask('GET', `/orders/${orderId}`)).body.returned).toBeNull();
    const [{ id: pictureId }] = seen.pictures;
    const photo = await get(api, operator, `/disputes/${id}/pictures/${pictureId}`);
    expect(photo.status).toBe(200);
    const { items, waiting } = (await get(api, operator, '/disputes')).body;
    expect(items.map((one: { id: string }) => one.id)).toContain(id);
    expect(waiting).toBeGreaterThan(0);
    const trail = await api.db.query(
      `SELECT 1 FROM app.audit
       WHERE action = 'market.admin_view_dispute' AND detail->>'returnId' = $1`,
      [id],
    );
    expect(trail).toHaveLength(1);
  });

  it('is not the operator’s to see before either side brought it there', async () => {
    const { report, show } = await receiveOrder(api);
    const { id } = (await report([1])).body;
    const [{ id: pictureId }] = (await show(id)).body.pictures;
    const photo = await get(api, operator, `/disputes/${id}/pictures/${pictureId}`);
    expect(codeOf(photo)).toBe('404 market.picture_unknown');
    expect(codeOf(await get(api, operator, `/disputes/${id}`))).toBe('404 market.return_unknown');
    const judged = await post(api, operator, `/disputes/${id}/judge`, {
      ...{ version: 1, amountXof: 0, reason: why },
    });
    expect(codeOf(judged)).toBe('404 market.return_unknown');
  });

  it('ends with the operator’s word: money once, from the store’s and our share, both told', async () => {
    const { id, judge, wallet, shop, seen, payer } = await disputed();
    const payable = await inBook(api, `store:${shop.storeId}:payable`);
    const much = await judge(2_001);
    expect([codeOf(much), much.body.refundableXof]).toEqual(['422 market.refund_too_large', 2_000]);
    const key = randomUUID();
    const same = await Promise.all([1, 2, 3].map(() => judge(1_500, operator, key)));
    expect(same.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await wallet()).toBe(4_500 + 1_500);
    const kept = await inBook(api, `store:${shop.storeId}:payable`);
    expect(payable - kept).toBeLessThanOrEqual(1_500);
    expect(codeOf(await judge(500))).toBe('409 market.changed_meanwhile');
    const [own] = (await seen()).items;
    expect(own).toMatchObject({
      state: 'judged',
      decision: { by: 'platform', grantedXof: 1_500, words: why },
      may: [],
    });
    expect((await shop.ask('GET', `/returns/${id}`)).body.decision.words).toBe(why);
    const heard = await api.db.query<{ type: string }>(
      `SELECT type FROM app.event WHERE subject = ANY ($1) AND data->>'state' = 'judged'
         OR subject = $2 AND type = 'market.order_problem_judged'`,
      [[`user:${shop.userId}`], `user:${payer.id.slice(4)}`],
    );
    expect(heard.map(({ type }) => type).sort()).toEqual([
      'market.order_problem_changed',
      'market.order_problem_judged',
    ]);
    expect(await orderFaults(api)).toEqual([]);
  });

  it('ends with nothing, with a reason', async () => {
    const { judge, wallet, look } = await disputed();
    expect((await judge(0)).body.decision).toMatchObject({ grantedXof: 0, words: why });
    expect(await wallet()).toBe(4_500);
    expect((await look()).may).toEqual([]);
  });

  it('of an order in cash is given back by the store’s hand, and our commission with it', async () => {
    const { judge, seen, orderId, payer } = await disputed({ method: 'cash' });
    expect((await judge(2_000)).status).toBe(200);
    const order = await call(api, 'GET', `/v1/market/orders/${orderId}`, { token: payer.token });
    expect(order.body.refunds).toMatchObject([{ amountXof: 2_000, channel: 'hand', note: why }]);
    expect((await seen()).items[0].decision.grantedXof).toBe(2_000);
    expect(await orderFaults(api)).toEqual([]);
  });

  it('comes by itself after a store’s silence', async () => {
    const sale = await receiveOrder(api);
    const { id } = (await sale.report([1])).body;
    await waitHours(api, id, 49);
    await tendReturns(api.parts.database);
    const { body } = await get(api, operator, `/disputes/${id}`);
    expect(body).toMatchObject({ dispute: { by: 'silence', words: '' }, refusal: null });
    const wish = { version: 2, amountXof: 1_000, reason: why };
    expect((await post(api, operator, `/disputes/${id}/judge`, wish)).status).toBe(200);
    expect(await sale.wallet()).toBe(5_500);
  });

  it('is judged by nobody in her own cause', async () => {
    const { id, judge, shop, payer } = await disputed();
    const partial = await readyAdmin(api, 'owner');
    await api.db.query('INSERT INTO market.store_member VALUES ($1, $2, $3)', [
      ...[shop.storeId, partial.id.slice(4), 'clerk'],
    ]);
    expect(codeOf(await judge(0, partial))).toBe('403 market.own_store');
    await api.db.query('UPDATE market.goods_return SET user_id = $2 WHERE id = $1', [
      ...[id.slice(4), operator.id.slice(4)],
    ]);
    expect(codeOf(await judge(0))).toBe('403 auth.not_oneself');
    await api.db.query('UPDATE market.goods_return SET user_id = $2 WHERE id = $1', [
      ...[id.slice(4), payer.id.slice(4)],
    ]);
  });

  it('and a store that gives in, a customer that lets it be: one wins, money moves once', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { id, judge, shop, ask, wallet } = await disputed();
      const other = await readyAdmin(api, 'owner');
      const replies = await Promise.all([
        judge(1_000),
        judge(2_000, other),
        shop.ask('POST', `/returns/${id}/accept`, { version: 3, amountXof: 1_500 }),
        ask(id, 'withdraw', { version: 3 }),
      ]);
      const won = replies.filter(({ status }) => status === 200);
      expect(won).toHaveLength(1);
      for (const lost of replies.filter(({ status }) => status !== 200)) {
        expect(['market.changed_meanwhile', 'market.return_moved_on']).toContain(lost.body.code);
      }
      expect(await wallet()).toBe(4_500 + (won[0]?.body.decision?.grantedXof ?? 0));
    }
    expect(await orderFaults(api)).toEqual([]);
  });

  it('is paid by a store that has nothing left, too: its next sales cover it', async () => {
    const { judge, shop, wallet } = await disputed();
    const code = `store:${shop.storeId}:payable`;
    await api.db.query('UPDATE payments.account SET held_xof = posted_xof WHERE code = $1', [code]);
    expect((await judge(2_000)).status).toBe(200);
    expect(await wallet()).toBe(4_500 + 2_000);
    await api.db.query('UPDATE payments.account SET held_xof = 0 WHERE code = $1', [code]);
    expect(await orderFaults(api)).toEqual([]);
  });
});
