import { fr } from '../../packages/i18n/fr.ts';
import { becomeMember } from './support/member.ts';
import { signOut, titleOf, toConsentStep } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test('an account whose opening was answered by silence is found open, whatever was corrected', async ({
  page,
}) => {
  await toConsentStep(page);
  // The API opens the account; the network eats each answer.
  await page.route('**/api/v1/me/registration', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await page.getByRole('checkbox', { name: fr.signIn.accept }).check();
  await page.getByRole('button', { name: fr.signIn.finish }).click();
  await expect(page.getByRole('alert').filter({ hasText: fr.errors.network })).toBeVisible();
  await page.unroute('**/api/v1/me/registration');
  await page.getByRole('button', { name: fr.app.back }).click();
  await page.getByLabel(fr.signIn.nameLabel).fill('Afiwa');
  await page.getByRole('button', { name: fr.app.continue }).click();
  await expect(titleOf(page, fr.signIn.consentTitle)).toBeVisible();
  await page.getByRole('checkbox', { name: fr.signIn.accept }).check();
  await page.getByRole('button', { name: fr.signIn.finish }).click();
  await expect(page.getByText(fr.activity.signedUp)).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Afi,');
});

test('a renewal that is answered after the sign-out signs nobody in', async ({ page }) => {
  await becomeMember(page);
  await page.goto('/');
  await expect(page.getByText(fr.activity.signedUp)).toBeVisible();
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/api/v1/auth/refresh', async (route) => {
    const answer = await route.fetch();
    await held;
    await route.fulfill({ response: answer });
  });
  const renewal = page.waitForRequest('**/api/v1/auth/refresh');
  await page.reload();
  await renewal;
  await signOut(page);
  const late = page.waitForResponse('**/api/v1/auth/refresh');
  letGo();
  await (await late).finished();
  // The renewal holds this lock until it has done all that it does.
  await page.evaluate(() => navigator.locks.request('ecom.refresh', () => undefined));
  await expect(page.getByRole('link', { name: fr.home.start })).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('ecom.signedIn'))).toBeNull();
});
