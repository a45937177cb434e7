import type { Browser, Page } from '@playwright/test';
import { fr } from '../../packages/i18n/fr.ts';
import { otherPhone, pinField, pins, setPin } from './support/account.ts';
import { type Phone, readCode } from './support/inbox.ts';
import { inspect } from './support/inspect.ts';
import { becomeMember } from './support/member.ts';
import { type OwnStack, testWithOwnStack } from './support/own-stack.ts';
import { askForCode, codeField, titleOf } from './support/steps.ts';
import { expect } from './support/test.ts';

const test = testWithOwnStack();

// One after the other: each lets three months pass.
test.describe.configure({ mode: 'serial' });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const { dormant, pin } = fr;
const threeMonthsS = 91 * 24 * 60 * 60;

/** Somebody who was last seen three months ago, on a phone that is not this one. */
async function sleeper(browser: Browser, own: OwnStack, options: { withPin: boolean }) {
  const old = await otherPhone(browser, own.siteUrl);
  const phone = await becomeMember(old, { api: own.apiUrl });
  if (options.withPin) await setPin(old);
  await old.context().close();
  await own.pass(threeMonthsS);
  return phone;
}

/** From the number to what is asked once the code was right. The inbox forgets within the hour. */
async function comeBack(page: Page, phone: Phone, own: OwnStack): Promise<void> {
  await page.goto('/connexion');
  await askForCode(page, phone);
  await codeField(page).fill(await readCode(phone, 1, own.apiUrl));
  await expect(titleOf(page, dormant.title)).toBeVisible();
}

test('the PIN opens the account that slept', async ({ page, own, browser }) => {
  const phone = await sleeper(browser, own, { withPin: true });
  await comeBack(page, phone, own);
  await inspect(page, 'a number that slept');
  await page.getByRole('button', { name: dormant.mine }).click();
  await pinField(page).fill(pins.wrong);
  await page.getByRole('button', { name: fr.signIn.verify }).click();
  await expect(page.getByRole('alert')).toHaveText(pin.wrong(4));
  await inspect(page, 'the PIN of a number that slept');
  await pinField(page).fill(pins.first);
  await page.getByRole('button', { name: fr.signIn.verify }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Afi');
});

test('five wrong PINs lead to support, with no code as a way round', async ({
  page,
  own,
  browser,
}) => {
  const phone = await sleeper(browser, own, { withPin: true });
  await comeBack(page, phone, own);
  await page.getByRole('button', { name: dormant.mine }).click();
  for (const left of [4, 3, 2, 1]) {
    await pinField(page).fill(pins.wrong);
    await page.getByRole('button', { name: fr.signIn.verify }).click();
    await expect(page.getByRole('alert')).toHaveText(pin.wrong(left));
  }
  await pinField(page).fill(pins.wrong);
  await page.getByRole('button', { name: fr.signIn.verify }).click();
  await expect(page.getByRole('alert')).toHaveText(dormant.locked);
  await page.getByRole('link', { name: dormant.support }).click();
  await expect(titleOf(page, fr.support.title)).toBeVisible();
});

test('the number’s new owner begins with an account of her own', async ({ page, own, browser }) => {
  const phone = await sleeper(browser, own, { withPin: false });
  await comeBack(page, phone, own);
  await expect(page.getByRole('button', { name: dormant.mine })).toHaveCount(0);
  await page.getByRole('button', { name: dormant.fresh }).click();
  await inspect(page, 'the question about a new account');
  await page.getByRole('button', { name: pin.cancel }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: dormant.fresh }).click();
  const confirm = page.getByRole('dialog').getByRole('button', { name: dormant.freshConfirm });
  await confirm.dblclick();
  await expect(titleOf(page, fr.signIn.nameTitle)).toBeVisible();
  await expect(page.getByLabel(fr.signIn.nameLabel)).toHaveValue('');
});

test('a reload asks for the code again; the way back is there', async ({ page, own, browser }) => {
  const phone = await sleeper(browser, own, { withPin: true });
  await comeBack(page, phone, own);
  await page.reload();
  await expect(titleOf(page, fr.signIn.codeTitle)).toBeVisible();
  await codeField(page).fill(await readCode(phone, 1, own.apiUrl));
  await expect(titleOf(page, dormant.title)).toBeVisible();
  await page.getByRole('button', { name: dormant.mine }).click();
  await page.goBack();
  await expect(titleOf(page, dormant.title)).toBeVisible();
});
