import type { Page } from '@playwright/test';
import { adminFr } from '../../packages/i18n/admin.fr.ts';
import { dashFr } from '../../packages/i18n/dash.fr.ts';
import { fr } from '../../packages/i18n/fr.ts';
import { becomeAdmin, grant, mayComeBack, newCustomer, sql, test, totp } from './support/admin.ts';
import { freshPhone, readCode } from './support/inbox.ts';
import { titleOf } from './support/steps.ts';
import { expect } from './support/test.ts';

const { signIn, enrol, factor, reviews, account } = adminFr;
const { app } = dashFr;

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const fieldOf = (page: Page, label: string) => page.getByLabel(label, { exact: true });

/** Number and code, on the screens. A customer's number got its own code already: she has another. */
async function signInByCode(page: Page, id: string): Promise<void> {
  const phone = freshPhone();
  await sql('UPDATE identity.app_user SET phone = $1 WHERE id = $2', [phone.full, id.slice(4)]);
  await page.goto('/');
  await expect(titleOf(page, signIn.title)).toBeVisible();
  await fieldOf(page, fr.signIn.phoneLabel).fill(phone.typed);
  await press(page, fr.signIn.send);
  await expect(titleOf(page, fr.signIn.codeTitle)).toBeVisible();
  await expect(page.getByText(signIn.warning)).toBeVisible();
  await fieldOf(page, fr.signIn.codeLabel).fill(await readCode(phone));
}

const forgetFactor = (id: string) =>
  sql('UPDATE identity.session SET second_factor_at = NULL WHERE user_id = $1', [id.slice(4)]);

test('the first sign-in enrols a second factor, keeps the codes, and opens the door', async ({
  page,
  request,
}) => {
  const somebody = await newCustomer(request, 'Ama');
  await grant(somebody, 'reviewer');
  await signInByCode(page, somebody.id);
  await expect(titleOf(page, enrol.title)).toBeVisible();
  await expect(page.getByRole('img', { name: enrol.qr })).toBeVisible();
  const secret = ((await page.locator('code').textContent()) ?? '').replaceAll(' ', '');
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  const digits = totp(secret);
  await fieldOf(page, factor.code).fill(String((Number(digits) + 1) % 1_000_000).padStart(6, '0'));
  await expect(page.getByRole('alert')).toHaveText(factor.wrong(4));
  await expect(fieldOf(page, factor.code)).toHaveValue('');
  await fieldOf(page, factor.code).fill(totp(secret));
  await expect(titleOf(page, enrol.codesTitle)).toBeVisible();
  await expect(page.getByRole('listitem')).toHaveCount(10);
  const enter = page.getByRole('button', { name: enrol.enter });
  await expect(enter).toBeDisabled();
  await page.getByRole('checkbox', { name: enrol.kept }).check();
  await enter.click();
  await expect(titleOf(page, reviews.title)).toBeVisible();
  // Loaded again, it is the same session: nothing is asked a second time.
  await page.reload();
  await expect(titleOf(page, reviews.title)).toBeVisible();
});

test('a wrong number is said before anything is sent', async ({ page }) => {
  await page.goto('/');
  await fieldOf(page, fr.signIn.phoneLabel).fill('12');
  await press(page, fr.signIn.send);
  await expect(page.getByRole('alert')).toHaveText(fr.errors.phoneLength);
});

test('who has no duties here is told so and signed out', async ({ page, request }) => {
  const somebody = await newCustomer(request, 'Kofi');
  await signInByCode(page, somebody.id);
  await expect(titleOf(page, signIn.refusedTitle)).toBeVisible();
  const deviceId = await page.evaluate(() => JSON.parse(localStorage['ecom.device']));
  // The answer to the sign-out may still be on its way.
  await expect.poll(() => mayComeBack(page, deviceId)).toBe(false);
  await press(page, signIn.other);
  await expect(titleOf(page, signIn.title)).toBeVisible();
});

test('a session without its factor is asked for it; the same digits do not count twice', async ({
  page,
}) => {
  const admin = await becomeAdmin(page, 'owner');
  await forgetFactor(admin.id);
  await page.goto('/');
  await expect(titleOf(page, factor.title)).toBeVisible();
  // The step that confirmed the factor, or the one before it: both are spent.
  await fieldOf(page, factor.code).fill(totp(admin.secret, -1));
  await expect(page.getByRole('alert')).toHaveText(factor.used);
  await fieldOf(page, factor.code).fill(totp(admin.secret, 1));
  await expect(titleOf(page, reviews.title)).toBeVisible();
});

test('a recovery code opens once, however it is typed', async ({ page }) => {
  const admin = await becomeAdmin(page, 'owner');
  const [code = ''] = admin.recoveryCodes;
  const giveCode = async () => {
    await forgetFactor(admin.id);
    await page.goto('/');
    await press(page, factor.useRecovery);
    await fieldOf(page, factor.recovery).fill(code.toLowerCase().replace('-', ' '));
    await press(page, factor.verify);
  };
  await giveCode();
  await expect(titleOf(page, reviews.title)).toBeVisible();
  await giveCode();
  await expect(page.getByRole('alert')).toHaveText(factor.wrong(4));
});

test('the account menu says who is there, changes the language and signs out', async ({ page }) => {
  const admin = await becomeAdmin(page, 'owner');
  await page.goto('/');
  const menu = page.getByRole('button', { name: new RegExp(app.account) });
  await menu.click();
  await expect(page.getByText(adminFr.person.dutyNames.owner)).toBeVisible();
  await page.getByRole('menuitem', { name: fr.profile.english }).click();
  await expect(titleOf(page, 'Identities to check')).toBeVisible();
  await page.getByRole('button', { name: /My account/ }).click();
  await page.getByRole('menuitem', { name: fr.profile.french }).click();
  await menu.click();
  await page.getByRole('menuitem', { name: account.signOut }).click();
  await expect(titleOf(page, signIn.title)).toBeVisible();
  await page.reload();
  await expect(titleOf(page, signIn.title)).toBeVisible();
  expect(await mayComeBack(page, admin.deviceId)).toBe(false);
});

test('a session that was ended elsewhere leads back to the door and says why', async ({ page }) => {
  const admin = await becomeAdmin(page, 'owner');
  await page.goto('/');
  await expect(titleOf(page, reviews.title)).toBeVisible();
  await sql(
    `UPDATE identity.session SET ended_at = app.now(), end_reason = 'revoked' WHERE user_id = $1`,
    [admin.id.slice(4)],
  );
  await page.getByRole('link', { name: adminFr.nav.stores }).click();
  await expect(page.getByText(fr.errors.sessionEnded)).toBeVisible();
});
