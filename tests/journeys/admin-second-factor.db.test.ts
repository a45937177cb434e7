import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  enrol,
  get,
  newAdmin,
  post,
  readyAdmin,
  type TestAdmin,
  totpCode,
} from '../harness/admin.ts';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import { newPerson, signIn, signUp } from '../harness/person.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterEach(() => api.db.shiftClock(0));
afterAll(() => api.stop());

const minuteMs = 60_000;
const confirm = (admin: TestAdmin, code: string, key = randomUUID()) =>
  post(api, admin, '/second-factor/confirm', { code }, { key });
const verify = (admin: { token: string }, body: object) =>
  post(api, admin, '/second-factor/verify', body);

/** Six digits that no authenticator would show around now. */
async function wrongCode(secret: string): Promise<string> {
  const near: string[] = [];
  for (const step of [-2, -1, 0, 1, 2]) near.push(await totpCode(api, secret, step));
  const candidates = Array.from({ length: 6 }, (_, n) => String(n).repeat(6));
  return candidates.find((code) => !near.includes(code)) ?? '';
}

/** Her second device, an hour and a bit later: the limits of codes by SMS have gone by. */
async function secondSession(admin: TestAdmin): Promise<{ token: string }> {
  await api.db.shiftClock(61 * minuteMs);
  const again = newPerson(admin.phone);
  await signIn(api, again);
  return again;
}

const eventsOf = async ({ token }: { token: string }): Promise<string[]> =>
  (await call(api, 'GET', '/v1/activity', { token })).body.items.map(
    ({ type }: { type: string }) => type,
  );

describe('the second factor of an admin', () => {
  it('is asked for before anything but who one is', async () => {
    const admin = await newAdmin(api, 'support');
    const me = await get(api, admin, '/me');
    expect(me.body.secondFactor).toEqual({ enrolled: false, passed: false, passedUntil: null });
    const search = await get(api, admin, '/users?query=Testeur');
    expect(search.status).toBe(403);
    expect(search.body).toMatchObject({ code: 'auth.second_factor_required', enrolled: false });
  });

  it('is begun, confirmed by the app’s digits, and holds for twelve hours', async () => {
    const admin = await newAdmin(api, 'support');
    const begun = await enrol(api, admin);
    expect(begun.body.otpauthUrl).toMatch(/^otpauth:\/\/totp\/Ecom:.*secret=[A-Z2-7]{32}&/);
    expect(begun.body.otpauthUrl).toContain(`secret=${admin.secret}`);
    const confirmed = await confirm(admin, await totpCode(api, admin.secret));
    expect(new Set(confirmed.body.recoveryCodes).size).toBe(10);
    expect((await get(api, admin, '/users?query=Testeur')).status).toBe(200);
    await api.db.shiftClock(12 * 60 * minuteMs - 1_000);
    expect((await get(api, admin, '/users?query=Testeur')).status).toBe(200);
    await api.db.shiftClock(12 * 60 * minuteMs + 1_000);
    const late = await get(api, admin, '/users?query=Testeur');
    expect(late.body).toMatchObject({ code: 'auth.second_factor_required', enrolled: true });
    expect((await get(api, admin, '/me')).body.secondFactor.passed).toBe(false);
    const code = await totpCode(api, admin.secret);
    expect((await verify(admin, { code })).status).toBe(204);
    expect((await get(api, admin, '/me')).body.secondFactor.passed).toBe(true);
  });

  it('gives the same answer to a repeated request, and keeps no secret readable', async () => {
    const admin = await newAdmin(api, 'owner');
    const key = randomUUID();
    const first = await post(api, admin, '/second-factor/enrol', undefined, { key });
    const again = await post(api, admin, '/second-factor/enrol', undefined, { key });
    expect(again.body).toEqual(first.body);
    const code = await totpCode(api, first.body.secret);
    const confirmKey = randomUUID();
    const confirmed = await confirm(admin, code, confirmKey);
    const repeated = await confirm(admin, code, confirmKey);
    expect(confirmed.status).toBe(200);
    expect(repeated.body).toEqual(confirmed.body);
    const kept = await api.db.query(
      `SELECT answer::text FROM app.idempotency_key UNION ALL
       SELECT secret_sealed FROM identity.second_factor UNION ALL
       SELECT encode(code_hash, 'escape') FROM identity.recovery_code`,
    );
    expect(kept.length).toBeGreaterThan(11);
    const [recoveryCode] = confirmed.body.recoveryCodes;
    for (const secret of [first.body.secret, recoveryCode, code]) {
      expect(JSON.stringify(kept)).not.toContain(secret);
    }
  });

  it('is replaced while unconfirmed, and by nobody once confirmed', async () => {
    const admin = await newAdmin(api, 'support');
    const first = (await enrol(api, admin)).body.secret;
    await enrol(api, admin);
    expect(admin.secret).not.toBe(first);
    const old = await confirm(admin, await totpCode(api, first));
    expect(old.body).toMatchObject({ code: 'auth.second_factor_wrong', attemptsLeft: 4 });
    expect((await confirm(admin, await totpCode(api, admin.secret))).status).toBe(200);
    expect((await post(api, admin, '/second-factor/enrol')).body.code).toBe(
      'auth.second_factor_set',
    );
    const twice = await confirm(admin, await totpCode(api, admin.secret, 1));
    expect(twice.body.code).toBe('auth.second_factor_set');
  });

  it('cannot be given before it is confirmed', async () => {
    const admin = await newAdmin(api, 'support');
    expect((await verify(admin, { code: '123456' })).body.code).toBe('auth.second_factor_not_set');
    expect((await confirm(admin, '123456')).body.code).toBe('auth.second_factor_not_set');
    await enrol(api, admin);
    const code = await totpCode(api, admin.secret);
    expect((await verify(admin, { code })).body.code).toBe('auth.second_factor_not_set');
  });

  it('takes the same digits once, from whichever session, and none that came before', async () => {
    const admin = await readyAdmin(api, 'support');
    const other = await secondSession(admin);
    const code = await totpCode(api, admin.secret, 1);
    const both = await Promise.all([verify(admin, { code }), verify(other, { code })]);
    expect(both.map(({ status }) => status).sort()).toEqual([204, 422]);
    const refused = both.find(({ status }) => status === 422);
    expect(refused?.body.code).toBe('auth.second_factor_used');
    const earlier = await verify(other, { code: await totpCode(api, admin.secret) });
    expect(earlier.body).toMatchObject({ code: 'auth.second_factor_used', attemptsLeft: 3 });
  });

  it('belongs to one session: another device gives it again', async () => {
    const admin = await readyAdmin(api, 'support');
    const other = await secondSession(admin);
    const search = await get(api, other, '/users?query=Testeur');
    expect(search.body).toMatchObject({ code: 'auth.second_factor_required', enrolled: true });
    const code = await totpCode(api, admin.secret);
    expect((await verify(other, { code })).status).toBe(204);
    expect((await get(api, other, '/users?query=Testeur')).status).toBe(200);
  });

  it('is not given to another session by a key that comes back', async () => {
    const admin = await readyAdmin(api, 'support');
    const other = await secondSession(admin);
    const body = { code: await totpCode(api, admin.secret) };
    const key = randomUUID();
    const replies = [];
    for (const session of [admin, other]) {
      replies.push(await post(api, session, '/second-factor/verify', body, { key }));
    }
    expect(replies.map(({ status }) => status)).toEqual([204, 409]);
    expect((await get(api, other, '/me')).body.secondFactor.passed).toBe(false);
  });

  it.each([-2, 2])('refuses the digits of %i steps from now', async (steps) => {
    const admin = await newAdmin(api, 'support');
    await enrol(api, admin);
    const reply = await confirm(admin, await totpCode(api, admin.secret, steps));
    expect(reply.body.code).toBe('auth.second_factor_wrong');
  });

  it('locks at the fifth wrong try, tells its owner, and opens after a quarter of an hour', async () => {
    const admin = await readyAdmin(api, 'support');
    const wrong = await wrongCode(admin.secret);
    for (const attemptsLeft of [4, 3, 2, 1]) {
      const reply = await verify(admin, { code: wrong });
      expect(reply.body).toMatchObject({ code: 'auth.second_factor_wrong', attemptsLeft });
    }
    const fifth = await verify(admin, { code: wrong });
    expect(fifth.status).toBe(423);
    expect(fifth.body.retryInMs).toBe(15 * minuteMs);
    expect(await eventsOf(admin)).toContain('auth.second_factor_locked');
    const right = await verify(admin, { code: await totpCode(api, admin.secret, 1) });
    expect(right.body.code).toBe('auth.second_factor_locked');
    await api.db.shiftClock(15 * minuteMs + 1_000);
    const after = await verify(admin, { code: wrong });
    expect(after.body).toMatchObject({ code: 'auth.second_factor_wrong', attemptsLeft: 4 });
    expect((await verify(admin, { code: await totpCode(api, admin.secret) })).status).toBe(204);
  });

  it('counts thirty guesses at once one by one', async () => {
    const admin = await readyAdmin(api, 'support');
    const wrong = await wrongCode(admin.secret);
    const replies = await Promise.all(
      Array.from({ length: 30 }, () => verify(admin, { code: wrong })),
    );
    const statuses = replies.map(({ status }) => status);
    expect(statuses.filter((status) => status === 422)).toHaveLength(4);
    expect(statuses.filter((status) => status === 423)).toHaveLength(26);
    expect((await eventsOf(admin)).filter((type) => type === 'auth.second_factor_locked')).toEqual([
      'auth.second_factor_locked',
    ]);
  });

  it('opens by each recovery code once, however it is copied', async () => {
    const admin = await readyAdmin(api, 'support');
    const other = await secondSession(admin);
    const [code = '', next = ''] = admin.recoveryCodes;
    const both = await Promise.all([
      verify(other, { recoveryCode: code.toLowerCase().replace('-', ' ') }),
      verify(other, { recoveryCode: code }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([204, 422]);
    expect((await get(api, other, '/users?query=Testeur')).status).toBe(200);
    const { items } = (await call(api, 'GET', '/v1/activity', { token: other.token })).body;
    const used = items.find(({ type }: { type: string }) => type === 'auth.recovery_code_used');
    expect(used.data.left).toBe(9);
    expect((await verify(other, { recoveryCode: next })).status).toBe(204);
    const strange = await verify(other, { recoveryCode: '00000-00000' });
    expect(strange.body.code).toBe('auth.second_factor_wrong');
  });

  it.each([{}, { code: '12345' }, { code: '123456', recoveryCode: '00000-00000' }])(
    'does not understand %o',
    async (body) => {
      const admin = await newAdmin(api, 'support');
      expect((await verify(admin, body)).status).toBe(400);
    },
  );

  it('is nothing for who does not work here', async () => {
    const person = await signUp(api);
    for (const route of ['/me', '/users?query=Testeur']) {
      expect((await get(api, person, route)).body.code).toBe('auth.forbidden');
    }
    expect((await post(api, person, '/second-factor/enrol')).body.code).toBe('auth.forbidden');
  });
});
