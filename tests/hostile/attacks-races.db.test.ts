import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idOf, post, readyAdmin, type TestAdmin } from '../harness/admin.ts';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import { payToken, signUpWithMoney } from '../harness/money.ts';
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
const waiting = async (): Promise<number> => {
  const text = 'SELECT count(DISTINCT pid)::int AS n FROM pg_locks WHERE NOT granted';
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
    await api.db.shiftClock(0);
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
