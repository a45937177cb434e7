import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { call, type Reply, type TestApi } from '../harness/api.ts';
import { type ApiProcess, startApiProcess } from '../harness/api-process.ts';
import { home, inBook, openOrderShop, orderFaults } from '../harness/orders.ts';
import { fund } from '../hostile/fund.ts';
import { type Seeded, seedPerson } from '../hostile/matrix/seed-person.ts';

let server: ApiProcess;
let api: TestApi;
let db: TestApi['db'];
beforeAll(async () => {
  server = await startApiProcess();
  ({ api } = server);
  ({ db } = api);
});
afterAll(() => server.stop());

/**
 * Sends a request that waits inside its transaction for `table`, and kills the API there. Nothing
 * of it may be left; then the next process gets the same request, twice.
 */
async function killedAt(table: string, send: (key: string) => Promise<Reply>): Promise<Reply> {
  const key = randomUUID();
  const before = await everything();
  const blocker = new pg.Client({ connectionString: db.ownerUrl });
  await blocker.connect();
  await blocker.query(`BEGIN; LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
  const cut = send(key).catch(() => null);
  const waiting = `SELECT 1 FROM pg_locks WHERE relation = '${table}'::regclass AND NOT granted`;
  await expect.poll(async () => (await blocker.query(waiting)).rowCount).toBe(1);
  await server.kill();
  expect(await cut).toBeNull();
  await blocker.query('ROLLBACK');
  await blocker.end();
  const held = `SELECT 1 FROM pg_locks WHERE relation = '${table}'::regclass`;
  await expect.poll(async () => (await db.query(held)).length).toBe(0);
  expect(await everything()).toEqual(before);
  expect(await orderFaults(api)).toEqual([]);
  await server.start();
  const reply = await send(key);
  expect((await send(key)).body).toEqual(reply.body);
  expect(await orderFaults(api)).toEqual([]);
  return reply;
}

/** What an order and its money have come to, as far as one can count it. */
const everything = () =>
  db.query(`SELECT (SELECT count(*) FROM market.store_order) AS orders,
    (SELECT count(*) FROM market.order_move) AS moves,
    (SELECT count(*) FROM market.refund) AS refunds,
    (SELECT count(*) FROM market.goods_return) AS returns,
    (SELECT count(*) FROM market.earning) AS earnings,
    (SELECT count(*) FROM market.stock_movement) AS movements,
    (SELECT sum(reserved) FROM market.variant) AS reserved,
    (SELECT count(*) FROM payments.transfer) AS transfers,
    (SELECT count(*) FROM identity.pin_token WHERE used_at IS NOT NULL) AS spent`);

/** As if the PIN had just been given for this sum. */
async function proof({ sessionId }: Seeded, amountXof: number): Promise<string> {
  const pinToken = randomUUID();
  const hash = createHash('sha256').update(pinToken).digest();
  await db.query(
    `INSERT INTO identity.pin_token (token_hash, session_id, purpose, amount_xof, payee, expires_at)
     VALUES ($1, $2, 'payment', $3, 'checkout', app.now() + interval '2 minutes')`,
    [hash, sessionId, amountXof],
  );
  return pinToken;
}

it('an order whose API dies in the middle of every step is bought, handed over and refunded once', async () => {
  const goods = [
    { title: 'Riz', priceXof: 1_000, onHand: 5 },
    { title: 'Huile', priceXof: 2_000, onHand: 5 },
  ];
  const shop = await openOrderShop(api, goods);
  const buyer = await seedPerson(api);
  await fund(api, buyer.userId, 10_000);
  const lines = shop.variantIds.map((variantId) => ({ variantId, quantity: 1 }));
  const pinToken = await proof(buyer, 3_500);
  const cart = { lines, place: home, method: 'wallet', expectedTotalXof: 3_500, pinToken };
  const { token } = buyer;
  const bought = await killedAt('payments.transfer', (key) =>
    call(api, 'POST', '/v1/market/checkouts', { token, body: cart, key }),
  );
  expect(bought.status).toBe(201);
  const { id } = bought.body.orders[0];
  let version = 1;
  const act = async (table: string, what: string, body: object = {}) => {
    const told = { version, ...body };
    const done = await killedAt(table, (key) =>
      shop.ask('POST', `/orders/${id}/${what}`, told, key),
    );
    version = done.body.version;
    expect([what, done.status]).toEqual([what, 200]);
    return done.body;
  };
  const [, oil] = (await shop.ask('GET', `/orders/${id}`)).body.lines;
  await act('market.order_move', 'accept', { refusedLineIds: [oil.id] });
  await act('market.order_move', 'ready');
  await act('market.stock_movement', 'depart');
  const order = await call(api, 'GET', `/v1/market/orders/${id}`, { token });
  await act('market.earning', 'deliver', { code: order.body.handoverCode });
  const [rice] = order.body.lines;
  const part = { lineId: rice.id, amountXof: 500, reason: 'damaged' };
  const last = await act('market.refund_line', 'refund', part);
  expect(last).toMatchObject({ state: 'delivered', refundedXof: 2_500 });
  // 1,000 F of rice less 100 F of commission, and the way; of 500 F that went back, 50 are ours.
  expect(await inBook(api, `store:${shop.storeId}:payable`)).toBe(1_400 - 450);
  expect(await inBook(api, `user:${buyer.userId}:wallet`)).toBe(10_000 - 3_500 + 2_500);

  // The rest of the rice is held against the store, which gives it back and takes it back.
  const said = { reason: 'damaged', words: 'Le sac est percé.', wish: 'refund' };
  const report = { lines: [{ lineId: rice.id, quantity: 1 }], ...said };
  const path = `/v1/market/orders/${id}/returns`;
  const opened = await killedAt('market.goods_return_line', (key) =>
    call(api, 'POST', path, { token, body: report, key }),
  );
  expect([opened.status, opened.body.worthXof]).toEqual([201, 500]);
  const grant = { version: 1, amountXof: 500, restock: true };
  const granted = await killedAt('market.refund_line', (key) =>
    shop.ask('POST', `/returns/${opened.body.id}/accept`, grant, key),
  );
  expect(granted.body).toMatchObject({ state: 'accepted', decision: { restocked: true } });
  expect(await inBook(api, `store:${shop.storeId}:payable`)).toBe(1_400 - 450 - 450);
  expect(await inBook(api, `user:${buyer.userId}:wallet`)).toBe(10_000 - 3_500 + 3_000);
}, 120_000);
