import { createHmac, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import { newPerson, type Person, requestCode, signUp } from '../harness/person.ts';

const origin = 'https://client.example';
let api: TestApi;
let person: Person;
beforeAll(async () => {
  api = await startTestApi({ SITE_ORIGINS: origin, TRUSTED_PROXIES: '127.0.0.1' });
  person = await signUp(api);
});
afterAll(() => api.stop());

describe('a bad request', () => {
  it('names the path of every field that is wrong', async () => {
    const body = { phone: 7, deviceId: 'x', locale: 'de' };
    const reply = await call(api, 'POST', '/v1/auth/otp/request', { body });
    expect(reply.status).toBe(400);
    expect(reply.headers.get('content-type')).toBe('application/problem+json');
    expect(reply.body.code).toBe('http.invalid_request');
    const paths = reply.body.fields.map((field: { path: string }) => field.path);
    expect(paths).toEqual(['json.phone', 'json.deviceId', 'json.locale']);
  });

  it.each(['{', '"text"', 'null', '[]', '{"phone"'])(
    'is refused as «%s», not failed',
    async (body) => {
      const reply = await call(api, 'POST', '/v1/auth/otp/request', { body });
      expect(reply.status).toBe(400);
      expect(reply.body.code).toBe('http.invalid_request');
    },
  );

  it.each(['role', 'roles', 'phone', 'id', 'registered'])(
    'may not carry the field %s beside a name',
    async (field) => {
      const body = { name: 'Afi', [field]: 'ADMIN' };
      const reply = await call(api, 'PATCH', '/v1/me', { token: person.token, body });
      expect(reply.status).toBe(400);
      expect(JSON.stringify(reply.body.fields)).toContain(field);
    },
  );

  it.each(['', '   ', 'x'.repeat(61), 'a\u0000b', 'a\u202eb'])(
    'may not give the name %j',
    async (name) => {
      const reply = await call(api, 'PATCH', '/v1/me', { token: person.token, body: { name } });
      expect(reply.status).toBe(400);
    },
  );

  it.each(['{}', 'abc'])('without a body of JSON type is refused: %s', async (body) => {
    const headers = { 'content-type': 'text/plain' };
    const reply = await call(api, 'POST', '/v1/auth/refresh', { body, headers });
    expect(reply.status).toBe(400);
  });

  it.each(['stores/%00', 'stores/a%00b', 'categories/%00/attributes', 'products/prd_%00'])(
    'that names what cannot be kept finds nothing: %s',
    async (path) => {
      const reply = await call(api, 'GET', `/v1/market/${path}`);
      expect([reply.status, reply.body.code]).toEqual([404, 'http.not_found']);
    },
  );

  it('is refused when it is too large', async () => {
    const body = { phone: 'x'.repeat(70_000) };
    const reply = await call(api, 'POST', '/v1/auth/otp/request', { body });
    expect(reply.status).toBe(413);
    expect(reply.body.code).toBe('http.body_too_large');
  });

  it.each([null, 'not-a-uuid'])('without a proper idempotency key (%s) is told so', async (key) => {
    const body = { name: 'Afi' };
    const reply = await call(api, 'PATCH', '/v1/me', { token: person.token, body, key });
    expect(reply.status).toBe(400);
    expect(reply.body.code).toBe('http.idempotency_key_required');
  });

  it('gets a problem document for a route that does not exist', async () => {
    const reply = await call(api, 'GET', '/v1/nothing');
    expect(reply.status).toBe(404);
    expect(reply.body.code).toBe('http.not_found');
    expect(reply.body.requestId).toBe(reply.headers.get('x-request-id'));
  });

  it.each(['?after=-1', '?after=x', '?limit=0', '?limit=1000', '?more=1', '?after=1e30'])(
    'gets a 400 for /v1/events%s',
    async (query) => {
      const reply = await call(api, 'GET', `/v1/events${query}`, { token: person.token });
      expect(reply.status).toBe(400);
    },
  );
});

describe('a write with an idempotency key', () => {
  it('is carried out once and answered the same', async () => {
    const key = randomUUID();
    const { token } = person;
    const options = { token, body: { name: 'Essi' }, key };
    const first = await call(api, 'PATCH', '/v1/me', options);
    await call(api, 'PATCH', '/v1/me', { token, body: { name: 'Akou' } });
    const again = await call(api, 'PATCH', '/v1/me', options);
    expect(again.body).toEqual(first.body);
    expect((await call(api, 'GET', '/v1/me', { token })).body.name).toBe('Akou');
  });

  it('is refused with 409 when the body is another', async () => {
    const key = randomUUID();
    const { token } = person;
    await call(api, 'PATCH', '/v1/me', { token, body: { name: 'Essi' }, key });
    const reply = await call(api, 'PATCH', '/v1/me', { token, body: { name: 'Yao' }, key });
    expect(reply.status).toBe(409);
    expect(reply.body.code).toBe('http.idempotency_conflict');
  });

  it('announces a change once, and nothing when nothing changes', async () => {
    const { token } = person;
    const last = async () => (await call(api, 'GET', '/v1/events?limit=200', { token })).body.last;
    await call(api, 'PATCH', '/v1/me', { token, body: { name: 'Same' } });
    const before = await last();
    await call(api, 'PATCH', '/v1/me', { token, body: { name: ' Same ' } });
    expect(await last()).toBe(before);
  });
});

describe('an access token', () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = () =>
    JSON.parse(Buffer.from(person.token.split('.')[1] ?? '', 'base64url').toString());

  it('says who and which session, and no phone or name', () => {
    expect(Object.keys(claims()).sort()).toEqual([
      'aud',
      'exp',
      'iat',
      'iss',
      'roles',
      'sid',
      'sub',
    ]);
    expect(claims().exp - claims().iat).toBe(600);
  });

  it('is refused unsigned, signed by HMAC with the public key, changed or under an unknown key', async () => {
    const [head = '', body = '', signature = ''] = person.token.split('.');
    const { keys } = (await call(api, 'GET', '/.well-known/jwks.json')).body;
    const hmac = `${part({ alg: 'HS256', kid: keys[0].kid })}.${body}`;
    const forged = [
      `${part({ alg: 'none' })}.${body}.`,
      `${hmac}.${createHmac('sha256', keys[0].x).update(hmac).digest('base64url')}`,
      `${head}.${part({ ...claims(), sub: randomUUID() })}.${signature}`,
      `${part({ alg: 'EdDSA', kid: 'unknown' })}.${body}.${signature}`,
      `${part({ alg: 'EdDSA', kid: keys[1].kid })}.${body}.${signature}`,
      'nonsense',
      '',
    ];
    for (const token of forged) {
      const reply = await call(api, 'GET', '/v1/me', { token });
      expect(reply.status).toBe(401);
      expect(reply.body.code).toBe('auth.unauthenticated');
    }
  });

  it('is needed for everything that is somebody’s own', async () => {
    for (const route of ['/v1/me', '/v1/events', '/v1/activity']) {
      expect((await call(api, 'GET', route)).status).toBe(401);
    }
  });

  it('comes with two public keys and no private part', async () => {
    const { keys } = (await call(api, 'GET', '/.well-known/jwks.json')).body;
    expect(keys).toHaveLength(2);
    for (const key of keys) expect(key).not.toHaveProperty('d');
  });
});

describe('strangers', () => {
  it('are limited by address, behind the trusted proxy by their own', async () => {
    const strict = await startTestApi({
      SIGN_IN_PER_ADDRESS_MINUTE_MAX: '3',
      TRUSTED_PROXIES: '127.0.0.1',
    });
    try {
      const ask = (address: string) =>
        call(strict, 'POST', '/v1/auth/otp/verify', {
          body: { phone: '90112233', deviceId: randomUUID(), code: '123456' },
          headers: { 'x-forwarded-for': address },
        });
      const codes = [];
      for (const n of [1, 2, 3, 4]) codes.push((await ask(`2001:db8::${n}`)).body.code);
      expect(codes.slice(0, 3)).toEqual(Array(3).fill('auth.code_wrong'));
      expect(codes[3]).toBe('http.rate_limited');
      expect((await ask('2001:db8:0:1::1')).body.code).toBe('auth.code_wrong');
      expect((await ask('203.0.113.1')).body.code).toBe('auth.code_wrong');
    } finally {
      await strict.stop();
    }
  });

  it('cannot spend more than the hour’s SMS', async () => {
    const poor = await startTestApi({ SMS_PER_HOUR_MAX: '2' });
    try {
      const replies = [];
      for (let n = 0; n < 3; n += 1) replies.push(await requestCode(poor, newPerson()));
      expect(replies.map(({ status }) => status)).toEqual([202, 202, 503]);
      expect(replies[2]?.body.code).toBe('auth.sms_paused');
    } finally {
      await poor.stop();
    }
  });

  it('from a site on the list may call with credentials, from others not', async () => {
    const from = (site: string) =>
      call(api, 'OPTIONS', '/v1/me', {
        headers: { origin: site, 'access-control-request-method': 'PATCH' },
      });
    const listed = await from(origin);
    expect(listed.headers.get('access-control-allow-origin')).toBe(origin);
    expect(listed.headers.get('access-control-allow-credentials')).toBe('true');
    const other = await from('https://evil.example');
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('get strict headers with every answer', async () => {
    const { headers } = await call(api, 'GET', '/healthz');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('get a Secure cookie behind https', async () => {
    const { cookie } = person;
    const headers = { 'x-forwarded-proto': 'https' };
    const out = await call(api, 'POST', '/v1/auth/sign-out', { cookie, headers });
    expect(out.headers.getSetCookie()[0]).toContain('Secure');
  });
});

describe('the operator', () => {
  it('sees life, readiness and figures', async () => {
    expect((await call(api, 'GET', '/healthz')).status).toBe(200);
    expect((await call(api, 'GET', '/readyz')).body).toEqual({ status: 'ready' });
    const metrics = await call(api, 'GET', '/metrics');
    expect(metrics.body).toMatch(/ecom_http_request_seconds_bucket\{.*route="\/v1\/me"/);
    expect(metrics.body).toContain(
      'ecom_outbox_messages_total{topic="auth.sms",outcome="delivered"}',
    );
  });

  it('reads the contract as OpenAPI 3.1 and as a page without scripts', async () => {
    const document = await call(api, 'GET', '/openapi.json');
    expect(document.body.openapi).toBe('3.1.0');
    const page = await call(api, 'GET', '/docs');
    expect(page.status).toBe(200);
    expect(page.body).toContain('/v1/auth/otp/verify');
    expect(page.body).not.toContain('<script');
    expect(page.headers.get('content-security-policy')).toMatch(/style-src 'sha256-/);
  });

  it('finds no phone, code or token in the log', async () => {
    const text = api.logLines.join('');
    expect(api.logLines.length).toBeGreaterThan(20);
    expect(text).not.toContain(person.phone);
    expect(text).not.toContain(person.token);
    expect(text).not.toContain(person.cookie.split('=')[1]);
  });

  it('sees 503 on /readyz when the database is gone or the process stops', async () => {
    const stopping = await startTestApi();
    stopping.parts.beginStop();
    expect((await call(stopping, 'GET', '/readyz')).status).toBe(503);
    expect((await call(stopping, 'GET', '/healthz')).status).toBe(200);
    await stopping.stop();
  });
});
