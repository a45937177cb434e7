import { randomUUID } from 'node:crypto';
import { newId } from '@ecom/kernel';
import { eraseMarket, tendReturns } from '@ecom/marketplace';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, type Reply, startTestApi, type TestApi } from '../harness/api.ts';
import { joinStore } from '../harness/merchant.ts';
import { inBook, orderFaults } from '../harness/orders.ts';
import { receiveOrder, said, waitHours } from '../harness/returns.ts';
import { orderGoods } from '../harness/reviews.ts';
import { greyPng } from '../hostile/images.ts';
import { hostileFiles } from '../hostile/uploads/files.ts';

const hostile = await hostileFiles();

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const codeOf = (reply: Reply) => `${reply.status} ${reply.body.code}`;
const onHand = async (title: string, storeId: string) => {
  const [row] = await api.db.query<{ n: number }>(
    `SELECT v.on_hand AS n FROM market.variant v JOIN market.product p ON p.id = v.product_id
     WHERE p.title = $1 AND v.store_id = $2`,
    [title, storeId],
  );
  return row?.n;
};
const heard = async (userId: string) =>
  (
    await api.db.query<{ type: string }>(
      `SELECT type FROM app.event WHERE subject = $1 AND type LIKE 'market.order_problem%'
       ORDER BY sequence`,
      [`user:${userId}`],
    )
  ).map(({ type }) => type.slice('market.order_problem_'.length));

/** What somebody reported of an order that she received: two of three bags of rice. */
async function reported(options: Parameters<typeof receiveOrder>[1] = {}) {
  const sale = await receiveOrder(api, options);
  const opened = await sale.report([2]);
  expect(opened.status).toBe(201);
  const id: string = opened.body.id;
  const read = async () => (await sale.shop.ask('GET', `/returns/${id}`)).body;
  const answer = async (step: string, body: object, key?: string) => {
    const { version } = await read();
    return sale.shop.ask('POST', `/returns/${id}/${step}`, { version, ...body }, key);
  };
  return { ...sale, id, opened, read, answer };
}

describe('a customer', () => {
  it('reports what she received, and both sides see the same', async () => {
    const { opened, read, seen, payer, shop, lineIds } = await reported();
    expect(opened.body).toMatchObject({
      ...said,
      ...{ state: 'open', worthXof: 2_000, version: 1, decision: null, refusal: null },
      lines: [{ lineId: lineIds[0], title: 'Riz', quantity: 3, returned: 2 }],
      may: ['withdraw', 'show'],
    });
    expect(await read()).toMatchObject({
      ...said,
      worthXof: 2_000,
      may: ['accept', 'refuse', 'show'],
    });
    expect(opened.body.dueInMs).toBeGreaterThan(47.9 * 3_600_000);
    expect(await seen()).toMatchObject({ mayOpen: false, items: [{ id: opened.body.id }] });
    expect(await heard(payer.id.slice(4))).toEqual(['opened']);
    expect(await heard(shop.userId)).toEqual(['received']);
    const { items, waiting } = (await shop.ask('GET', '/returns')).body;
    expect([items.length, waiting]).toEqual([1, 1]);
  });

  it('may do so for seven days, completed or not, and not later', async () => {
    const sale = await receiveOrder(api);
    await waitHours(api, sale.orderId, 7 * 24 - 1);
    await call(api, 'GET', `/v1/market/orders/${sale.orderId}`, { token: sale.payer.token });
    expect(await sale.seen()).toMatchObject({ mayOpen: true });
    await waitHours(api, sale.orderId, 2);
    expect(await sale.seen()).toMatchObject({ mayOpen: false });
    expect(codeOf(await sale.report([1]))).toBe('409 market.return_too_late');
  });

  it('reports one thing at a time, never more pieces than she has, again after taking it back', async () => {
    const { id, report, ask, answer } = await reported();
    expect(codeOf(await report([1]))).toBe('409 market.return_open_already');
    expect((await ask(id, 'withdraw', { version: 1 })).body.state).toBe('withdrawn');
    expect(codeOf(await answer('accept', { amountXof: 1_000 }))).toBe('409 market.return_moved_on');
    const more = await report([4]);
    expect([codeOf(more), more.body.left]).toEqual(['409 market.return_too_many', 3]);
    const again = await report([3, 1]);
    expect([again.status, again.body.worthXof]).toEqual([201, 5_500]);
  });

  it('cannot report twice what was refused once', async () => {
    const { id, report, ask, answer } = await reported();
    await answer('refuse', { words: 'Le sac était entier.' });
    await waitHours(api, id, 49);
    expect(codeOf(await ask(id, 'dispute', { version: 2, words: 'Non.' }))).toBe(
      '409 market.return_moved_on',
    );
    expect(codeOf(await report([2]))).toBe('409 market.return_too_many');
    expect((await report([1])).status).toBe(201);
  });

  it('reports nothing of an order that is not hers, or not in her hands', async () => {
    const mine = await receiveOrder(api);
    const other = await receiveOrder(api);
    const body = { lines: [{ lineId: other.lineIds[0], quantity: 1 }], ...said };
    const path = `/v1/market/orders/${mine.orderId}/returns`;
    const { token } = other.payer;
    expect(codeOf(await call(api, 'POST', path, { token, body }))).toBe('404 market.order_unknown');
    expect(codeOf(await call(api, 'GET', path, { token }))).toBe('404 market.order_unknown');
    const astray = await call(api, 'POST', path, { token: mine.payer.token, body });
    expect(codeOf(astray)).toBe('422 market.line_unknown');
    const { orderId, lines, buyer } = await orderGoods(api);
    const early = await call(api, 'POST', `/v1/market/orders/${orderId}/returns`, {
      token: buyer.token,
      body: { lines: [{ lineId: lines[0]?.id, quantity: 1 }], ...said },
    });
    expect(codeOf(early)).toBe('409 market.not_received');
  });

  it.each([
    { lines: [] },
    { reason: 'late' },
    { words: '' },
    { words: 'x'.repeat(1_001) },
    { wish: 'money' },
    { amountXof: 5_000 },
    { lines: [{ lineId: 'lin_x', quantity: 0 }] },
  ])('cannot send %j', async (more) => {
    const { report } = await receiveOrder(api);
    expect(codeOf(await report([1], more))).toBe('400 http.invalid_request');
  });

  it('gets one return of one key, however often it is sent, and of many windows', async () => {
    const sale = await receiveOrder(api);
    const body = { lines: [{ lineId: sale.lineIds[0], quantity: 1 }], ...said };
    const path = `/v1/market/orders/${sale.orderId}/returns`;
    const { token } = sale.payer;
    const key = randomUUID();
    const same = await Promise.all(
      [1, 2, 3, 4].map(() => call(api, 'POST', path, { token, body, key })),
    );
    expect(new Set(same.map((reply) => reply.body.id)).size).toBe(1);
    const many = await Promise.all([1, 2, 3].map(() => call(api, 'POST', path, { token, body })));
    expect(many.map(codeOf)).toEqual(many.map(() => '409 market.return_open_already'));
  });
});

describe('a store', () => {
  it('agrees: money goes back from its and our share, the goods onto the shelf, once', async () => {
    const { id, shop, payer, answer, wallet, seen, orderId } = await reported();
    const payable = `store:${shop.storeId}:payable`;
    const before = [await inBook(api, payable), await wallet(), await onHand('Riz', shop.storeId)];
    const key = randomUUID();
    const wish = { version: 1, amountXof: 2_000, restock: true, note: 'Pardon !' };
    const accept = () => shop.ask('POST', `/returns/${id}/accept`, wish, key);
    const replies = await Promise.all([accept(), accept(), accept()]);
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(replies[0]?.body).toMatchObject({
      state: 'accepted',
      decision: { by: 'store', grantedXof: 2_000, words: 'Pardon !', restocked: true },
      may: [],
    });
    const after = [await inBook(api, payable), await wallet(), await onHand('Riz', shop.storeId)];
    expect(after[1]).toBe((before[1] ?? 0) + 2_000);
    expect(after[2]).toBe((before[2] ?? 0) + 2);
    // Of a commission that the platform kept, its share came back with it.
    expect((before[0] ?? 0) - (after[0] ?? 0)).toBeLessThanOrEqual(2_000);
    const order = await call(api, 'GET', `/v1/market/orders/${orderId}`, { token: payer.token });
    expect(order.body.refunds).toMatchObject([{ amountXof: 2_000, reason: 'damaged' }]);
    expect((await seen()).items[0].decision.grantedXof).toBe(2_000);
    expect(await heard(payer.id.slice(4))).toEqual(['opened', 'accepted']);
    expect(codeOf(await answer('accept', { amountXof: 1 }))).toBe('409 market.return_moved_on');
    expect(await orderFaults(api)).toEqual([]);
  });

  it('gives a part, nothing against an arrangement, never more than the goods cost', async () => {
    const { answer, wallet } = await reported();
    const much = await answer('accept', { amountXof: 2_001 });
    expect([codeOf(much), much.body.refundableXof]).toEqual(['422 market.refund_too_large', 2_000]);
    expect(codeOf(await answer('accept', { amountXof: 0 }))).toBe('422 market.return_needs_words');
    expect((await answer('accept', { amountXof: 700 })).status).toBe(200);
    expect(await wallet()).toBe(4_500 + 700);
    const swap = await reported();
    const note = 'Passez demain : un sac neuf vous attend.';
    const done = await swap.answer('accept', { amountXof: 0, note });
    expect(done.body.decision).toMatchObject({ grantedXof: 0, words: note });
    expect(await swap.wallet()).toBe(4_500);
    expect(await orderFaults(api)).toEqual([]);
  });

  it('counts what it gave back by itself before', async () => {
    const { answer, shop, orderId, lineIds } = await reported();
    const { version } = (await shop.ask('GET', `/orders/${orderId}`)).body;
    const wish = { version, lineId: lineIds[0], amountXof: 2_500, reason: 'goodwill' };
    expect((await shop.ask('POST', `/orders/${orderId}/refund`, wish)).status).toBe(200);
    const much = await answer('accept', { amountXof: 600 });
    expect([codeOf(much), much.body.refundableXof]).toEqual(['422 market.refund_too_large', 500]);
    expect((await answer('accept', { amountXof: 500 })).status).toBe(200);
    expect(await orderFaults(api)).toEqual([]);
  });

  it('gives cash back by its own hand, and our commission with it', async () => {
    const { shop, answer, seen } = await reported({ method: 'cash' });
    const due = `store:${shop.storeId}:cash_due`;
    const owed = await inBook(api, due);
    expect((await answer('accept', { amountXof: 2_000 })).status).toBe(200);
    expect(await inBook(api, due)).toBeGreaterThanOrEqual(owed);
    expect((await seen()).items[0].state).toBe('accepted');
    expect(await orderFaults(api)).toEqual([]);
  });

  it('never lays on the shelf what was missing', async () => {
    const sale = await receiveOrder(api);
    const { body } = await sale.report([1], { reason: 'missing' });
    const left = await onHand('Riz', sale.shop.storeId);
    const wish = { version: 1, amountXof: 1_000, restock: true };
    const done = await sale.shop.ask('POST', `/returns/${body.id}/accept`, wish);
    expect(done.body.decision.restocked).toBe(false);
    expect(await onHand('Riz', sale.shop.storeId)).toBe(left);
  });

  it('refuses with words, may still agree, and leaves it to a manager', async () => {
    const { id, shop, answer, read, payer } = await reported();
    const clerk = await joinStore(api, shop.storeId, 'clerk');
    expect(codeOf(await clerk.ask('GET', '/returns'))).toBe('403 market.role_too_low');
    const early = { version: 1, words: 'Non.' };
    expect(codeOf(await clerk.ask('POST', `/returns/${id}/refuse`, early))).toBe(
      '403 market.role_too_low',
    );
    expect(await heard(clerk.userId)).toEqual([]);
    expect((await answer('refuse', { words: 'Le sac était entier.' })).status).toBe(200);
    expect(await read()).toMatchObject({
      state: 'refused',
      refusal: { words: 'Le sac était entier.' },
      may: ['accept', 'show'],
    });
    expect(codeOf(await answer('refuse', { words: 'Encore non.' }))).toBe(
      '409 market.return_moved_on',
    );
    expect((await answer('accept', { amountXof: 2_000 })).body.state).toBe('accepted');
    expect(await heard(payer.id.slice(4))).toEqual(['opened', 'refused', 'accepted']);
  });

  it('knows nothing of another store’s', async () => {
    const { id } = await reported();
    const { shop } = await receiveOrder(api);
    expect(codeOf(await shop.ask('GET', `/returns/${id}`))).toBe('404 market.return_unknown');
    const wish = { version: 1, amountXof: 1_000 };
    expect(codeOf(await shop.ask('POST', `/returns/${id}/accept`, wish))).toBe(
      '404 market.return_unknown',
    );
  });

  it('and its customer at once: one wins, the other is told, money moves once at most', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { id, shop, ask, wallet } = await reported();
      const replies = await Promise.all([
        shop.ask('POST', `/returns/${id}/accept`, { version: 1, amountXof: 2_000 }),
        shop.ask('POST', `/returns/${id}/accept`, { version: 1, amountXof: 1_500 }),
        shop.ask('POST', `/returns/${id}/refuse`, { version: 1, words: 'Non merci.' }),
        ask(id, 'withdraw', { version: 1 }),
      ]);
      const won = replies.filter(({ status }) => status === 200);
      expect(won).toHaveLength(1);
      for (const lost of replies.filter(({ status }) => status !== 200)) {
        expect(['market.changed_meanwhile', 'market.return_moved_on']).toContain(lost.body.code);
      }
      const granted = won[0]?.body.decision?.grantedXof ?? 0;
      expect(await wallet()).toBe(4_500 + granted);
    }
    expect(await orderFaults(api)).toEqual([]);
  });
});

describe('a photo', () => {
  it('is shown by either side, seen by both, and by nobody else', async () => {
    const { id, show, shop, payer, read, seen } = await reported();
    const shown = await show(id);
    expect(shown.status).toBe(201);
    const [{ id: pictureId, side }] = shown.body.pictures;
    expect(side).toBe('customer');
    expect((await shop.send(`/returns/${id}/pictures`, greyPng(500, 400))).status).toBe(201);
    expect((await read()).pictures).toHaveLength(2);
    expect((await seen()).items[0].version).toBe(1);
    const path = `/v1/market/returns/${id}/pictures/${pictureId}`;
    const own = await call(api, 'GET', path, { token: payer.token });
    expect([own.status, own.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect((await shop.ask('GET', `/returns/${id}/pictures/${pictureId}`)).status).toBe(200);
    const stranger = await receiveOrder(api);
    const theirs = await call(api, 'GET', path, { token: stranger.payer.token });
    expect(codeOf(theirs)).toBe('404 market.picture_unknown');
    expect(codeOf(await stranger.shop.ask('GET', `/returns/${id}/pictures/${pictureId}`))).toBe(
      '404 market.picture_unknown',
    );
    expect((await call(api, 'GET', path)).status).toBe(401);
    const other = await reported();
    const mixed = `/v1/market/returns/${other.id}/pictures/${pictureId}`;
    expect(codeOf(await call(api, 'GET', mixed, { token: other.payer.token }))).toBe(
      '404 market.picture_unknown',
    );
  });

  it('may weigh what a phone’s photo weighs, on either side', async () => {
    const { id, show, shop } = await reported();
    const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
    const picture = { width: 800, height: 600, channels: 3, background: '#000', noise } as const;
    const heavy = await sharp({ create: picture }).jpeg().toBuffer();
    expect(heavy.length).toBeGreaterThan(200_000);
    expect((await show(id, heavy, 'image/jpeg')).status).toBe(201);
    const theirs = await shop.send(`/returns/${id}/pictures`, heavy, 'image/jpeg');
    expect(theirs.status).toBe(201);
  });

  it('is drawn again by us, is one of five a side, and comes no more once it is settled', async () => {
    const { id, show, ask, payer } = await reported();
    const replies = [];
    for (let n = 0; n < 6; n += 1) replies.push(await show(id, greyPng(300 + n, 300)));
    expect(replies.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201, 409]);
    expect(codeOf(replies[5] as Reply)).toBe('409 market.too_many_pictures');
    const [{ id: pictureId }] = replies[0]?.body.pictures ?? [];
    const path = `/v1/market/returns/${id}/pictures/${pictureId}`;
    const type = async () =>
      (await call(api, 'GET', path, { token: payer.token })).headers.get('content-type');
    await expect.poll(type, { timeout: 15_000 }).toBe('image/jpeg');
    await ask(id, 'withdraw', { version: 1 });
    expect(codeOf(await show(id, greyPng(320, 320)))).toBe('409 market.return_moved_on');
  });

  it.each(hostile)('is no $name', async ({ bytes, type, code }) => {
    const { id, show } = await reported();
    expect(codeOf(await show(id, bytes, type))).toBe(`422 ${code}`);
  });
});

describe('the clock', () => {
  it('brings a store’s silence before the platform, and lets a refusal stand', async () => {
    const silent = await reported();
    const refused = await reported();
    await refused.answer('refuse', { words: 'Le sac était entier.' });
    await tendReturns(api.parts.database);
    expect((await silent.read()).state).toBe('open');
    await waitHours(api, silent.id, 49);
    await waitHours(api, refused.id, 49);
    await Promise.all([tendReturns(api.parts.database), tendReturns(api.parts.database)]);
    expect(await silent.read()).toMatchObject({
      state: 'disputed',
      dispute: { by: 'silence' },
      may: ['accept', 'show', 'say'],
    });
    expect(await refused.read()).toMatchObject({ state: 'lapsed', may: [], decision: null });
    expect(await heard(silent.payer.id.slice(4))).toEqual(['opened', 'disputed']);
    expect(await heard(refused.payer.id.slice(4))).toEqual(['opened', 'refused', 'lapsed']);
  });

  it('is heeded by whoever acts first, before the sweeper has come by', async () => {
    const { id, shop, read } = await reported();
    await waitHours(api, id, 49);
    const late = await shop.ask('POST', `/returns/${id}/refuse`, { version: 1, words: 'Non.' });
    expect([codeOf(late), late.body.state, late.body.version]).toEqual([
      '409 market.return_moved_on',
      'disputed',
      2,
    ]);
    expect((await read()).state).toBe('disputed');
  });
});

describe('the database by itself', () => {
  const open = (sale: Awaited<ReturnType<typeof receiveOrder>>, userId = sale.payer.id.slice(4)) =>
    api.db.query(
      `INSERT INTO market.goods_return (id, order_id, store_id, user_id, reason, words, wish, due_at)
       VALUES ($1, $2, $3, $4, 'other', 'x', 'refund', app.now()) RETURNING id`,
      [newId(), sale.orderId.slice(4), sale.shop.storeId, userId],
    );

  it('takes returns of what was received only, one at a time', async () => {
    const sale = await receiveOrder(api);
    const other = await receiveOrder(api);
    await expect(open(sale, other.payer.id.slice(4))).rejects.toMatchObject({
      constraint: 'goods_return_of_what_was_received',
    });
    await open(sale);
    await expect(open(sale)).rejects.toMatchObject({
      constraint: 'goods_return_one_open_per_order',
    });
    await waitHours(api, other.orderId, 7 * 24 + 1);
    await expect(open(other)).rejects.toMatchObject({
      constraint: 'goods_return_of_what_was_received',
    });
  });

  it('takes no more pieces than were received, and lines of that order only', async () => {
    const { id, orderId, lineIds } = await reported();
    const other = await receiveOrder(api);
    const add = (line = '', quantity = 1) =>
      api.db.query('INSERT INTO market.goods_return_line VALUES ($1, $2, $3, $4)', [
        ...[id.slice(4), orderId.slice(4), line.slice(4), quantity],
      ]);
    await expect(add(lineIds[1], 2)).rejects.toMatchObject({
      constraint: 'goods_return_line_within_what_was_received',
    });
    await expect(add(other.lineIds[1])).rejects.toMatchObject({
      constraint: 'goods_return_line_of_its_line',
    });
  });

  it.each([
    ['goods_return_settled_once', `state = 'open', granted_xof = NULL, settled_at = NULL`],
    ['goods_return_settled_once', 'refund_id = NULL, granted_xof = 0'],
    ['goods_return_missing_lies_on_no_shelf', `reason = 'missing', restocked = true`],
  ])('keeps what is decided: %s', async (constraint, change) => {
    const { id, answer } = await reported();
    await answer('accept', { amountXof: 2_000, note: 'Pardon.' });
    const text = `UPDATE market.goods_return SET ${change} WHERE id = $1`;
    await expect(api.db.query(text, [id.slice(4)])).rejects.toMatchObject({ constraint });
  });

  it.each([
    [
      'goods_return_pays_what_it_grants',
      `state = 'accepted', settled_at = app.now(),
      due_at = NULL, decided_by = user_id, granted_xof = 500`,
    ],
    [
      'goods_return_grants_or_explains',
      `state = 'accepted', settled_at = app.now(),
      due_at = NULL, decided_by = user_id, granted_xof = 0`,
    ],
    ['goods_return_disputed_in_time', `state = 'disputed', due_at = NULL`],
    ['goods_return_due_while_answers_are_awaited', 'due_at = NULL'],
    ['goods_return_settled_when_over', `state = 'withdrawn', due_at = NULL`],
    ['goods_return_refused_in_time', `state = 'refused'`],
  ])('refuses half of a step: %s', async (constraint, change) => {
    const { id } = await reported();
    const text = `UPDATE market.goods_return SET ${change} WHERE id = $1`;
    await expect(api.db.query(text, [id.slice(4)])).rejects.toMatchObject({ constraint });
  });
});

it('with an account her open return is taken back, her words and photos go', async () => {
  const { id, show, read, payer } = await reported();
  const [{ id: pictureId }] = (await show(id)).body.pictures;
  const userId = payer.id.slice(4);
  await api.parts.database.transaction((tx) => eraseMarket(tx, userId));
  expect(await read()).toMatchObject({ state: 'withdrawn', words: '', pictures: [] });
  const file = () => api.parts.files.get(`return-picture/${pictureId.slice(4)}`);
  await expect.poll(file, { timeout: 15_000 }).toBeNull();
});
