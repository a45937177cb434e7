import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readyAdmin } from '../harness/admin.ts';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import {
  newPerson,
  refreshCookie,
  requestCode,
  signIn,
  signUp,
  verifyCode,
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

describe('headers', () => {
  it('answers about a person are not stored', async () => {
    const admin = await readyAdmin(api, 'owner');
    const p = newPerson();
    const opened = await signIn(api, p);
    const out: Record<string, string | null> = { verify: opened.headers.get('cache-control') };
    for (const route of [
      '/v1/me',
      '/v1/events',
      '/v1/me/security',
      '/v1/me/sessions',
      '/v1/admin/me',
      '/v1/admin/users?query=tes',
      '/v1/admin/audit',
    ]) {
      const r = await call(api, 'GET', route, {
        token: route.includes('admin') ? admin.token : p.token,
      });
      out[route] = `${r.status} ${r.headers.get('cache-control')}`;
    }
    console.log(out);
    expect(Object.values(out).every((v) => v?.includes('no-store'))).toBe(true);
  });

  it('cookie route as text/plain or form', async () => {
    const p = await signUp(api);
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      '',
      'application/json; charset=utf-8',
      'text/plain;application/json',
    ]) {
      const r = await fetch(`${api.url}/v1/auth/refresh`, {
        method: 'POST',
        headers: {
          cookie: p.cookie,
          origin: 'https://evil.example',
          ...(type && { 'content-type': type }),
        },
        body: new TextEncoder().encode(JSON.stringify({ deviceId: p.deviceId })),
      });
      console.log(
        type,
        r.status,
        r.headers.get('access-control-allow-origin'),
        (await r.text()).slice(0, 120),
        r.headers.getSetCookie().length,
      );
    }
  });

  it('two apps on one host', async () => {
    const p = await signUp(api);
    // the second app, same cookie jar, other device id
    const other = newPerson();
    await signIn(api, other);
    const r = await call(api, 'POST', '/v1/auth/refresh', {
      body: { deviceId: p.deviceId },
      cookie: other.cookie,
      key: null,
    });
    console.log('crossed', r.status, r.headers.getSetCookie());
  });

  it('metrics and random paths', async () => {
    for (let n = 0; n < 50; n += 1) await fetch(`${api.url}/v1/x/${randomUUID()}`);
    for (let n = 0; n < 10; n += 1) await fetch(`${api.url}/${randomUUID()}`);
    for (const m of ['PROPFIND', 'PURGE', 'LINK', 'MKCOL'])
      await fetch(`${api.url}/v1/me`, { method: m });
    const text = await (await fetch(`${api.url}/metrics`)).text();
    console.log(
      text
        .split('\n')
        .filter((l) => /count|request/.test(l))
        .slice(0, 25)
        .join('\n'),
      text.length,
    );
  });
});

describe('refresh', () => {
  it('50 at once, then reuse', async () => {
    const p = await signUp(api);
    const rs = await Promise.all(
      Array.from({ length: 50 }, () =>
        call(api, 'POST', '/v1/auth/refresh', {
          body: { deviceId: p.deviceId },
          cookie: p.cookie,
          key: null,
        }),
      ),
    );
    console.log(new Set(rs.map((r) => `${r.status} ${refreshCookie(r).slice(0, 20)}`)));
  });
  it('wrong device clears nothing of the other? ', async () => {
    const p = await signUp(api);
    const r = await call(api, 'POST', '/v1/auth/refresh', {
      body: { deviceId: randomUUID() },
      cookie: p.cookie,
      key: null,
    });
    const again = await call(api, 'POST', '/v1/auth/refresh', {
      body: { deviceId: p.deviceId },
      cookie: p.cookie,
      key: null,
    });
    console.log(r.status, again.status);
  });
  it('rows grow', async () => {
    const p = await signUp(api);
    let cookie = p.cookie;
    for (let n = 0; n < 30; n += 1) {
      const r = await call(api, 'POST', '/v1/auth/refresh', {
        body: { deviceId: p.deviceId },
        cookie,
        key: null,
      });
      cookie = refreshCookie(r);
    }
    await later(100 * 24 * 3600_000);
    await api.parts.purge();
    console.log(
      await api.db.query(
        `select count(*)::int n, count(*) filter (where expires_at < app.now())::int dead from identity.refresh_token`,
      ),
    );
    console.log(
      await api.db.query(
        `select action, count(*)::int n from app.audit group by 1 order by 2 desc limit 5`,
      ),
    );
  });
});

describe('wild writing', () => {
  it('one person writes without end', async () => {
    const { token } = await signUp(api);
    const t = performance.now();
    const rs = await Promise.all(
      Array.from({ length: 1000 }, (_, n) =>
        call(api, 'PATCH', '/v1/me', { token, body: { name: `N${n}` } }),
      ),
    );
    const by: Record<string, number> = {};
    for (const r of rs) by[r.status] = (by[r.status] ?? 0) + 1;
    console.log(by, Math.round(performance.now() - t));
    expect(by['429'] ?? 0).toBeGreaterThan(0);
  });
});

describe('dormant and frozen', () => {
  it('a frozen sleeper does not get a clean account by starting afresh', async () => {
    const admin = await readyAdmin(api, 'support');
    const person = await signUp(api);
    const { body: me } = await call(api, 'GET', '/v1/me', { token: person.token });
    await call(api, 'POST', `/v1/admin/users/${me.id}/freeze`, {
      token: admin.token,
      body: { reason: 'fraude' },
    });
    await later(91 * 24 * 3600_000);
    const fresh = newPerson(person.phone);
    await requestCode(api, fresh);
    const code = await api.readCode(fresh.phone);
    const r = await call(api, 'POST', '/v1/auth/otp/verify', {
      body: { phone: fresh.phone, deviceId: fresh.deviceId, code, startFresh: true },
      key: null,
    });
    console.log(r.status, r.body.user ?? r.body);
    expect(r.status).not.toBe(200);
    void verifyCode;
  });
});
