import { formatPhone } from '@ecom/kernel';
import type { Page } from '@playwright/test';
import { fr } from '../../packages/i18n/fr.ts';
import { loseAnswers, pinField, pins, setPin } from './support/account.ts';
import { freshPhone, type Phone, readCode, wrongCodes } from './support/inbox.ts';
import { inspect } from './support/inspect.ts';
import { becomeMember } from './support/member.ts';
import { nextCodeS, type OwnStack, testWithOwnStack } from './support/own-stack.ts';
import { codeField, titleOf } from './support/steps.ts';
import { expect } from './support/test.ts';

const test = testWithOwnStack();

// One after the other: each adds to the time that has passed.
test.describe.configure({ mode: 'serial' });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const { number, pin } = fr;

/** A member who may ask for a code again. */
async function startAt(page: Page, own: OwnStack): Promise<Phone> {
  const phone = await becomeMember(page, { api: own.apiUrl });
  await own.pass(nextCodeS);
  return phone;
}

/** From the question to the code of the new number. */
async function askToMove(page: Page, to: Phone, hasOld: boolean): Promise<void> {
  await page.goto('/profil/numero');
  await page.getByRole('button', { name: hasOld ? number.yes : number.no }).click();
  await page.getByLabel(number.newLabel).fill(to.typed);
  await page.getByRole('button', { name: hasOld ? number.sendTwo : fr.signIn.send }).click();
  await expect(titleOf(page, number.codeNewTitle)).toBeVisible();
}

test('with both numbers at hand, two codes are enough and nothing waits', async ({ page, own }) => {
  const old = await startAt(page, own);
  const next = freshPhone();
  await page.goto('/profil');
  await page.getByRole('link', { name: formatPhone(old.full) }).click();
  await page.getByRole('button', { name: number.yes }).click();
  await page.getByLabel(number.newLabel).fill(next.typed);
  await page.getByRole('button', { name: number.sendTwo }).dblclick();
  await expect(titleOf(page, number.codeNewTitle)).toBeVisible();
  await codeField(page).fill(await readCode(next, 1, own.apiUrl));
  await expect(titleOf(page, number.codeOldTitle)).toBeVisible();
  await codeField(page).fill(await readCode(old, 2, own.apiUrl));
  await expect(titleOf(page, number.doneTitle)).toBeVisible();
  await expect(page.getByText(formatPhone(next.full))).toBeVisible();
  await page.getByRole('button', { name: pin.finish }).click();
  await expect(page).toHaveURL('/profil');
  await expect(page.getByText(formatPhone(next.full))).toBeVisible();
  await expect(page.getByText(/Retraits en pause/)).toHaveCount(0);
});

test('without the old number the PIN is asked, and withdrawals wait for a day', async ({
  page,
  own,
}) => {
  await startAt(page, own);
  await setPin(page);
  const next = freshPhone();
  await page.goto('/profil/numero');
  await page.getByRole('button', { name: number.no }).click();
  // Said before anything is sent.
  await expect(page.getByText(number.rule)).toBeVisible();
  await askToMove(page, next, false);
  await codeField(page).fill(await readCode(next, 1, own.apiUrl));
  await expect(page.getByRole('dialog')).toContainText(pin.forPhone);
  await pinField(page).fill(pins.wrong);
  await page.getByRole('button', { name: pin.confirm }).click();
  await expect(page.getByRole('alert')).toHaveText(pin.wrong(4));
  await pinField(page).fill(pins.first);
  await page.getByRole('button', { name: pin.confirm }).click();
  await expect(titleOf(page, number.doneTitle)).toBeVisible();
  await expect(page.getByText(/Retraits en pause .* demain/)).toBeVisible();
});

test('a wrong code of the old number is asked again, that of the new one is not', async ({
  page,
  own,
}) => {
  const old = await startAt(page, own);
  const next = freshPhone();
  await askToMove(page, next, true);
  await codeField(page).fill(await readCode(next, 1, own.apiUrl));
  await expect(titleOf(page, number.codeOldTitle)).toBeVisible();
  const oldCode = await readCode(old, 2, own.apiUrl);
  await codeField(page).fill(wrongCodes(oldCode, 1).join());
  await expect(page.getByRole('alert')).toHaveText(fr.errors.codeWrong(4));
  await expect(titleOf(page, number.codeOldTitle)).toBeVisible();
  await codeField(page).fill(oldCode);
  await expect(titleOf(page, number.doneTitle)).toBeVisible();
});

test('a wrong code of the new number is asked again, that of the old one is not', async ({
  page,
  own,
}) => {
  const old = await startAt(page, own);
  const next = freshPhone();
  await askToMove(page, next, true);
  const code = await readCode(next, 1, own.apiUrl);
  await codeField(page).fill(wrongCodes(code, 1).join());
  await expect(titleOf(page, number.codeOldTitle)).toBeVisible();
  await codeField(page).fill(await readCode(old, 2, own.apiUrl));
  await expect(titleOf(page, number.codeNewTitle)).toBeVisible();
  await expect(page.getByRole('alert')).toHaveText(fr.errors.codeWrong(4));
  await codeField(page).fill(code);
  await expect(titleOf(page, number.doneTitle)).toBeVisible();
});

test('a number that has an account is refused where another can be given', async ({
  page,
  own,
  browser,
}) => {
  const other = await browser.newContext({ baseURL: own.siteUrl });
  const taken = await becomeMember(await other.newPage(), { api: own.apiUrl });
  await other.close();
  const old = await startAt(page, own);
  await askToMove(page, taken, true);
  await codeField(page).fill(await readCode(taken, 2, own.apiUrl));
  await codeField(page).fill(await readCode(old, 2, own.apiUrl));
  await expect(titleOf(page, number.newTitle)).toBeVisible();
  await expect(page.getByRole('alert')).toHaveText(number.taken);
});

test('a number that cannot be moved to is refused before a code is sent', async ({ page, own }) => {
  const old = await startAt(page, own);
  await page.goto('/profil/numero');
  await page.getByRole('button', { name: number.yes }).click();
  for (const [typed, said] of [
    ['', fr.errors.phoneEmpty],
    ['22211122', fr.errors.phoneNotMobile],
    [old.typed, number.same],
  ] as const) {
    await page.getByLabel(number.newLabel).fill(typed);
    await page.getByRole('button', { name: number.sendTwo }).click();
    await expect(page.getByRole('alert')).toHaveText(said);
  }
});

test('when the answer is lost, the move is found done', async ({ page, own }) => {
  const old = await startAt(page, own);
  const next = freshPhone();
  await askToMove(page, next, true);
  await codeField(page).fill(await readCode(next, 1, own.apiUrl));
  await expect(titleOf(page, number.codeOldTitle)).toBeVisible();
  const path = '**/phone-change/confirm';
  await loseAnswers(page, path);
  const oldCode = await readCode(old, 2, own.apiUrl);
  await codeField(page).fill(oldCode);
  await expect(page.getByRole('alert')).toHaveText(fr.errors.network);
  await page.unroute(path);
  await codeField(page).fill(oldCode);
  await expect(titleOf(page, number.doneTitle)).toBeVisible();
  await expect(page.getByText(formatPhone(next.full))).toBeVisible();
});

test('a reload resumes where the code is entered; back goes one step back', async ({
  page,
  own,
}) => {
  await startAt(page, own);
  await askToMove(page, freshPhone(), true);
  await page.reload();
  await expect(titleOf(page, number.codeNewTitle)).toBeVisible();
  await page.goBack();
  await expect(titleOf(page, number.newTitle)).toBeVisible();
  await page.goBack();
  await expect(titleOf(page, number.question)).toBeVisible();
});

test('every screen of the move is open to everybody and never wider than the phone', async ({
  page,
  own,
}) => {
  test.setTimeout(90_000);
  await startAt(page, own);
  await setPin(page);
  await page.goto('/profil/numero');
  await expect(page.getByText(number.noHint)).toBeVisible();
  await inspect(page, 'the old number');
  await page.getByRole('button', { name: number.no }).click();
  await page.getByRole('button', { name: fr.signIn.send }).click();
  await expect(page.getByRole('alert')).toHaveText(fr.errors.phoneEmpty);
  await inspect(page, 'the new number, refused');
  const next = freshPhone();
  await page.getByLabel(number.newLabel).fill(next.typed);
  await page.getByRole('button', { name: fr.signIn.send }).click();
  await expect(titleOf(page, number.codeNewTitle)).toBeVisible();
  await inspect(page, 'the code of the new number');
  await codeField(page).fill(await readCode(next, 1, own.apiUrl));
  await expect(page.getByRole('dialog')).toBeVisible();
  await inspect(page, 'the PIN of the move');
  await pinField(page).fill(pins.first);
  await page.getByRole('button', { name: pin.confirm }).click();
  await expect(page.getByText(/Retraits en pause/)).toBeVisible();
  await inspect(page, 'the number, done');
});
