import { type Browser, expect, type Page } from '@playwright/test';
import { fr } from '../../../packages/i18n/fr.ts';
import { callApi } from './member.ts';
import { titleOf } from './steps.ts';

/** A PIN that nobody refuses, and another. */
export const pins = { first: '73051', other: '8302', wrong: '9041' } as const;

export const setPin = (page: Page, pin: string = pins.first) =>
  callApi(page, 'PUT', '/v1/me/pin', { pin });

export const pinField = (page: Page, label: string = fr.pin.label) =>
  page.getByLabel(label, { exact: true });

/** The new PIN twice, from its first question to the answer. */
export async function enterNewPin(page: Page, pin: string): Promise<void> {
  await pinField(page, fr.pin.newLabel).fill(pin);
  await page.getByRole('button', { name: fr.app.continue }).click();
  await expect(titleOf(page, fr.pin.againTitle)).toBeVisible();
  await pinField(page, fr.pin.againLabel).fill(pin);
  await page.getByRole('button', { name: fr.app.save }).click();
}

/** Another phone: a browser that shares nothing with the first. */
export async function otherPhone(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({
    ...(baseURL ? { baseURL } : {}),
    viewport: { width: 360, height: 740 },
    reducedMotion: 'reduce',
  });
  return context.newPage();
}

/** The API does not answer `path` until the returned function is called. */
export async function breakRoute(page: Page, path: string): Promise<() => Promise<void>> {
  await page.route(path, (route) => route.abort('connectionreset'));
  return () => page.unroute(path);
}

/** The API does what is asked, and each answer gets lost; gives the keys of what was sent. */
export async function loseAnswers(page: Page, path: string): Promise<Set<string>> {
  const keys = new Set<string>();
  await page.route(path, async (route) => {
    keys.add(route.request().headers()['idempotency-key'] ?? 'none');
    await route.fetch();
    await route.abort('connectionreset');
  });
  return keys;
}
