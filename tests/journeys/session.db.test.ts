import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { call, type Reply, startTestApi, type TestApi } from '../harness/api.ts';
import { newPerson, type Person, refreshCookie, signUp } from '../harness/person.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterEach(() => api.db.shiftClock(0));
afterAll(() => api.stop());

const refresh = (person: Person, cookie = person.cookie): Promise<Reply> =>
  call(api, 'POST', '/v1/auth/refresh', {
    body: { deviceId: person.deviceId },
    cookie,
    key: null,
  });

describe('a session', () => {
  it('is renewed by its cookie, which changes each time', async () => {
    const person = await signUp(api);
    const renewed = await refresh(person);
    expect(renewed.status).toBe(200);
    expect(renewed.body.user.phone).toBe(person.phone);
    expect(refreshCookie(renewed)).not.toBe(person.cookie);
    const me = await call(api, 'GET', '/v1/me', { token: renewed.body.accessToken });
    expect(me.body.name).toBe('Testeur');
  });

  it('gives the same successor when an answer was lost, for 20 s', async () => {
    const person = await signUp(api);
    const first = refreshCookie(await refresh(person));
    await api.db.shiftClock(19_000);
    expect(refreshCookie(await refresh(person))).toBe(first);
    expect((await refresh(person, first)).status).toBe(200);
  });

  it('gives one successor to ten refreshes at once', async () => {
    const person = await signUp(api);
    const replies = await Promise.all(Array.from({ length: 10 }, () => refresh(person)));
    expect(replies.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(new Set(replies.map(refreshCookie)).size).toBe(1);
  });

  it('ends, and tells its owner, when a used token comes back later', async () => {
    const person = await signUp(api);
    const next = refreshCookie(await refresh(person));
    await api.db.shiftClock(21_000);
    const thief = await refresh(person);
    expect(thief.status).toBe(401);
    expect(thief.body.code).toBe('auth.session_ended');
    expect((await refresh(person, next)).body.code).toBe('auth.session_ended');
    const { token } = person;
    const activity = await call(api, 'GET', '/v1/activity', { token });
    expect(activity.body.items[0].type).toBe('auth.session_ended');
  });

  it('stays on its device', async () => {
    const person = await signUp(api);
    const stolen = { ...newPerson(person.phone), cookie: person.cookie };
    expect((await refresh(stolen)).status).toBe(401);
    expect((await refresh(person)).status).toBe(200);
  });

  it('ends after sixty days without use', async () => {
    const person = await signUp(api);
    await api.db.shiftClock(60 * 24 * 3_600_000 + 1_000);
    expect((await refresh(person)).status).toBe(401);
  });

  it('gives every refused token the same short answer', async () => {
    const person = await signUp(api);
    const tokens = ['', 'ecom_refresh=', 'ecom_refresh=nonsense', `ecom_refresh=${'A'.repeat(43)}`];
    for (const cookie of tokens) {
      const { requestId, ...body } = (await refresh(person, cookie)).body;
      expect(requestId).toMatch(/^req_/);
      expect(body).toEqual({
        type: '/docs#auth.session_ended',
        title: 'Sign in first',
        status: 401,
        code: 'auth.session_ended',
      });
    }
  });

  it('is ended by signing out, and the cookie goes', async () => {
    const person = await signUp(api);
    const { cookie, token } = person;
    const out = await call(api, 'POST', '/v1/auth/sign-out', { cookie, key: null });
    expect(out.status).toBe(204);
    expect(out.headers.getSetCookie()[0]).toContain('Max-Age=0');
    expect((await refresh(person)).status).toBe(401);
    expect((await call(api, 'POST', '/v1/auth/sign-out', { token, key: null })).status).toBe(204);
  });

  it('is one per device: signing in again replaces it', async () => {
    const person = await signUp(api);
    await api.db.shiftClock(120_000);
    const again = await signUpAgain(person);
    expect((await refresh(person)).status).toBe(401);
    expect((await refresh(again)).status).toBe(200);
  });

  it('survives any order of refreshes and losses, and no reuse', async () => {
    const step = fc.record({
      token: fc.nat(4),
      waitMs: fc.constantFrom(0, 5_000, 19_000, 21_000, 3_600_000),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        await api.db.shiftClock(0);
        await checkFamily(await signUp(api), steps);
      }),
      { numRuns: 25 },
    );
  });
});

async function signUpAgain(person: Person): Promise<Person> {
  const again = { ...person };
  const { phone, deviceId } = person;
  await call(api, 'POST', '/v1/auth/otp/request', { body: { phone, deviceId, locale: 'fr' } });
  const code = await api.readCode(phone);
  const reply = await call(api, 'POST', '/v1/auth/otp/verify', { body: { phone, deviceId, code } });
  again.cookie = refreshCookie(reply);
  return again;
}

/** Plays the steps against the API and against the rule in words: a model of one family. */
async function checkFamily(
  person: Person,
  steps: readonly { token: number; waitMs: number }[],
): Promise<void> {
  const tokens = [person.cookie];
  const rotatedAtMs: (number | null)[] = [null];
  let nowMs = 0;
  let ended = false;
  for (const { token, waitMs } of steps) {
    nowMs += waitMs;
    await api.db.shiftClock(nowMs);
    const index = token % tokens.length;
    const rotated = rotatedAtMs[index] ?? null;
    const reply = await refresh(person, tokens[index]);
    const reused = rotated !== null && nowMs - rotated >= 20_000;
    ended ||= reused;
    expect(reply.status).toBe(ended ? 401 : 200);
    if (ended) continue;
    if (rotated === null) {
      rotatedAtMs[index] = nowMs;
      tokens.push(refreshCookie(reply));
      rotatedAtMs.push(null);
    }
    expect(refreshCookie(reply)).toBe(tokens[index + 1]);
  }
}
