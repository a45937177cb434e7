import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { get, post, readyAdmin, totpCode } from '../harness/admin.ts';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import { type Person, signInElsewhere, signUp } from '../harness/person.ts';

let api: TestApi;
let nowMs = 0;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

async function later(ms: number): Promise<void> {
  nowMs += ms;
  await api.db.shiftClock(nowMs);
}

describe('an admin who feels for limits', () => {
  it('leaves a line for each act that was refused', async () => {
    const [support, owner] = [await readyAdmin(api, 'support'), await readyAdmin(api, 'owner')];
    const reason = { reason: 'Essai' };
    const { deviceId, cookie } = support;
    const body = { deviceId };
    const renewed = await call(api, 'POST', '/v1/auth/refresh', { body, cookie, key: null });
    support.token = renewed.body.accessToken;
    const refused = [
      await post(api, support, `/users/${owner.id}/freeze`, reason),
      await post(api, support, `/users/${support.id}/restrictions/lift`, reason),
    ];
    expect(refused.map(({ status }) => status)).toEqual([403, 403]);
    const lines = await api.db.query<{ action: string; outcome: string }>(
      `SELECT action, outcome FROM app.audit WHERE actor = $1 AND action LIKE 'auth.admin%'
       ORDER BY occurred_at, id`,
      [`user:${support.id.slice(4)}`],
    );
    expect(lines).toEqual([
      { action: 'auth.admin_freeze', outcome: 'auth.forbidden' },
      { action: 'auth.admin_lift_restrictions', outcome: 'auth.not_oneself' },
    ]);
  });
});

describe('an admin whose token is older than her duties', () => {
  it('leaves a line for an act that was refused', async () => {
    const [support, owner] = [await readyAdmin(api, 'support'), await readyAdmin(api, 'owner')];
    await post(api, support, `/users/${owner.id}/freeze`, { reason: 'Essai' });
    const text = `SELECT FROM app.audit WHERE actor = $1 AND outcome = 'auth.forbidden'`;
    expect(await api.db.query(text, [`user:${support.id.slice(4)}`])).toHaveLength(1);
  });
});

describe('a customer', () => {
  it('does not fill the audit by knocking at the admins’ doors', async () => {
    const { token } = await signUp(api);
    for (let n = 0; n < 100; n += 1) await call(api, 'GET', '/v1/admin/users?query=abc', { token });
    const text = `SELECT 1 FROM app.audit WHERE outcome = 'auth.forbidden'`;
    expect((await api.db.query(text)).length).toBeLessThan(20);
  });
});

describe('a second factor given thirty times at once from three sessions', () => {
  async function threeSessions() {
    const admin = await readyAdmin(api, 'owner');
    const sessions: Person[] = [];
    for (const _ of [1, 2, 3]) {
      await later(61_000);
      sessions.push(await signInElsewhere(api, admin));
    }
    return { admin, sessions };
  }

  async function giveAtOnce(sessions: readonly Person[], body: object): Promise<void> {
    const ask = async (session: Person) =>
      (await call(api, 'POST', '/v1/admin/second-factor/verify', { token: session.token, body }))
        .status;
    const statuses = await Promise.all(Array.from({ length: 10 }, () => sessions.map(ask)).flat());
    expect(statuses.filter((status) => status === 204)).toHaveLength(1);
    const passed = await Promise.all(sessions.map((session) => get(api, session, '/me')));
    expect(passed.filter(({ body: me }) => me.secondFactor.passed)).toHaveLength(1);
  }

  it('as a recovery code opens one of them', async () => {
    const { admin, sessions } = await threeSessions();
    await giveAtOnce(sessions, { recoveryCode: admin.recoveryCodes[0] });
  });

  it('as six digits opens one of them', async () => {
    const { admin, sessions } = await threeSessions();
    await giveAtOnce(sessions, { code: await totpCode(api, admin.secret) });
  });
});
