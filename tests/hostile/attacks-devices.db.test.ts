import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import {
  newPerson,
  type Person,
  registration,
  signIn,
  signInElsewhere,
  signUp,
} from '../harness/person.ts';

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
const security = async ({ token }: Person) =>
  (await call(api, 'GET', '/v1/me/security', { token })).body;
const currentSession = async ({ token }: Person): Promise<string> => {
  const { body } = await call(api, 'GET', '/v1/me/sessions', { token });
  return body.sessions.find((one: { current: boolean }) => one.current).id;
};

describe('a device that was signed out by another hand', () => {
  it('comes back as a new one: a day without withdrawals, not trusted, told as new', async () => {
    const stolen = await signUp(api);
    await later(61_000);
    const mine = await signInElsewhere(api, stolen);
    const id = await currentSession(stolen);
    const ended = await call(api, 'DELETE', `/v1/me/sessions/${id}`, { token: mine.token });
    expect(ended.status).toBe(204);
    await later(61_000);
    await signIn(api, stolen);
    const now = await security(stolen);
    expect([now.deviceTrusted, now.restrictedUntil !== null]).toEqual([false, true]);
  });
});

describe('somebody who signed in on a number before its owner registered', () => {
  it('is out once the owner has registered', async () => {
    const squatter = newPerson();
    await signIn(api, squatter);
    await later(61_000);
    const owner = newPerson(squatter.phone);
    await signIn(api, owner);
    await call(api, 'POST', '/v1/me/registration', { token: owner.token, body: registration });
    const reply = await call(api, 'PATCH', '/v1/me', {
      token: squatter.token,
      body: { name: 'Autre' },
    });
    expect(reply.status).toBe(401);
  });

  it('does not stay the trusted device while the owner waits a day', async () => {
    const squatter = newPerson();
    await signIn(api, squatter);
    await later(61_000);
    const owner = newPerson(squatter.phone);
    await signIn(api, owner);
    await call(api, 'POST', '/v1/me/registration', { token: owner.token, body: registration });
    expect((await security(owner)).deviceTrusted).toBe(true);
  });
});

describe('a first PIN', () => {
  it('from a device that is new to the account does not make it trusted at once', async () => {
    const owner = await signUp(api);
    await later(61_000);
    const thief = await signInElsewhere(api, owner);
    const set = await call(api, 'PUT', '/v1/me/pin', { token: thief.token, body: { pin: '8305' } });
    expect(set.status).toBe(204);
    const [ofThief, ofOwner] = [await security(thief), await security(owner)];
    expect(ofOwner.restrictedUntil).not.toBeNull();
    expect(ofThief.deviceTrusted).toBe(false);
  });
});

describe('a right PIN', () => {
  it('is not counted as a wrong try when the new PIN is too weak', async () => {
    const { token } = await signUp(api);
    await call(api, 'PUT', '/v1/me/pin', { token, body: { pin: '8305' } });
    for (const pin of ['0000', '1111', '1234', '2222', '3333']) {
      const reply = await call(api, 'PUT', '/v1/me/pin', {
        token,
        body: { pin, currentPin: '8305' },
      });
      expect([reply.status, reply.body.code]).toEqual([422, 'auth.pin_weak']);
    }
    const { body } = await call(api, 'GET', '/v1/me/security', { token });
    expect(body).toMatchObject({ pin: 'set', attemptsLeft: 5 });
  });

  it('a wrong one sent again under its key is one try', async () => {
    const { token } = await signUp(api);
    await call(api, 'PUT', '/v1/me/pin', { token, body: { pin: '8305' } });
    const key = randomUUID();
    const body = { pin: '7294', currentPin: '4719' };
    for (let n = 0; n < 3; n += 1) await call(api, 'PUT', '/v1/me/pin', { token, key, body });
    const now = await call(api, 'GET', '/v1/me/security', { token });
    expect(now.body.attemptsLeft).toBe(4);
  });
});
