import { en } from '../../packages/i18n/en.ts';
import { fr } from '../../packages/i18n/fr.ts';
import { messagesTo, readCode } from './support/inbox.ts';
import { becomeMember, remember } from './support/member.ts';
import { signUp, titleOf } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test('the language changes at once and stays after a reload', async ({ page }) => {
  await page.goto('/profil');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await page.getByText(fr.profile.english, { exact: true }).click();
  await expect(titleOf(page, en.profile.title)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle(new RegExp(en.profile.title));
  await page.goto('/');
  await expect(page.getByRole('link', { name: en.home.start })).toBeVisible();
  await expect(page.getByText(fr.home.start)).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('French is never left because of the browser’s own language', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: 'en-GB', ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByRole('link', { name: fr.home.start })).toBeVisible();
  await context.close();
});

test('an account can be opened in English, message included', async ({ page }) => {
  await remember(page, { language: 'en' });
  const phone = await signUp(page, en);
  await expect(page.getByText(en.activity.signedUp)).toBeVisible();
  await readCode(phone);
  const [message = ''] = await messagesTo(phone);
  expect(message).toMatch(/\bcode\b.*\bis\b/);
});

test('a member’s choice is kept with the account', async ({ page }) => {
  await becomeMember(page);
  await page.goto('/profil');
  await expect(page.getByText('Afi')).toBeVisible();
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH');
  await page.getByText(fr.profile.english, { exact: true }).click();
  expect(await (await saved).json()).toMatchObject({ language: 'en' });
  await page.getByRole('link', { name: en.tabs.home }).click();
  await expect(page.getByText(en.activity.languageChanged)).toBeVisible();
});

test('of two choices faster than the network, the last one holds', async ({ page }) => {
  await becomeMember(page);
  const released = Promise.withResolvers<void>();
  const saved: unknown[] = [];
  await page.route('**/api/v1/me', async (route) => {
    if (route.request().method() !== 'PATCH') return route.fallback();
    saved.push(route.request().postDataJSON());
    await released.promise;
    await route.fallback();
  });
  await page.goto('/profil');
  await expect(page.getByText('Afi')).toBeVisible();
  await page.getByText(fr.profile.english, { exact: true }).click();
  await expect(titleOf(page, en.profile.title)).toBeVisible();
  await page.getByText(fr.profile.french, { exact: true }).click();
  await expect(titleOf(page, fr.profile.title)).toBeVisible();
  released.resolve();
  await expect.poll(() => saved).toEqual([{ language: 'en' }, { language: 'fr' }]);
  await page.reload();
  await expect(titleOf(page, fr.profile.title)).toBeVisible();
});
