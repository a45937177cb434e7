import type { Page } from '@playwright/test';
import { fr } from '../../packages/i18n/fr.ts';
import { freshPhone, messagesTo, readCode } from './support/inbox.ts';
import {
  codeField,
  phoneField,
  titleOf,
  toCodeStep,
  toConsentStep,
  toNameStep,
} from './support/steps.ts';
import { expect, test } from './support/test.ts';

/** Fails every request to `path`, after the API has had it when `afterwards`; tells their keys. */
async function cut(page: Page, path: string, { afterwards = false } = {}): Promise<Set<string>> {
  const keys = new Set<string>();
  await page.route(path, async (route) => {
    keys.add(route.request().headers()['idempotency-key'] ?? 'none');
    if (afterwards) await route.fetch();
    await route.abort('connectionreset');
  });
  return keys;
}

const keysOf = (page: Page, path: RegExp): Set<string> => {
  const keys = new Set<string>();
  page.on('request', (request) => {
    if (path.test(request.url())) keys.add(request.headers()['idempotency-key'] ?? 'none');
  });
  return keys;
};

test('off line, asking for a code says so and keeps the number', async ({ page, context }) => {
  const phone = freshPhone();
  await page.goto('/connexion');
  await phoneField(page).fill(phone.typed);
  await context.setOffline(true);
  await expect(page.getByText(fr.offline.bandWithoutData)).toBeVisible();
  await page.getByRole('button', { name: fr.signIn.send }).click();
  await expect(page.getByRole('alert')).toHaveText(fr.errors.network);
  await expect(phoneField(page)).toHaveValue(phone.typed);
  await context.setOffline(false);
  await expect(page.getByText(fr.offline.bandWithoutData)).toBeHidden();
  await page.getByRole('button', { name: fr.signIn.send }).click();
  await expect(titleOf(page, fr.signIn.codeTitle)).toBeVisible();
});

test('when the answer is lost, asking again sends no second message', async ({ page }) => {
  const phone = freshPhone();
  const path = '**/otp/request';
  await page.goto('/connexion');
  const lost = await cut(page, path, { afterwards: true });
  await phoneField(page).fill(phone.typed);
  await page.getByRole('button', { name: fr.signIn.send }).click();
  await expect(page.getByRole('alert')).toHaveText(fr.errors.network);
  await page.unroute(path);
  const again = keysOf(page, /otp\/request/);
  await page.getByRole('button', { name: fr.signIn.send }).click();
  await expect(titleOf(page, fr.signIn.codeTitle)).toBeVisible();
  expect(lost.size).toBe(1);
  expect([...again]).toEqual([...lost]);
  await readCode(phone);
  expect(await messagesTo(phone)).toHaveLength(1);
});

test('the key of a lost request survives a reload', async ({ page }) => {
  const phone = freshPhone();
  const path = '**/otp/request';
  await page.goto('/connexion');
  const lost = await cut(page, path, { afterwards: true });
  await phoneField(page).fill(phone.typed);
  await page.getByRole('button', { name: fr.signIn.send }).click();
  await expect(page.getByRole('alert')).toHaveText(fr.errors.network);
  await page.unroute(path);
  await page.reload();
  const again = keysOf(page, /otp\/request/);
  await page.getByRole('button', { name: fr.signIn.send }).click();
  await expect(titleOf(page, fr.signIn.codeTitle)).toBeVisible();
  expect([...again]).toEqual([...lost]);
});

test('when the answer to the code is lost, the same code still signs in', async ({ page }) => {
  const code = await readCode(await toCodeStep(page));
  const path = '**/otp/verify';
  await cut(page, path, { afterwards: true });
  await codeField(page).fill(code);
  await expect(page.getByRole('alert')).toHaveText(fr.errors.network);
  await page.unroute(path);
  await codeField(page).fill(code);
  await expect(titleOf(page, fr.signIn.nameTitle)).toBeVisible();
});

test('when the answer to the registration is lost, one account is made', async ({ page }) => {
  await toConsentStep(page);
  const path = '**/me/registration';
  const lost = await cut(page, path, { afterwards: true });
  await page.getByRole('checkbox', { name: fr.signIn.accept }).check();
  await page.getByRole('button', { name: fr.signIn.finish }).click();
  await expect(page.getByRole('alert')).toHaveText(fr.errors.network);
  await page.unroute(path);
  const again = keysOf(page, /me\/registration/);
  await page.getByRole('button', { name: fr.signIn.finish }).click();
  await expect(page.getByText(fr.activity.signedUp)).toHaveCount(1);
  expect([...again]).toEqual([...lost]);
});

test('a reload in the code step resumes there', async ({ page }) => {
  const phone = await toCodeStep(page);
  await page.reload();
  await expect(titleOf(page, fr.signIn.codeTitle)).toBeVisible();
  await codeField(page).fill(await readCode(phone));
  await expect(titleOf(page, fr.signIn.nameTitle)).toBeVisible();
});

test('a tab killed in the code step resumes in another', async ({ page, context }) => {
  const phone = await toCodeStep(page);
  await page.close();
  const next = await context.newPage();
  await next.goto('/connexion/code');
  await codeField(next).fill(await readCode(phone));
  await expect(titleOf(next, fr.signIn.nameTitle)).toBeVisible();
});

test('who left before giving a name is asked for it at the next start', async ({
  page,
  context,
}) => {
  await toNameStep(page);
  await page.close();
  const next = await context.newPage();
  await next.goto('/');
  await expect(titleOf(next, fr.signIn.nameTitle)).toBeVisible();
});

test('a name that is being typed survives a reload', async ({ page }) => {
  await toNameStep(page);
  await page.getByLabel(fr.signIn.nameLabel).pressSequentially('Af');
  await page.reload();
  await expect(page.getByLabel(fr.signIn.nameLabel)).toHaveValue('Af');
});

test('the name that was given survives a reload and a way back', async ({ page }) => {
  await toConsentStep(page);
  await page.reload();
  await expect(page.getByText(fr.signIn.consentBody('Afi'))).toBeVisible();
  await page.getByRole('button', { name: fr.app.back }).click();
  await expect(page.getByLabel(fr.signIn.nameLabel)).toHaveValue('Afi');
});
