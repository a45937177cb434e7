import { randomUUID } from 'node:crypto';
import type { APIResponse, Page } from '@playwright/test';
import { freshPhone, type Phone, readCode } from './inbox.ts';

/** Puts values where the app remembers them, before the app is there. */
export async function remember(page: Page, values: Record<string, unknown>): Promise<void> {
  await page.goto('/icons/icon.svg');
  await page.evaluate((all) => {
    for (const [key, value] of Object.entries(all)) {
      localStorage.setItem(
        `ecom.${key}`,
        typeof value === 'string' ? value : JSON.stringify(value),
      );
    }
  }, values);
}

interface Membership {
  /** Somebody who is there already, on another device. */
  readonly phone?: Phone;
  /** How many messages her number has had once this sign-in's code is there. */
  readonly messages?: number;
  /** Where the inbox is; the stack of all tests unless told. */
  readonly api?: string;
}

/**
 * A member whose browser holds the session, without walking through the screens: they have tests
 * of their own. The cookie of `page.request` is the browser's.
 */
export async function becomeMember(page: Page, known: Membership = {}): Promise<Phone> {
  const { phone = freshPhone(), messages = 1, api } = known;
  const deviceId = randomUUID();
  const headers = { 'idempotency-key': randomUUID() };
  const asked = { phone: phone.full, deviceId, locale: 'fr' };
  await must(page.request.post('/api/v1/auth/otp/request', { data: asked, headers }));
  const data = { phone: phone.full, deviceId, code: await readCode(phone, messages, api) };
  const { user } = await must(page.request.post('/api/v1/auth/otp/verify', { data }));
  await remember(page, { device: JSON.stringify(deviceId), signedIn: true });
  if (!user?.registered) {
    const terms = { termsVersion: '2026-11', privacyVersion: '2026-11' };
    const registration = { name: 'Afi', language: 'fr', ...terms };
    await callApi(page, 'POST', '/v1/me/registration', registration);
  }
  return phone;
}

/** A request of the member of this browser, past the screens. */
export async function callApi(
  page: Page,
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  data: unknown,
): Promise<APIResponse> {
  const deviceId: unknown = await page.evaluate(() =>
    JSON.parse(localStorage.getItem('ecom.device') ?? 'null'),
  );
  const refreshed = page.request.post('/api/v1/auth/refresh', { data: { deviceId } });
  const authorization = `Bearer ${(await must(refreshed)).accessToken}`;
  const headers = { authorization, 'idempotency-key': randomUUID() };
  const response = await page.request.fetch(`/api${path}`, { method, data, headers });
  if (!response.ok()) throw new Error(`${response.url()}: ${await response.text()}`);
  return response;
}

/** Changes the name of the member of this browser, so often, past the screens. */
export async function changeName(page: Page, times: number): Promise<void> {
  for (let n = 1; n <= times; n += 1) {
    await callApi(page, 'PATCH', '/v1/me', { name: `Afi ${n}` });
  }
}

interface SignedIn {
  readonly accessToken?: string;
  readonly user?: { readonly registered: boolean };
}

async function must(answer: Promise<APIResponse>): Promise<SignedIn> {
  const response = await answer;
  if (!response.ok()) throw new Error(`${response.url()}: ${await response.text()}`);
  return response.status() === 202 ? {} : response.json();
}
