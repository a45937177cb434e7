import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post, readyAdmin, type TestAdmin } from '../harness/admin.ts';
import { call, type Reply, startTestApi, type TestApi } from '../harness/api.ts';
import { settingsOf } from '../harness/mobile-money.ts';
import { type Payer, payToken, signUpWithMoney } from '../harness/money.ts';

let api: TestApi;
let support: TestAdmin;
beforeAll(async () => {
  // Nobody answers there: what is sent stays on its way.
  api = await startTestApi(settingsOf('http://127.0.0.1:9'));
  support = await readyAdmin(api, 'support');
});
afterAll(() => api.stop());

/** Payments and freezes both write the audit last: nobody commits while `work` runs. */
async function holdingCommits(work: () => Promise<void>): Promise<void> {
  const holder = new pg.Client({ connectionString: api.db.ownerUrl });
  await holder.connect();
  try {
    await holder.query('BEGIN');
    await holder.query('LOCK TABLE app.audit IN SHARE MODE');
    await work();
    await holder.query('COMMIT');
  } finally {
    await holder.end();
  }
}

/** How many sessions of this database wait, and for what. */
const waiting = async () => {
  const text = `SELECT count(*) FILTER (WHERE l.locktype = 'advisory')::int AS "forFreezing",
      count(*) FILTER (WHERE l.locktype = 'relation')::int AS "toCommit"
    FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid AND a.datname = current_database()
    WHERE NOT l.granted`;
  return (await api.db.query<{ forFreezing: number; toCommit: number }>(text))[0];
};

const freeze = (id: string) =>
  post(api, support, `/users/${id}/freeze`, { reason: 'Signalé volé par téléphone' });

async function pay(from: Payer, to: string): Promise<() => Promise<Reply>> {
  const pinToken = await payToken(api, from, { amountXof: 2_500, payee: to });
  const body = { to, amountXof: 2_500, pinToken };
  return () => call(api, 'POST', '/v1/wallet/transfers', { token: from.token, body });
}

const phone = '+22890123456';

async function withdraw(from: Payer): Promise<() => Promise<Reply>> {
  const pinToken = await payToken(api, from, { amountXof: 1_010, payee: phone });
  const body = { network: 'mixx', phone, amountXof: 1_000, feeXof: 10, pinToken };
  return () => call(api, 'POST', '/v1/wallet/withdrawals', { token: from.token, body });
}

const held = async ({ token }: Payer) =>
  (await call(api, 'GET', '/v1/wallet', { token })).body.heldXof;

const balance = async ({ token }: Payer) =>
  (await call(api, 'GET', '/v1/wallet', { token })).body.balanceXof;

describe('a freeze in the moment between a payment’s last look and its commit', () => {
  it('waits for it: what was committed was not frozen', async () => {
    const [from, to] = [await signUpWithMoney(api, 10_000), await signUpWithMoney(api, 0)];
    const send = await pay(from, to.id);
    const replies: Promise<Reply>[] = [];
    await holdingCommits(async () => {
      replies.push(send());
      await expect.poll(waiting).toEqual({ forFreezing: 0, toCommit: 1 });
      replies.push(freeze(from.id));
      await expect.poll(waiting).toEqual({ forFreezing: 1, toCommit: 1 });
    });
    expect((await Promise.all(replies)).map(({ status }) => status)).toEqual([201, 204]);
    expect(await balance(from)).toBe(7_500);
  });

  it('or is waited for: what is looked at later is refused, and moves nothing', async () => {
    const [from, to] = [await signUpWithMoney(api, 10_000), await signUpWithMoney(api, 0)];
    const send = await pay(from, to.id);
    const replies: Promise<Reply>[] = [];
    await holdingCommits(async () => {
      replies.push(freeze(from.id));
      await expect.poll(waiting).toEqual({ forFreezing: 0, toCommit: 1 });
      replies.push(send());
      await expect.poll(waiting).toEqual({ forFreezing: 1, toCommit: 1 });
    });
    const [frozen, sent] = await Promise.all(replies);
    expect([frozen?.status, sent?.status, sent?.body.code]).toEqual([
      204,
      403,
      'auth.account_frozen',
    ]);
    expect(await balance(from)).toBe(10_000);
  });

  it('holds up nobody else’s payment past that commit', async () => {
    const [from, to] = [await signUpWithMoney(api, 10_000), await signUpWithMoney(api, 0)];
    const other = await signUpWithMoney(api, 0);
    const send = await pay(from, to.id);
    const replies: Promise<Reply>[] = [];
    await holdingCommits(async () => {
      replies.push(freeze(other.id));
      await expect.poll(waiting).toEqual({ forFreezing: 0, toCommit: 1 });
      replies.push(send());
      await expect.poll(waiting).toEqual({ forFreezing: 1, toCommit: 1 });
    });
    expect((await Promise.all(replies)).map(({ status }) => status)).toEqual([204, 201]);
  });

  it('waits for a withdrawal too, or is waited for', async () => {
    const [first, second] = [await signUpWithMoney(api, 5_000), await signUpWithMoney(api, 5_000)];
    const [sendFirst, sendSecond] = [await withdraw(first), await withdraw(second)];
    const early: Promise<Reply>[] = [];
    await holdingCommits(async () => {
      early.push(sendFirst());
      await expect.poll(waiting).toEqual({ forFreezing: 0, toCommit: 1 });
      early.push(freeze(first.id));
      await expect.poll(waiting).toEqual({ forFreezing: 1, toCommit: 1 });
    });
    expect((await Promise.all(early)).map(({ status }) => status)).toEqual([201, 204]);
    expect(await held(first)).toBe(1_010);
    const late: Promise<Reply>[] = [];
    await holdingCommits(async () => {
      late.push(freeze(second.id));
      await expect.poll(waiting).toEqual({ forFreezing: 0, toCommit: 1 });
      late.push(sendSecond());
      await expect.poll(waiting).toEqual({ forFreezing: 1, toCommit: 1 });
    });
    const [frozen, sent] = await Promise.all(late);
    expect([frozen?.status, sent?.body.code]).toEqual([204, 'auth.account_frozen']);
    expect(await held(second)).toBe(0);
  });
});
