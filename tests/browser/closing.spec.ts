import type { Page } from '@playwright/test';
import { fr } from '../../packages/i18n/fr.ts';
import { breakRoute, loseAnswers, otherPhone, pinField, pins, setPin } from './support/account.ts';
import { readCode } from './support/inbox.ts';
import { inspect } from './support/inspect.ts';
import { becomeMember, callApi } from './support/member.ts';
import { nextCodeS, type OwnStack, testWithOwnStack } from './support/own-stack.ts';
import { codeField, titleOf } from './support/steps.ts';
import { expect } from './support/test.ts';

const test = testWithOwnStack();

// One after the other: each adds to the time that has passed.
test.describe.configure({ mode: 'serial' });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const { closing, pin } = fr;

async function startAt(page: Page, own: OwnStack) {
  const phone = await becomeMember(page, { api: own.apiUrl });
  await own.pass(nextCodeS);
  return phone;
}

/** From the profile to the code's field. */
async function askToClose(page: Page): Promise<void> {
  await page.goto('/profil');
  await page.getByRole('link', { name: fr.profile.close }).click();
  await page.getByRole('button', { name: closing.start }).click();
  await page.getByRole('button', { name: closing.send }).click();
  await expect(titleOf(page, fr.signIn.codeTitle)).toBeVisible();
}

test('an account is closed by a code, and kept after all', async ({ page, own, browser }) => {
  const phone = await startAt(page, own);
  const other = await otherPhone(browser, own.siteUrl);
  await becomeMember(other, { phone, messages: 2, api: own.apiUrl });
  await own.pass(nextCodeS);
  await askToClose(page);
  await codeField(page).fill(await readCode(phone, 3, own.apiUrl));
  await expect(titleOf(page, closing.doneTitle)).toBeVisible();
  await page.getByRole('button', { name: pin.finish }).click();
  await expect(page.getByRole('heading', { name: /^Votre compte sera effacé le / })).toBeVisible();
  await expect(page.getByRole('link', { name: fr.profile.close })).toHaveCount(0);
  // Said beforehand: the other devices are signed out.
  await other.goto('/profil');
  await expect(other.getByRole('link', { name: fr.profile.signIn })).toBeVisible();
  await other.context().close();
  await page.getByRole('button', { name: closing.keepIt }).dblclick();
  await expect(page.getByText(closing.kept)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: fr.profile.close })).toBeVisible();
  await page.getByRole('link', { name: fr.tabs.home }).click();
  await expect(page.getByText(fr.activity.closingCancelled)).toBeVisible();
});

test('with a PIN, the code alone closes nothing', async ({ page, own }) => {
  const phone = await startAt(page, own);
  await setPin(page);
  await askToClose(page);
  await codeField(page).fill(await readCode(phone, 2, own.apiUrl));
  await expect(page.getByRole('dialog')).toContainText(pin.forClosing);
  await page.getByRole('button', { name: pin.cancel }).click();
  await page.goto('/profil');
  await expect(page.getByRole('link', { name: fr.profile.close })).toBeVisible();
  await page.goto('/profil/fermer/code');
  await codeField(page).fill(await readCode(phone, 2, own.apiUrl));
  await pinField(page).fill(pins.first);
  await page.getByRole('button', { name: pin.confirm }).click();
  await expect(titleOf(page, closing.doneTitle)).toBeVisible();
});

test('what is kept by law is said to who declared an identity, and to nobody else', async ({
  page,
  own,
}) => {
  await startAt(page, own);
  await page.goto('/profil/fermer');
  await expect(page.getByText(closing.keptNothing)).toBeVisible();
  const declaration = { fullName: 'Personne Inventée', birthDate: '1990-04-07' };
  await callApi(page, 'PUT', '/v1/me/identity', declaration);
  await page.reload();
  await expect(page.getByText(closing.keptDeclared)).toBeVisible();
  await expect(page.getByText(closing.keptNothing)).toHaveCount(0);
});

test('when the answer is lost, the account is found closing', async ({ page, own }) => {
  const phone = await startAt(page, own);
  await setPin(page);
  // The account's own event would tell it too: here nothing comes through.
  await breakRoute(page, '**/api/v1/events*');
  await askToClose(page);
  await codeField(page).fill(await readCode(phone, 2, own.apiUrl));
  await expect(pinField(page)).toBeVisible();
  const path = '**/api/v1/me/closure';
  await loseAnswers(page, path);
  await pinField(page).fill(pins.first);
  await page.getByRole('button', { name: pin.confirm }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toHaveText(fr.errors.network);
  await page.unroute(path);
  await pinField(page).fill(pins.first);
  await page.getByRole('button', { name: pin.confirm }).click();
  await expect(titleOf(page, closing.doneTitle)).toBeVisible();
});

test('changing one’s mind is one tap at every step', async ({ page, own }) => {
  await startAt(page, own);
  await page.goto('/profil');
  await page.getByRole('link', { name: fr.profile.close }).click();
  await page.getByRole('button', { name: closing.start }).click();
  await expect(titleOf(page, closing.askTitle)).toBeFocused();
  await page.goBack();
  await expect(titleOf(page, closing.title)).toBeFocused();
  await page.getByRole('button', { name: closing.start }).click();
  await page.getByRole('button', { name: closing.keepIt }).click();
  await expect(page).toHaveURL('/profil');
});

test('every screen of closing is open to everybody and never wider than the phone', async ({
  page,
  own,
}) => {
  test.setTimeout(90_000);
  const phone = await startAt(page, own);
  const repair = await breakRoute(page, '**/api/v1/me/security');
  await page.goto('/profil/fermer');
  await expect(page.getByRole('alert').filter({ hasText: closing.failed })).toBeVisible();
  await inspect(page, 'closing, failed');
  await repair();
  await page.getByRole('button', { name: fr.app.retry }).click();
  await expect(page.getByText(closing.keptNothing)).toBeVisible();
  await inspect(page, 'closing');
  await page.getByRole('button', { name: closing.start }).click();
  await inspect(page, 'closing, the question');
  await page.getByRole('button', { name: closing.send }).click();
  await expect(titleOf(page, fr.signIn.codeTitle)).toBeVisible();
  await inspect(page, 'closing, the code');
  await codeField(page).fill(await readCode(phone, 2, own.apiUrl));
  await expect(titleOf(page, closing.doneTitle)).toBeVisible();
  await inspect(page, 'closing, done');
  await page.goto('/profil/fermer');
  await expect(page.getByRole('button', { name: closing.keepIt })).toBeVisible();
  await inspect(page, 'closing, under way');
  await page.goto('/profil');
  await expect(page.getByRole('button', { name: closing.keepIt })).toBeVisible();
  await inspect(page, 'profile of an account that closes');
});
