import { randomUUID } from 'node:crypto';
import { togolesePhone } from '@ecom/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import { newPerson, requestCode, signInElsewhere, signUp } from '../harness/person.ts';

let api: TestApi;
let nowMs = 0;
beforeAll(async () => {
  api = await startTestApi({
    SMS_PER_HOUR_MAX: '20',
    SIGN_IN_PER_ADDRESS_MINUTE_MAX: '60',
    WRITES_PER_PERSON_HOUR_MAX: '30',
  });
});
afterAll(() => api.stop());

/** Only ever forwards: a message of a later hour would wait for it in the outbox. */
async function later(ms: number): Promise<void> {
  nowMs += ms;
  await api.db.shiftClock(nowMs);
}

const guess = (phone: string, deviceId: string = randomUUID()) =>
  call(api, 'POST', '/v1/auth/otp/verify', {
    body: { phone, deviceId, code: '123456' },
    key: null,
  });
const refreshWith = (cookie: string) =>
  call(api, 'POST', '/v1/auth/refresh', { body: { deviceId: randomUUID() }, cookie, key: null });
const signOut = (cookie?: string) =>
  call(api, 'POST', '/v1/auth/sign-out', { key: null, ...(cookie && { cookie }) });

describe('a stranger does not lock a number', () => {
  it('by guesses at a code that was never sent', async () => {
    const phone = togolesePhone();
    for (let n = 0; n < 6; n += 1) expect((await guess(phone)).body.code).toBe('auth.code_wrong');
    expect((await requestCode(api, newPerson(phone))).status).toBe(202);
  });

  it('by guesses at a code of his that has died', async () => {
    const phone = togolesePhone();
    const stranger = newPerson(phone);
    expect((await requestCode(api, stranger)).status).toBe(202);
    await later(2 * 3_600_000);
    for (let n = 0; n < 6; n += 1) await guess(phone, stranger.deviceId);
    expect((await requestCode(api, newPerson(phone))).status).toBe(202);
  });
});

describe('a neighbour behind the same address', () => {
  it('who signs nobody out does not stop refreshes, and leaves no trace', async () => {
    const person = await signUp(api);
    const rows = () => api.db.query(`SELECT 1 FROM app.audit WHERE action = 'auth.sign_out'`);
    const before = (await rows()).length;
    for (let n = 0; n < 60; n += 1) await signOut(n % 2 ? `ecom_refresh=${n}` : undefined);
    expect((await rows()).length).toBe(before);
    expect((await refreshWith(person.cookie)).body.code).toBe('auth.session_ended');
  });
});

describe('the ceiling of messages in an hour', () => {
  it('holds when forty numbers ask at once', async () => {
    await later(2 * 3_600_000);
    const all = await Promise.all(Array.from({ length: 40 }, () => requestCode(api, newPerson())));
    expect(all.filter(({ status }) => status === 202)).toHaveLength(20);
  });
});

describe('one person’s writes', () => {
  it('end with the hour’s budget, and say when to come back', async () => {
    await later(2 * 3_600_000);
    const { token } = await signUp(api);
    const write = (n: number) =>
      call(api, 'PATCH', '/v1/me', { token, body: { name: `Nom ${n}` } });
    const replies = [];
    for (let n = 0; n < 31; n += 1) replies.push(await write(n));
    const last = replies.at(-1);
    expect([last?.status, last?.body.code]).toEqual([429, 'http.rate_limited']);
    expect(last?.body.retryInMs).toBeGreaterThan(0);
  });

  it('are not what a thief can use up, so that his victim cannot lock him out', async () => {
    const owner = await signUp(api);
    await later(61_000);
    const thief = await signInElsewhere(api, owner);
    const statuses: number[] = [];
    for (let n = 0; n < 31; n += 1) {
      const body = { name: `Nom ${n}` };
      statuses.push((await call(api, 'PATCH', '/v1/me', { token: thief.token, body })).status);
    }
    expect(statuses.at(-1)).toBe(429);
    const { token } = owner;
    const ended = await call(api, 'POST', '/v1/me/sessions/revoke-others', { token });
    expect([ended.status, ended.body.ended]).toEqual([200, 1]);
  });
});
