import { formatPhone } from '@ecom/kernel';
import { fr } from '../../packages/i18n/fr.ts';
import { breakActivity, emptyActivity, holdActivity } from './support/activity.ts';
import { becomeMember, changeName } from './support/member.ts';
import { signOut, titleOf } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test('while the activity is on its way, its place is kept', async ({ page }) => {
  await becomeMember(page);
  const release = await holdActivity(page);
  await page.goto('/');
  await expect(page.getByRole('heading', { name: fr.activity.title })).toBeVisible();
  await expect(page.locator('ul[aria-busy="true"]')).toBeVisible();
  release();
  await expect(page.getByText(fr.activity.signedUp)).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
});

test('when the activity cannot be had, trying again helps', async ({ page }) => {
  await becomeMember(page);
  const repair = await breakActivity(page);
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText(fr.activity.failed);
  await repair();
  await page.getByRole('button', { name: fr.app.retry }).click();
  await expect(page.getByText(fr.activity.signedUp)).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('when nobody can say who is there, trying again helps', async ({ page }) => {
  await becomeMember(page);
  await page.route('**/auth/refresh', (route) => route.abort('connectionreset'));
  for (const path of ['/profil', '/']) {
    await page.goto(path);
    await expect(page.getByRole('alert')).toContainText(fr.profile.failed);
  }
  await page.unroute('**/auth/refresh');
  await page.getByRole('button', { name: fr.app.retry }).click();
  await expect(page.getByText(fr.activity.signedUp)).toBeVisible();
});

test('older activity comes on demand, to the very first', async ({ page }) => {
  await becomeMember(page);
  await page.goto('/');
  await expect(page.getByText(fr.activity.signedUp)).toBeVisible();
  await changeName(page, 10);
  await page.reload();
  await expect(page.getByText(fr.activity.nameChanged)).toHaveCount(10);
  await expect(page.getByText(fr.activity.signedUp)).toHaveCount(0);
  await page.getByRole('button', { name: fr.activity.more }).click();
  await expect(page.getByText(fr.activity.signedUp)).toHaveCount(1);
  await expect(page.getByText(fr.activity.nameChanged)).toHaveCount(10);
  await expect(page.getByRole('button', { name: fr.activity.more })).toHaveCount(0);
});

test('when it cannot be had again, what was kept stays on the screen', async ({ page }) => {
  await becomeMember(page);
  await page.goto('/');
  await expect(page.getByText(fr.activity.signedUp)).toBeVisible();
  await breakActivity(page);
  const failed = page.waitForEvent('requestfailed', (r) => r.url().includes('/activity'));
  await page.reload();
  await failed;
  await expect(page.getByText(fr.activity.signedUp)).toBeVisible();
});

test('an account without activity says so', async ({ page }) => {
  await becomeMember(page);
  await emptyActivity(page);
  await page.goto('/');
  await expect(page.getByRole('heading', { name: fr.activity.empty })).toBeVisible();
});

test('a change of name is on the profile, on the home and in the activity', async ({ page }) => {
  const phone = await becomeMember(page);
  await page.goto('/profil');
  await expect(page.getByText(formatPhone(phone.full))).toBeVisible();
  await page.getByRole('link', { name: 'Afi' }).click();
  await expect(titleOf(page, fr.profile.editName)).toBeFocused();
  await page.getByLabel(fr.signIn.nameLabel).fill('  ');
  await page.getByRole('button', { name: fr.app.save }).click();
  await expect(page.getByRole('alert')).toHaveText(fr.errors.nameEmpty);
  await page.getByLabel(fr.signIn.nameLabel).fill('Kossi');
  await page.getByRole('button', { name: fr.app.save }).click();
  await expect(page.getByText('Kossi')).toBeVisible();
  await page.getByRole('link', { name: fr.tabs.home }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kossi');
  await expect(page.getByText(fr.activity.nameChanged)).toBeVisible();
});

test('a name of sixty characters breaks no screen', async ({ page }) => {
  await becomeMember(page);
  await page.goto('/profil/nom');
  await page.getByLabel(fr.signIn.nameLabel).fill('W'.repeat(60));
  await page.getByRole('button', { name: fr.app.save }).click();
  await expect(page).toHaveURL('/profil');
  for (const path of ['/profil', '/profil/nom', '/']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('main[aria-busy]')).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThan(361);
  }
});

test('signing out leaves nothing of the person on the device', async ({ page }) => {
  await becomeMember(page);
  await page.goto('/');
  await expect(page.getByText(fr.activity.signedUp)).toBeVisible();
  await signOut(page);
  // Once the API has heard of it, too.
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual(['ecom.device']);
  await page.reload();
  await expect(page.getByRole('link', { name: fr.home.start })).toBeVisible();
});

test('leaving the question about signing out keeps the session', async ({ page }) => {
  await becomeMember(page);
  await page.goto('/profil');
  await page.getByRole('button', { name: fr.profile.signOut }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: fr.profile.signOut }).click();
  await page.getByRole('button', { name: fr.profile.stay }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('Afi')).toBeVisible();
});

test('a session that the API has ended leads back to the guest’s home', async ({ page }) => {
  await becomeMember(page);
  await page.goto('/');
  await expect(page.getByText(fr.activity.signedUp)).toBeVisible();
  await page.context().clearCookies();
  await page.reload();
  await expect(page.getByRole('link', { name: fr.home.start })).toBeVisible();
});
