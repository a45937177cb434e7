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

/**
 * A member whose browser holds the session, without walking through the screens: they have tests
 * of their own. The cookie of `page.request` is the browser's.
 */
export async function becomeMember(page: Page): Promise<Phone> {
  const phone = freshPhone();
  const deviceId = randomUUID();
  const key = () => ({ 'idempotency-key': randomUUID() });
  const asked = { phone: phone.full, deviceId, locale: 'fr' };
  await must(page.request.post('/api/v1/auth/otp/request', { data: asked, headers: key() }));
  const data = { phone: phone.full, deviceId, code: await readCode(phone) };
  const { accessToken } = await must(page.request.post('/api/v1/auth/otp/verify', { data }));
  await must(
    page.request.post('/api/v1/me/registration', {
      data: { name: 'Afi', language: 'fr', termsVersion: '2026-11', privacyVersion: '2026-11' },
      headers: { ...key(), authorization: `Bearer ${accessToken}` },
    }),
  );
  await remember(page, { device: JSON.stringify(deviceId), signedIn: true });
  return phone;
}

/** Changes the name of the member of this browser, so often, past the screens. */
export async function changeName(page: Page, times: number): Promise<void> {
  const deviceId: unknown = await page.evaluate(() =>
    JSON.parse(localStorage.getItem('ecom.device') ?? 'null'),
  );
  const refreshed = page.request.post('/api/v1/auth/refresh', { data: { deviceId } });
  const authorization = `Bearer ${(await must(refreshed)).accessToken}`;
  for (let n = 1; n <= times; n += 1) {
    const headers = { authorization, 'idempotency-key': randomUUID() };
    await must(page.request.patch('/api/v1/me', { data: { name: `Afi ${n}` }, headers }));
  }
}

async function must(answer: Promise<APIResponse>): Promise<{ accessToken?: string }> {
  const response = await answer;
  if (!response.ok()) throw new Error(`${response.url()}: ${await response.text()}`);
  return response.json();
}
