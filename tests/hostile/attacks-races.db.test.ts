import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idOf, post, readyAdmin, type TestAdmin } from '../harness/admin.ts';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import { payToken, pin, signUpWithMoney } from '../harness/money.ts';
import { signInElsewhere, signUp } from '../harness/person.ts';

let api: TestApi;
let support: TestAdmin;
beforeAll(async () => {
  api = await startTestApi();
  support = await readyAdmin(api, 'support');
});
afterAll(() => api.stop());

/** Holds what `text` locks for as long as `work` runs, so that requests wait in a known order. */
async function holding(text: string, value: string, work: () => Promise<void>): Promise<void> {
  const holder = new pg.Client({ connectionString: api.db.ownerUrl });
  await holder.connect();
  try {
    await holder.query('BEGIN');
    await holder.query(text, [value]);
    await work();
    await holder.query('COMMIT');
  } finally {
    await holder.end();
  }
}

const lockUser = 'SELECT FROM identity.app_user WHERE id = $1 FOR UPDATE';
const lockWallet = 'SELECT FROM payments.account WHERE code = $1 FOR UPDATE';
/** Of this database alone: other test files wait at the same time. */
const waiting = async (): Promise<number> => {
  const text = `SELECT count(DISTINCT l.pid)::int AS n FROM pg_locks l
     JOIN pg_stat_activity a ON a.pid = l.pid AND a.datname = current_database()
     WHERE NOT l.granted`;
  return (await api.db.query<{ n: number }>(text))[0]?.n ?? 0;
};
const rename = (token: string) =>
  call(api, 'PATCH', '/v1/me', { token, body: { name: 'Trop tard' } });
const freeze = (id: string) =>
  post(api, support, `/users/${id}/freeze`, { reason: 'Signalé volé par téléphone' });

describe('a write that waits for a lock is refused', () => {
  it('when its account was frozen meanwhile', async () => {
    const person = await signUp(api);
    const id = await idOf(api, person);
    const replies: Promise<{ status: number }>[] = [];
    await holding(lockUser, id.slice(4), async () => {
      replies.push(freeze(id));
      await expect.poll(waiting).toBe(1);
      replies.push(rename(person.token));
      await expect.poll(waiting).toBe(2);
    });
    expect((await Promise.all(replies)).map(({ status }) => status)).toEqual([204, 403]);
  });

  it('when its session was ended meanwhile', async () => {
    const thief = await signUp(api);
    await api.db.shiftClock(61_000);
    const owner = await signInElsewhere(api, thief);
    const id = await idOf(api, owner);
    let late = rename('');
    await holding(lockUser, id.slice(4), async () => {
      late = rename(thief.token);
      await expect.poll(waiting).toBe(1);
      const { token } = owner;
      const ended = await call(api, 'POST', '/v1/me/sessions/revoke-others', { token });
      expect(ended.body).toEqual({ ended: 1 });
    });
    expect((await late).body.code).toBe('auth.session_ended');
  });

  it('when it is a payment and its payer was frozen meanwhile', async () => {
    const [from, to] = [await signUpWithMoney(api, 10_000), await signUpWithMoney(api, 0)];
    const payment = { amountXof: 2_500, payee: to.id };
    const pinToken = await payToken(api, from, payment);
    const body = { to: to.id, amountXof: 2_500, pinToken };
    const { token } = from;
    let sending = rename('');
    await holding(lockWallet, `user:${from.id.slice(4)}:wallet`, async () => {
      sending = call(api, 'POST', '/v1/wallet/transfers', { token, body });
      await expect.poll(waiting).toBe(1);
      expect((await freeze(from.id)).status).toBe(204);
    });
    expect((await sending).body.code).toBe('auth.account_frozen');
    expect((await call(api, 'GET', '/v1/wallet', { token })).body.balanceXof).toBe(10_000);
  });
});

describe('a payment that waits for a lock', () => {
  it('does not reach an account that is erased meanwhile', async () => {
    const [from, to] = [await signUpWithMoney(api, 5_000), await signUpWithMoney(api, 0)];
    const { token, phone } = to;
    const purpose = 'close_account';
    await api.db.shiftClock(122_000);
    await call(api, 'POST', '/v1/me/closure/code', { token, body: { locale: 'fr' } });
    const proof = { purpose, pin };
    const { pinToken } = (
      await call(api, 'POST', '/v1/me/pin/verify', { token, body: proof, key: null })
    ).body;
    const closure = { code: await api.readCode(phone), pinToken };
    const closed = await call(api, 'POST', '/v1/me/closure', { token, body: closure });
    expect(closed.status).toBe(200);
    await api.db.shiftClock(8 * 24 * 3_600_000);
    const payment = { amountXof: 1_000, payee: to.id };
    const body = { to: to.id, amountXof: 1_000, pinToken: await payToken(api, from, payment) };
    let sending = rename('');
    let purging = Promise.resolve();
    await holding(lockWallet, `user:${from.id.slice(4)}:wallet`, async () => {
      sending = call(api, 'POST', '/v1/wallet/transfers', { token: from.token, body });
      await expect.poll(waiting).toBe(1);
      let isOver = false;
      purging = api.parts.purge().finally(() => {
        isOver = true;
      });
      // Either the purge waits for the payment, or the payment will find nobody there.
      await expect.poll(async () => isOver || (await waiting()) > 1).toBe(true);
    });
    const { status } = await sending;
    await purging;
    const text = `SELECT a.posted_xof::int AS xof, u.closed_at IS NOT NULL AS closed
       FROM payments.account a JOIN identity.app_user u ON u.id = a.owner_id WHERE u.id = $1`;
    const [wallet] = await api.db.query<{ xof: number; closed: boolean }>(text, [to.id.slice(4)]);
    expect([
      [201, { xof: 1_000, closed: false }],
      [404, { xof: 0, closed: true }],
    ]).toContainEqual([status, wallet]);
  });
});
