import type { Browser, Page } from '@playwright/test';
import { fr } from '../../packages/i18n/fr.ts';
import { breakRoute, otherPhone } from './support/account.ts';
import type { Phone } from './support/inbox.ts';
import { inspect } from './support/inspect.ts';
import { becomeMember } from './support/member.ts';
import { nextCodeS, type OwnStack, testWithOwnStack } from './support/own-stack.ts';
import { titleOf } from './support/steps.ts';
import { expect } from './support/test.ts';

const test = testWithOwnStack();

// One after the other: each adds to the time that has passed.
test.describe.configure({ mode: 'serial' });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const { devices } = fr;

/** Signs somebody in on so many more phones. */
async function addPhones(
  { browser, own, phone }: { browser: Browser; own: OwnStack; phone: Phone },
  count: number,
): Promise<Page[]> {
  const pages: Page[] = [];
  for (let n = 1; n <= count; n += 1) {
    await own.pass(nextCodeS);
    const page = await otherPhone(browser, own.siteUrl);
    await becomeMember(page, { phone, messages: n + 1, api: own.apiUrl });
    pages.push(page);
  }
  return pages;
}

const signOutButtons = (page: Page) =>
  page.getByRole('listitem').getByRole('button', { name: /^Déconnecter / });
const endsOf = (page: Page) => page.getByRole('listitem');

test('another device is signed out in two taps, and hears of it', async ({
  page,
  own,
  browser,
}) => {
  const phone = await becomeMember(page, { api: own.apiUrl });
  const [other] = await addPhones({ browser, own, phone }, 1);
  if (!other) throw new Error('no other phone');
  await page.goto('/profil');
  await page.getByRole('link', { name: devices.title }).click();
  await expect(endsOf(page)).toHaveCount(2);
  // This device first, without a way to end it here.
  await expect(endsOf(page).first()).toContainText(devices.here);
  await expect(signOutButtons(page)).toHaveCount(1);
  await signOutButtons(page).click();
  await page.getByRole('dialog').getByRole('button', { name: devices.signOut }).click();
  await expect(page.getByRole('status').filter({ hasText: 'déconnecté' })).toBeVisible();
  await expect(endsOf(page)).toHaveCount(1);
  await expect(page.getByText(devices.alone)).toBeVisible();
  await other.goto('/profil');
  await expect(other.getByRole('link', { name: fr.profile.signIn })).toBeVisible();
  await other.context().close();
});

test('leaving the question signs nobody out', async ({ page, own, browser }) => {
  const phone = await becomeMember(page, { api: own.apiUrl });
  const [other] = await addPhones({ browser, own, phone }, 1);
  await page.goto('/profil/appareils');
  await signOutButtons(page).click();
  await page.getByRole('button', { name: devices.keep }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await signOutButtons(page).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.reload();
  await expect(endsOf(page)).toHaveCount(2);
  await other?.context().close();
});

test('all the others are signed out at once', async ({ page, own, browser }) => {
  const phone = await becomeMember(page, { api: own.apiUrl });
  const others = await addPhones({ browser, own, phone }, 2);
  await page.goto('/profil/appareils');
  await expect(endsOf(page)).toHaveCount(3);
  await page.getByRole('button', { name: devices.others }).click();
  await page.getByRole('dialog').getByRole('button', { name: devices.signOut }).dblclick();
  await expect(page.getByText(devices.othersEnded)).toBeVisible();
  await expect(endsOf(page)).toHaveCount(1);
  for (const other of others) {
    await other.goto('/profil');
    await expect(other.getByRole('link', { name: fr.profile.signIn })).toBeVisible();
    await other.context().close();
  }
});

test('without network nothing is signed out, and the question stays to be answered again', async ({
  page,
  own,
  browser,
}) => {
  const phone = await becomeMember(page, { api: own.apiUrl });
  const [other] = await addPhones({ browser, own, phone }, 1);
  await page.goto('/profil/appareils');
  await signOutButtons(page).click();
  await page.context().setOffline(true);
  const confirm = page.getByRole('dialog').getByRole('button', { name: devices.signOut });
  await confirm.click();
  await expect(page.getByRole('dialog').getByRole('alert')).toHaveText(fr.errors.network);
  await page.context().setOffline(false);
  await confirm.click();
  await expect(page.getByText(devices.alone)).toBeVisible();
  await other?.context().close();
});

test('the list in all its states is open to everybody and never wider than the phone', async ({
  page,
  own,
  browser,
}) => {
  test.setTimeout(90_000);
  const phone = await becomeMember(page, { api: own.apiUrl });
  const others = await addPhones({ browser, own, phone }, 2);
  const repair = await breakRoute(page, '**/api/v1/me/sessions');
  await page.goto('/profil/appareils');
  // The notice of the new sign-ins stands above the screen.
  await expect(page.getByRole('main').getByRole('alert')).toContainText(devices.failed);
  await inspect(page, 'devices, failed');
  await repair();
  await page.getByRole('button', { name: fr.app.retry }).click();
  await expect(endsOf(page)).toHaveCount(3);
  await inspect(page, 'devices');
  await signOutButtons(page).first().click();
  await inspect(page, 'devices, the question');
  await page.getByRole('button', { name: devices.keep }).click();
  await page.context().setOffline(true);
  await expect(page.getByText(/^Hors ligne · données de \d/)).toBeVisible();
  await inspect(page, 'devices, off line');
  await page.context().setOffline(false);
  const held = Promise.withResolvers<void>();
  await page.route('**/api/v1/me/sessions', async (route) => {
    await held.promise;
    await route.fallback();
  });
  await page.evaluate(() => localStorage.removeItem('ecom.kept'));
  await page.reload();
  await expect(titleOf(page, devices.title)).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toBeVisible();
  await inspect(page, 'devices, loading');
  held.resolve();
  await expect(endsOf(page)).toHaveCount(3);
  for (const other of others) await other.context().close();
});
