import { randomUUID } from 'node:crypto';
import type { APIRequestContext, APIResponse, Page } from '@playwright/test';
import type { components } from '../../../packages/api-client/index.ts';
import { newId } from '../../../packages/kernel/index.ts';
import { openStore } from '../../harness/market.ts';
import { query } from './admin.ts';
import { aisle } from './aisle.ts';
import { freshPhone, type Phone, readCode } from './inbox.ts';
import { remember } from './member.ts';
import { businessUrl } from './places.ts';
import { test as base } from './test.ts';

export type StoreRole = 'owner' | 'manager' | 'clerk' | 'courier';

/** On the merchants' site, on a phone unless a test says otherwise. */
export const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from it.
  baseURL: ({}, use) => use(businessUrl()),
});

/** A member of a store, signed in in a browser, and her way past the screens. */
export interface Merchant {
  readonly phone: Phone;
  /** `sto_…`. */
  readonly storeId: string;
  /** Of her session, for what is not below a store's address. */
  readonly token: string;
  /** One request below the store's address; what it answers is the caller's to know. */
  ask<Answer = Loose>(
    method: 'GET' | 'POST' | 'PUT',
    below: string,
    data?: unknown,
  ): Promise<Answer>;
}

export type Product = components['schemas']['StoreProduct'];

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects of an answer.
type Loose = any;

async function must<Answer>(answer: Promise<APIResponse>): Promise<Answer> {
  const response = await answer;
  if (!response.ok()) throw new Error(`${response.url()}: ${await response.text()}`);
  return response.json();
}

/** Which of the host's cookies is meant: sites of one name share their jar. */
const app = { 'x-ecom-app': 'business' } as const;

/** A store that is open; `sto_…`. */
export async function newStore(): Promise<string> {
  const db = { query } as Parameters<typeof openStore>[0];
  return `sto_${await openStore(db, `essai-${newId().slice(-12)}`)}`;
}

interface Told {
  readonly title: string;
  readonly lowAt?: number | null;
  readonly attributes?: Readonly<Record<string, number>>;
}

/** A product for sale: five of it at 4 000 F. */
export const productWish = ({ title, lowAt = null, attributes = {} }: Told) => ({
  title,
  attributes,
  category: aisle.slug,
  state: 'active',
  variants: [{ priceXof: 4_000, openingStock: 5, lowAt }],
});

/** Signs up, joins the store and leaves the session in the page's browser. */
export async function becomeMerchant(
  page: Page,
  storeId: string,
  role: StoreRole = 'owner',
): Promise<Merchant> {
  const { request } = page;
  const api = `${businessUrl()}/api`;
  const { phone, deviceId, user, token } = await signUp(request, api);
  await query('INSERT INTO market.store_member (store_id, user_id, role) VALUES ($1, $2, $3)', [
    storeId.slice('sto_'.length),
    user.slice('usr_'.length),
    role,
  ]);
  await remember(page, { device: JSON.stringify(deviceId), signedIn: true });
  const ask: Merchant['ask'] = (method, below, data) =>
    must(
      request.fetch(`${api}/v1/business/stores/${storeId}${below}`, {
        method,
        headers: { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() },
        ...(data !== undefined && { data }),
      }),
    );
  return { phone, storeId, token, ask };
}

type Opened = components['schemas']['Session'];

async function signUp(request: APIRequestContext, api: string) {
  const phone = freshPhone();
  const deviceId = randomUUID();
  const key = () => ({ ...app, 'idempotency-key': randomUUID() });
  const to = { phone: phone.full, deviceId };
  await must(
    request.post(`${api}/v1/auth/otp/request`, { data: { ...to, locale: 'fr' }, headers: key() }),
  );
  const data = { ...to, code: await readCode(phone) };
  const opened = await must<Opened>(
    request.post(`${api}/v1/auth/otp/verify`, { data, headers: app }),
  );
  const terms = { termsVersion: '2026-11', privacyVersion: '2026-11' };
  const registration = { name: 'Afi', language: 'fr', ...terms };
  const headers = { ...key(), authorization: `Bearer ${opened.accessToken}` };
  await must(request.post(`${api}/v1/me/registration`, { data: registration, headers }));
  return { phone, deviceId, user: opened.user.id, token: opened.accessToken };
}
