import { randomUUID } from 'node:crypto';
import type { APIRequestContext, APIResponse, Page } from '@playwright/test';
import { TOTP } from 'otpauth';
import pg from 'pg';
import sharp from 'sharp';
import { newId } from '../../../packages/kernel/index.ts';
import { freshPhone, type Phone, readCode } from './inbox.ts';
import { remember } from './member.ts';
import { adminUrl, apiUrl, ownerUrl } from './places.ts';
import { test as base } from './test.ts';

export type Duty = 'owner' | 'support' | 'reviewer';

/** On the administration's site; at a desk unless a test says otherwise. */
export const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from it.
  baseURL: ({}, use) => use(adminUrl()),
});

export const desk = { viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false };

/** Somebody with an account: how she signs in, and her id as on the wire. */
export interface Somebody {
  readonly phone: Phone;
  readonly deviceId: string;
  readonly id: string;
  readonly token: string;
}

interface Answer {
  readonly id: string;
  readonly accessToken: string;
  readonly secret: string;
  readonly recoveryCodes: readonly string[];
  readonly user: { readonly id: string };
}

async function must(answer: Promise<APIResponse>): Promise<Answer> {
  const response = await answer;
  if (!response.ok()) throw new Error(`${response.url()}: ${await response.text()}`);
  return response.status() === 204 ? ({} as Answer) : response.json();
}

/** Which of the host's cookies is meant: sites of one name share their jar. */
const app = { 'x-ecom-app': 'admin' } as const;
const key = () => ({ 'idempotency-key': randomUUID() });
const as = (token: string) => ({ ...key(), authorization: `Bearer ${token}` });

/** Signs up at `site`, whose cookie jar `request` keeps. */
async function signUp(
  request: APIRequestContext,
  name: string,
  { site, headers = {} }: { readonly site: string; readonly headers?: Record<string, string> },
): Promise<Somebody> {
  const phone = freshPhone();
  const deviceId = randomUUID();
  const to = { phone: phone.full, deviceId };
  const asked = { ...to, locale: 'fr' };
  await must(
    request.post(`${site}/v1/auth/otp/request`, { data: asked, headers: { ...headers, ...key() } }),
  );
  const data = { ...to, code: await readCode(phone) };
  const opened = await must(request.post(`${site}/v1/auth/otp/verify`, { data, headers }));
  const registration = {
    data: { name, language: 'fr', termsVersion: '2026-11', privacyVersion: '2026-11' },
    headers: as(opened.accessToken),
  };
  await must(request.post(`${site}/v1/me/registration`, registration));
  return { phone, deviceId, id: opened.user.id, token: opened.accessToken };
}

/** A customer, signed in on a phone of her own. */
export const newCustomer = (request: APIRequestContext, name: string): Promise<Somebody> =>
  signUp(request, name, { site: apiUrl() });

/** Rows of the stack's database, read or changed as its owner. */
export async function query<Row extends pg.QueryResultRow>(
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: ownerUrl() });
  await client.connect();
  const { rows } = await client.query<Row>(text, [...values]).finally(() => client.end());
  return rows;
}

/** What no screen can bring about. */
export const sql = (text: string, values: readonly unknown[] = []): Promise<unknown> =>
  query(text, values);

/** What `npm run admin -- grant` does. */
export async function grant({ id }: { readonly id: string }, ...duties: Duty[]): Promise<void> {
  const uuid = id.slice('usr_'.length);
  await sql(
    `INSERT INTO identity.user_role (user_id, role) VALUES ($1, 'ADMIN') ON CONFLICT DO NOTHING`,
    [uuid],
  );
  for (const duty of duties) {
    await sql(
      `INSERT INTO identity.membership (id, user_id, scope, role, granted_by)
       VALUES ($1, $2, 'platform', $3, 'test')`,
      [newId(), uuid, duty],
    );
  }
}

export interface SignedInAdmin extends Somebody {
  readonly secret: string;
  readonly recoveryCodes: readonly string[];
}

/** Whether the cookie of this browser still opens the administration. */
export async function mayComeBack(page: Page, deviceId: string): Promise<boolean> {
  const url = `${adminUrl()}/api/v1/auth/refresh`;
  return (await page.request.post(url, { data: { deviceId }, headers: app })).ok();
}

/** The digits of her authenticator, `stepsLater` half minutes from now. */
export const totp = (secret: string, stepsLater = 0): string =>
  new TOTP({ secret }).generate({ timestamp: Date.now() + stepsLater * 30_000 });

/** An admin whose browser holds the session and whose second factor was given, past the screens. */
export async function becomeAdmin(page: Page, ...duties: Duty[]): Promise<SignedInAdmin> {
  const name = `Admin ${duties.join(' ')}`;
  const somebody = await signUp(page.request, name, { site: `${adminUrl()}/api`, headers: app });
  await grant(somebody, ...duties);
  const factor = `${adminUrl()}/api/v1/admin/second-factor`;
  const headers = () => as(somebody.token);
  const { secret } = await must(page.request.post(`${factor}/enrol`, { headers: headers() }));
  const data = { code: totp(secret) };
  const confirmed = page.request.post(`${factor}/confirm`, { data, headers: headers() });
  const { recoveryCodes } = await must(confirmed);
  await remember(page, { device: JSON.stringify(somebody.deviceId), signedIn: true });
  return { ...somebody, secret, recoveryCodes };
}

/** What a photo of a paper is to a test: an upright card on a table, with its side written on it. */
export const paperPhoto = (side: string): Promise<Buffer> =>
  sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600">
      <rect width="900" height="600" fill="#b9a88f"/>
      <rect x="90" y="70" width="720" height="460" rx="30" fill="#f4efe2"/>
      <rect x="130" y="150" width="190" height="240" rx="12" fill="#8fa79b"/>
      <text x="360" y="220" font-family="sans-serif" font-size="54" fill="#14201b">${side}</text>
      <rect x="360" y="270" width="380" height="24" fill="#c9c2b2"/>
      <rect x="360" y="320" width="300" height="24" fill="#c9c2b2"/>
    </svg>`),
  )
    .jpeg({ quality: 80 })
    .toBuffer();

/** Somebody who declared who she is and handed her papers in. */
export async function handPapersIn(
  request: APIRequestContext,
  fullName: string,
  known?: Somebody,
): Promise<Somebody> {
  const somebody = known ?? (await newCustomer(request, fullName.split(' ')[0] ?? fullName));
  const { token } = somebody;
  const mine = `${apiUrl()}/v1/me/identity`;
  const declared = { fullName, birthDate: '1994-05-17' };
  await must(request.put(mine, { data: declared, headers: as(token) }));
  const begun = { data: { documentKind: 'national_card' }, headers: as(token) };
  await must(request.post(`${mine}/review`, begun));
  for (const side of ['front', 'back', 'selfie']) {
    const headers = { ...as(token), 'content-type': 'image/jpeg' };
    const data = await paperPhoto(side);
    await must(request.put(`${mine}/review/documents/${side}`, { data, headers }));
  }
  await must(request.post(`${mine}/review/submit`, { headers: as(token) }));
  return somebody;
}
