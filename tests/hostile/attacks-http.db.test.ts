import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { get, readyAdmin } from '../harness/admin.ts';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import { newPerson, signIn, signUp } from '../harness/person.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const refresh = (deviceId: string, cookie: string, headers: Record<string, string> = {}) =>
  call(api, 'POST', '/v1/auth/refresh', { body: { deviceId }, cookie, key: null, headers });

describe('an answer about a person', () => {
  it('is kept by nobody on its way', async () => {
    const person = newPerson();
    const opened = await signIn(api, person);
    const admin = await readyAdmin(api, 'owner');
    const replies = [
      opened,
      await refresh(person.deviceId, person.cookie),
      await call(api, 'GET', '/v1/me', { token: person.token }),
      await call(api, 'GET', '/v1/events', { token: person.token }),
      await get(api, admin, '/users?query=tes'),
    ];
    for (const { status, headers } of replies) {
      expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
    }
  });
});

describe('the refresh cookie', () => {
  it.each(['text/plain', 'application/x-www-form-urlencoded'])(
    'does nothing for a form of another site (%s)',
    async (type) => {
      const { deviceId, cookie } = await signUp(api);
      const headers = { 'content-type': type, origin: 'https://evil.example' };
      const reply = await refresh(deviceId, cookie, headers);
      expect([reply.status, reply.headers.getSetCookie()]).toEqual([400, []]);
    },
  );

  it('of one app is not the other app’s, whose ports share a host with it', async () => {
    const { deviceId, cookie } = await signUp(api);
    const asAdmin = await refresh(deviceId, cookie, { 'x-ecom-app': 'admin' });
    expect(asAdmin.status).toBe(401);
    expect(asAdmin.headers.getSetCookie().join()).not.toMatch(/ecom_refresh=/);
    expect((await refresh(deviceId, cookie)).status).toBe(200);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', ''])(
    'is found whatever the app calls itself (%s)',
    async (name) => {
      const { deviceId, cookie } = await signUp(api);
      expect((await refresh(deviceId, cookie, { 'x-ecom-app': name })).status).toBe(200);
    },
  );
});

describe('the numbers of operations', () => {
  it('are not for who comes through a proxy', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.9' };
    expect((await call(api, 'GET', '/metrics', { headers })).status).toBe(404);
    expect((await call(api, 'GET', '/metrics')).status).toBe(200);
  });
});
