import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import { newPerson, type Person, signInElsewhere, signUp } from '../harness/person.ts';

let api: TestApi;
let nowMs = 0;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());
beforeEach(() => later(120_000));

async function later(ms: number): Promise<void> {
  nowMs += ms;
  await api.db.shiftClock(nowMs);
}

const sessions = async ({ token }: Person) =>
  (await call(api, 'GET', '/v1/me/sessions', { token })).body.sessions;

const newest = async ({ token }: Person) =>
  (await call(api, 'GET', '/v1/activity', { token })).body.items[0];

async function twoDevices() {
  const first = await signUp(api);
  await later(61_000);
  return { first, second: await signInElsewhere(api, first) };
}

const refresh = ({ cookie, deviceId }: Person) =>
  call(api, 'POST', '/v1/auth/refresh', { cookie, body: { deviceId }, key: null });

describe('the list of devices', () => {
  it('shows both phones, one of them as this one', async () => {
    const { first, second } = await twoDevices();
    const seen = await sessions(first);
    expect(seen).toHaveLength(2);
    expect(seen.filter(({ current }: { current: boolean }) => current)).toHaveLength(1);
    expect((await sessions(second)).map(({ id }: { id: string }) => id).sort()).toEqual(
      seen.map(({ id }: { id: string }) => id).sort(),
    );
  });

  it('tells the old device of the new one, with the session to end', async () => {
    const { first } = await twoDevices();
    const event = await newest(first);
    expect(event.type).toBe('auth.signed_in');
    expect(event.data).toMatchObject({ newDevice: true });
    const other = (await sessions(first)).find(({ current }: { current: boolean }) => !current);
    expect(event.data.sessionId).toBe(other.id);
  });
});

describe('ending a session from another device', () => {
  it('ends its refresh family and its writes at once', async () => {
    const { first, second } = await twoDevices();
    const thief = (await sessions(first)).find(({ current }: { current: boolean }) => !current);
    const ended = await call(api, 'DELETE', `/v1/me/sessions/${thief.id}`, { token: first.token });
    expect(ended.status).toBe(204);
    expect((await refresh(second)).status).toBe(401);
    const { token } = second;
    const write = await call(api, 'PATCH', '/v1/me', { token, body: { name: 'Voleur' } });
    expect([write.status, write.body.code]).toEqual([401, 'auth.session_ended']);
    expect((await call(api, 'GET', '/v1/me/sessions', { token })).status).toBe(401);
    expect((await newest(first)).data).toMatchObject({ sessionId: thief.id, reason: 'revoked' });
    expect((await refresh(first)).status).toBe(200);
  });

  it('is no error twice, and knows nobody else’s sessions', async () => {
    const { first } = await twoDevices();
    const stranger = await signUp(api, newPerson());
    const [mine] = await sessions(first);
    const route = `/v1/me/sessions/${mine.id}`;
    expect((await call(api, 'DELETE', route, { token: stranger.token })).status).toBe(404);
    expect((await refresh(first)).status).toBe(200);
    const other = (await sessions(first)).find(({ current }: { current: boolean }) => !current);
    for (const _ of [1, 2]) {
      const again = await call(api, 'DELETE', `/v1/me/sessions/${other.id}`, {
        token: first.token,
      });
      expect(again.status).toBe(204);
    }
  });

  it.each(['ses_x', 'usr_0190b6a5-0000-7000-8000-000000000000', 'x%20y'])(
    'does not find «%s»',
    async (id) => {
      const { token } = await signUp(api);
      expect((await call(api, 'DELETE', `/v1/me/sessions/${id}`, { token })).status).toBe(404);
    },
  );

  it('ends all others and stays', async () => {
    const { first, second } = await twoDevices();
    await later(61_000);
    const third = await signInElsewhere(api, first);
    const route = '/v1/me/sessions/revoke-others';
    const reply = await call(api, 'POST', route, { token: first.token });
    expect(reply.body).toEqual({ ended: 2 });
    expect((await refresh(second)).status).toBe(401);
    expect((await refresh(third)).status).toBe(401);
    expect(await sessions(first)).toHaveLength(1);
  });
});

describe('a device that is new to its account', () => {
  it('may not withdraw for a day and is not trusted; the first one is', async () => {
    const { first, second } = await twoDevices();
    const security = async ({ token }: Person) =>
      (await call(api, 'GET', '/v1/me/security', { token })).body;
    expect(await security(first)).toMatchObject({ deviceTrusted: true, restrictedUntil: null });
    const before = await security(second);
    expect(before.deviceTrusted).toBe(false);
    expect(before.restrictedUntil).not.toBeNull();
    await later(24 * 3_600_000 + 1);
    await refresh(second).then((reply) => Object.assign(second, { token: reply.body.accessToken }));
    expect(await security(second)).toMatchObject({ deviceTrusted: false, restrictedUntil: null });
  });
});
