import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { call, type Reply, startTestApi, type TestApi } from '../harness/api.ts';
import { newPerson, type Person, refreshCookie, signUp } from '../harness/person.ts';
import type { WireAnswer } from './contract/exchange.ts';
import { openWire, type Wire } from './contract/send.ts';
import { newKey, sign, writeKeys } from './tokens/forge.ts';
import { type Claims, forgedTokens } from './tokens/forged.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ecom-tokens-'));
const [current, previous] = [newKey('current'), newKey('previous')];
let api: TestApi;
let wire: Wire;
let person: Person;
let claims: Claims;
beforeAll(async () => {
  api = await startTestApi({ JWT_KEYS_FILE: writeKeys(folder, [current, previous]) });
  wire = openWire(api.url);
  person = await signUp(api);
  claims = JSON.parse(Buffer.from(person.token.split('.')[1] ?? '', 'base64url').toString());
});
afterEach(() => api.db.shiftClock(0));
afterAll(async () => {
  wire.close();
  await api.stop();
  fs.rmSync(folder, { recursive: true, force: true });
});

const read = (headers: readonly (readonly [string, string])[], target = '/v1/me') =>
  wire.send({ method: 'GET', target, headers, body: null });
const bearing = (token: string) => read([['authorization', `Bearer ${token}`]]);

/** Everything that a caller can see, but for what names the one request and its moment. */
function visible({ status, headers, text }: WireAnswer): string {
  const { date: _, 'x-request-id': id, 'keep-alive': __, ...rest } = headers;
  return JSON.stringify([status, rest, text.replace(String(id), 'req_…')]);
}

describe('a token that is not ours', () => {
  it('is told from one that is: this test signs as the API does', async () => {
    expect((await bearing(await sign(current, claims))).status).toBe(200);
    expect((await bearing(await sign(previous, claims))).status).toBe(200);
  });

  it('is refused in every form, byte for byte as if there were none', async () => {
    const without = visible(await read([]));
    expect(without).toContain('auth.unauthenticated');
    const forged = await forgedTokens(current, claims);
    const different = [];
    for (const [name, token] of forged) {
      if (visible(await bearing(token)) !== without) different.push(name);
    }
    expect(different).toEqual([]);
    expect(forged.length).toBeGreaterThan(75);
  });

  it('opens nothing that a row of the matrix guards', async () => {
    const { body } = await call(api, 'GET', '/openapi.json');
    const guarded = Object.entries<Record<string, { security?: unknown[] }>>(body.paths).flatMap(
      ([route, item]) =>
        Object.entries(item)
          .filter(([, { security }]) => security?.length)
          .map(([method]) => [method.toUpperCase(), route] as const),
    );
    const [, forged = ''] = (await forgedTokens(current, claims))[0] ?? [];
    for (const [method, route] of guarded) {
      const target = route.replace(/\{\w+\}/g, 'ses_00000000-0000-7000-8000-000000000000');
      const headers = [['authorization', `Bearer ${forged}`]] as const;
      const answer = await wire.send({ method, target, headers, body: null });
      expect([401, 400, 404], `${method} ${route}`).toContain(answer.status);
    }
    expect(guarded.length).toBeGreaterThan(5);
  });
});

describe('a token of ours', () => {
  it('counts in the Authorization header only', async () => {
    const { token, cookie } = person;
    const elsewhere = await Promise.all([
      read([], `/v1/me?access_token=${token}&token=${token}&authorization=Bearer%20${token}`),
      read([['cookie', `access_token=${token}; ecom_refresh=${token}; authorization=${token}`]]),
      read([['cookie', cookie]]),
      read([['x-authorization', `Bearer ${token}`]]),
      read([['authorization', token]]),
      read([['authorization', `Token ${token}`]]),
      read([['authorization', `Basic ${Buffer.from(`:${token}`).toString('base64')}`]]),
      read([['proxy-authorization', `Bearer ${token}`]]),
    ]);
    expect(elsewhere.map(({ status }) => status)).toEqual(elsewhere.map(() => 401));
  });

  it('is refused beside a second Authorization header, whichever comes first', async () => {
    const other = await signUp(api);
    const [good, others] = [`Bearer ${person.token}`, `Bearer ${other.token}`];
    const pairs = [
      ['Bearer nonsense', good],
      [good, 'Bearer nonsense'],
      [good, others],
      [good, good],
    ];
    for (const [first = '', second = ''] of pairs) {
      const answer = await read([
        ['authorization', first],
        ['authorization', second],
      ]);
      expect(answer.status).toBe(401);
    }
  });

  it('ends with its session wherever the session is read again', async () => {
    const leaver = await signUp(api);
    const { token, cookie } = leaver;
    await call(api, 'POST', '/v1/auth/sign-out', { cookie, key: null });
    const answers = await Promise.all(
      ['/v1/me/sessions', '/v1/me/security', '/v1/me/identity'].map((route) =>
        read([['authorization', `Bearer ${token}`]], route),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
    expect(new Set(answers.map(visible)).size).toBe(1);
    expect(visible(answers[0] as WireAnswer)).toContain('auth.session_ended');
  });

  it('that dies in the cache is refused at its second', async () => {
    const now = Math.floor(Date.now() / 1000);
    const short = await sign(current, { ...claims, exp: now + 4 });
    expect((await bearing(short)).status).toBe(200);
    await expect.poll(async () => (await bearing(short)).status, { timeout: 15_000 }).toBe(401);
    expect(Date.now() / 1000).toBeGreaterThanOrEqual(now + 4);
  });
});

const refresh = (cookie: string, deviceId: string): Promise<Reply> =>
  call(api, 'POST', '/v1/auth/refresh', { body: { deviceId }, cookie, key: null });

describe('a refresh token', () => {
  it('is refused alike whether it was stolen, used, ended or invented', async () => {
    const [used, ended, stolen] = [await signUp(api), await signUp(api), await signUp(api)];
    await refresh(used.cookie, used.deviceId);
    await api.db.shiftClock(21_000);
    await call(api, 'POST', '/v1/auth/sign-out', { cookie: ended.cookie, key: null });
    const value = stolen.cookie.split('=')[1] ?? '';
    const tried: readonly (readonly [string, string])[] = [
      [used.cookie, used.deviceId],
      [ended.cookie, ended.deviceId],
      [stolen.cookie, newPerson().deviceId],
      [`ecom_refresh=${'A'.repeat(43)}`, stolen.deviceId],
      [`ecom_refresh=${stolen.token}`, stolen.deviceId],
      [`ecom_refresh=${value}A`, stolen.deviceId],
      [`ecom_refresh=${value.toLowerCase()}_`, stolen.deviceId],
      [`ecom_refresh=${'A'.repeat(7_000)}`, stolen.deviceId],
      ['ecom_refresh=%00', stolen.deviceId],
      ['ecom_refresh=', stolen.deviceId],
      [`refresh=${value}`, stolen.deviceId],
      ['', stolen.deviceId],
    ];
    const answers = [];
    for (const [cookie, deviceId] of tried) {
      const { status, body } = await refresh(cookie, deviceId);
      answers.push(JSON.stringify([status, { ...body, requestId: '' }]));
    }
    expect(new Set(answers)).toEqual(new Set([answers[0]]));
    expect(answers[0]).toContain('auth.session_ended');
    expect((await refresh(stolen.cookie, stolen.deviceId)).status).toBe(200);
  });

  it('that comes back after its grace takes the thief’s successor with it', async () => {
    const victim = await signUp(api);
    const thiefs = refreshCookie(await refresh(victim.cookie, victim.deviceId));
    expect((await refresh(thiefs, victim.deviceId)).status).toBe(200);
    await api.db.shiftClock(21_000);
    expect((await refresh(victim.cookie, victim.deviceId)).status).toBe(401);
    const { token } = victim;
    expect((await call(api, 'GET', '/v1/me/sessions', { token })).status).toBe(401);
    const ended = await api.db.query(
      `SELECT s.end_reason FROM identity.session s JOIN identity.app_user u ON u.id = s.user_id
       WHERE u.phone = $1 AND s.ended_at IS NULL`,
      [victim.phone],
    );
    expect(ended).toEqual([]);
  });

  it('opens nothing as an access token', async () => {
    const value = person.cookie.split('=')[1] ?? '';
    expect(visible(await bearing(value))).toBe(visible(await read([])));
  });
});
