import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readyAdmin } from '../harness/admin.ts';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import {
  newPerson,
  type Person,
  refreshCookie,
  requestCode,
  verifyCode,
} from '../harness/person.ts';
import { greyPng } from './images.ts';
import { upload } from './matrix/row.ts';

const name = 'Akofakossiwa';
const fullName = 'Akofakossiwa Dzigbodi';
const birthDate = '1987-03-19';
const pin = '491736';
const wrongPin = '508264';

/** What was typed, shown or set on the way; none of it may be written down. */
const secrets = new Map<string, RegExp>();
const literal = (text: string) => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
const keep = (what: string, text: string) => secrets.set(what, literal(text));
/** Digits that may stand inside an id or a time by accident, but never by themselves. */
const keepDigits = (what: string, digits: string) =>
  secrets.set(what, new RegExp(`(?<![\\w.-])${digits}(?![\\w-])`));

let api: TestApi;
let person: Person;
let written: Record<string, string>;
beforeAll(async () => {
  api = await startTestApi({ LOG_LEVEL: 'debug' });
  person = newPerson();
  await walk();
  await beLookedAt();
  await stumble();
  written = await everythingWritten();
});
afterAll(() => api.stop());

/** Sign-up with mistakes, a PIN, papers, another number, the end. */
async function walk(): Promise<void> {
  keep('the phone', person.phone);
  keep('the phone without its country', person.phone.slice(4));
  await requestCode(api, person);
  const code = await api.readCode(person.phone);
  keepDigits('the code', code);
  keepDigits('a wrong code', '135790');
  await verifyCode(api, person, '135790');
  const signedIn = await verifyCode(api, person, code);
  person.token = signedIn.body.accessToken;
  person.cookie = refreshCookie(signedIn);
  keep('the access token', person.token.split('.')[2] ?? '');
  keep('the refresh token', person.cookie.split('=')[1] ?? '');
  const { token } = person;
  const versions = { termsVersion: '2026-11', privacyVersion: '2026-11' };
  keep('the name', name);
  await done('POST', '/v1/me/registration', { name, language: 'fr', ...versions });
  await done('PATCH', '/v1/me', { name: `${name} B` });
  keepDigits('the PIN', pin);
  keepDigits('a wrong PIN', wrongPin);
  await done('PUT', '/v1/me/pin', { pin });
  await call(api, 'POST', '/v1/me/pin/verify', {
    token,
    body: { purpose: 'device', pin: wrongPin },
  });
  const proof = await done('POST', '/v1/me/pin/verify', { purpose: 'change_phone', pin });
  keep('the PIN’s token', proof.body.pinToken);
  keep('the full name', fullName);
  keep('the birthday', birthDate);
  await done('PUT', '/v1/me/identity', { fullName, birthDate });
  await done('POST', '/v1/me/identity/review', { documentKind: 'passport' });
  await upload(api, 'PUT', '/v1/me/photo', { token, bytes: greyPng() });
  await moveNumber(proof.body.pinToken);
  const renewed = await call(api, 'POST', '/v1/auth/refresh', {
    body: { deviceId: person.deviceId },
    cookie: person.cookie,
    key: null,
  });
  keep('the next refresh token', refreshCookie(renewed).split('=')[1] ?? '');
}

async function done(method: string, route: string, body: unknown) {
  const reply = await call(api, method, route, { token: person.token, body });
  expect(reply.status, `${method} ${route} ${JSON.stringify(reply.body)}`).toBeLessThan(300);
  return reply;
}

async function moveNumber(pinToken: string): Promise<void> {
  const next = newPerson().phone;
  keep('the next phone', next.slice(4));
  await done('POST', '/v1/me/phone-change', { phone: next, oldNumberAtHand: false, locale: 'fr' });
  const code = await api.readCode(next);
  keepDigits('the code for the next phone', code);
  await done('POST', '/v1/me/phone-change/confirm', { phone: next, code, pinToken });
}

/** An admin finds her, looks at her papers, freezes and unfreezes her. */
async function beLookedAt(): Promise<void> {
  for (const side of ['front', 'selfie']) {
    const route = `/v1/me/identity/review/documents/${side}`;
    const sent = await upload(api, 'PUT', route, { token: person.token, bytes: greyPng() });
    expect(sent.status).toBe(204);
  }
  await done('POST', '/v1/me/identity/review/submit', undefined);
  const admin = await readyAdmin(api, 'support', 'reviewer');
  keep('the authenticator’s secret', admin.secret);
  for (const code of admin.recoveryCodes) keep(`the recovery code ${code.slice(0, 2)}`, code);
  const { token } = admin;
  const get = async (route: string) => (await call(api, 'GET', route, { token })).body;
  for (const query of [person.phone, name.slice(0, 6), '3333']) {
    await get(`/v1/admin/users?query=${encodeURIComponent(query)}`);
  }
  const [review] = (await get('/v1/admin/identity/reviews')).reviews;
  const [paper] = (await get(`/v1/admin/identity/reviews/${review.id}`)).documents;
  const link = `/v1/admin/identity/documents/${paper.id}/link`;
  const { url } = (await call(api, 'POST', link, { token })).body;
  keep('a link’s signature', new URLSearchParams(url.split('?')[1]).get('signature') ?? '');
  expect((await call(api, 'GET', url, { token })).status).toBe(200);
  for (const act of ['freeze', 'unfreeze']) {
    const body = { reason: 'signalé volé' };
    const reply = await call(api, 'POST', `/v1/admin/users/${review.userId}/${act}`, {
      token,
      body,
    });
    expect(reply.status).toBe(204);
  }
}

/** Mistakes and malice: secrets where they do not belong, and a fault of our own. */
async function stumble(): Promise<void> {
  const { token, phone, cookie } = person;
  const odd = { 'x-request-id': phone, 'user-agent': `${name} ${phone}`, 'x-forwarded-for': phone };
  await call(api, 'GET', `/v1/me/${phone}?phone=${phone}&token=${token}`, { token, headers: odd });
  await call(api, 'GET', `/v1/events?after=${phone}`, { token, headers: odd });
  await call(api, 'GET', `/${phone}/${token}`, { headers: odd });
  await call(api, 'POST', '/v1/auth/otp/request', { body: `{"phone":"${phone}",`, headers: odd });
  await call(api, 'POST', '/v1/auth/otp/request', {
    body: { phone, deviceId: phone, locale: name, pin, token },
    headers: { ...odd, 'idempotency-key': phone },
  });
  await call(api, 'POST', '/v1/auth/refresh', { body: { deviceId: cookie }, cookie, key: null });
  await api.db.query(
    `ALTER TABLE identity.app_user ADD CONSTRAINT app_user_refuses_everything
       CHECK (name = 'nobody') NOT VALID`,
  );
  const fault = await call(api, 'PATCH', '/v1/me', { token, body: { name: `${name} C` } });
  expect(fault.status).toBe(500);
  expect(JSON.stringify(fault.body)).not.toContain('app_user');
}

async function everythingWritten(): Promise<Record<string, string>> {
  const rows = async (text: string) => JSON.stringify(await api.db.query(text));
  return {
    log: api.logLines.join(''),
    audit: await rows('SELECT * FROM app.audit'),
    outbox: await rows('SELECT * FROM app.outbox'),
    events: await rows('SELECT * FROM app.event'),
    limits: await rows('SELECT * FROM app.rate_limit'),
    metrics: (await call(api, 'GET', '/metrics')).body,
  };
}

describe('what is written down of a whole journey', () => {
  it('is much, so that something could be found', () => {
    expect(api.logLines.length).toBeGreaterThan(20);
    expect(written.log).toContain('request failed');
    for (const text of Object.values(written)) expect(text?.length).toBeGreaterThan(100);
    expect(secrets.size).toBeGreaterThanOrEqual(25);
  });

  it.each(['log', 'audit', 'outbox', 'events', 'limits', 'metrics'])(
    'holds no secret: %s',
    (place) => {
      const text = written[place] ?? '';
      const found = [...secrets].filter(([, pattern]) => pattern.test(text)).map(([what]) => what);
      expect(found).toEqual([]);
    },
  );

  it('would be found, wherever it stood', () => {
    const marker = randomUUID();
    keep('a marker', marker);
    expect(secrets.get('a marker')?.test(`{"x":"${marker}"}`)).toBe(true);
    expect(secrets.get('the code')?.test(`"code":"${api && '000000'}"`)).toBe(false);
    expect(secrets.get('the PIN')?.test(`{"pin":"${pin}"}`)).toBe(true);
    expect(secrets.get('the PIN')?.test(`{"id":"0190b6a5-${pin}"}`)).toBe(false);
  });
});
