import { fr } from '../../packages/i18n/fr.ts';
import { readCode } from './support/inbox.ts';
import { becomeMember } from './support/member.ts';
import { codeField, signOut, titleOf, toCodeStep } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test('signing out in one tab signs the other one out', async ({ page, context }) => {
  await becomeMember(page);
  await page.goto('/');
  const other = await context.newPage();
  await other.goto('/profil');
  await expect(other.getByText('Afi')).toBeVisible();
  await signOut(page);
  await expect(other.getByRole('link', { name: fr.profile.signIn })).toBeVisible();
});

test('signing in in one tab signs the other one in', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto('/');
  await expect(other.getByRole('link', { name: fr.home.start })).toBeVisible();
  const phone = await toCodeStep(page);
  await codeField(page).fill(await readCode(phone));
  await expect(titleOf(page, fr.signIn.nameTitle)).toBeVisible();
  await expect(titleOf(other, fr.signIn.nameTitle)).toBeVisible();
});

test('two tabs that start together share one session', async ({ page, context }) => {
  await becomeMember(page);
  const other = await context.newPage();
  await Promise.all([page.goto('/'), other.goto('/')]);
  for (const tab of [page, other]) {
    await expect(tab.getByText(fr.activity.signedUp)).toBeVisible();
  }
});

test('signing out off line is done at once, and told when the network is back', async ({
  page,
  context,
}) => {
  await becomeMember(page);
  await page.goto('/profil');
  await expect(page.getByText('Afi')).toBeVisible();
  // Every screen of this walk is loaded once, so that only the API is missing.
  await page.getByRole('link', { name: fr.tabs.home }).click();
  await expect(page.getByText(fr.activity.signedUp)).toBeVisible();
  const [before] = await context.cookies(new URL('/api/v1/auth/refresh', page.url()).href);
  await context.setOffline(true);
  await signOut(page);
  const told = page.waitForResponse((answer) => answer.url().endsWith('/auth/sign-out'));
  await context.setOffline(false);
  expect((await told).status()).toBe(204);
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('ecom.signOutPending')))
    .toBeNull();
  // Even whoever kept a copy of the cookie has no session any more.
  expect(before?.httpOnly).toBe(true);
  await context.addCookies(before ? [before] : []);
  const deviceId: string = await page.evaluate(() =>
    JSON.parse(localStorage.getItem('ecom.device') ?? 'null'),
  );
  const refreshed = await page.request.post('/api/v1/auth/refresh', { data: { deviceId } });
  expect(refreshed.status()).toBe(401);
});

test('who signed out off line and left is signed out at the next start', async ({
  page,
  context,
}) => {
  await becomeMember(page);
  await page.goto('/profil');
  await expect(page.getByText('Afi')).toBeVisible();
  await page.route('**/auth/sign-out', (route) => route.abort());
  await signOut(page);
  await page.close();
  const next = await context.newPage();
  const told = next.waitForResponse((answer) => answer.url().endsWith('/auth/sign-out'));
  await next.goto('/');
  expect((await told).status()).toBe(204);
  await expect(next.getByRole('link', { name: fr.home.start })).toBeVisible();
});
