import { formatPhone } from '@ecom/kernel';
import { fr } from '../../packages/i18n/fr.ts';
import { becomeMember } from './support/member.ts';
import { installShell } from './support/service-worker.ts';
import { titleOf } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test.use({ serviceWorkers: 'allow' });

const band = /^Hors ligne · données de \d{1,2}\u00a0h\u00a0\d{2}$/;

test('off line, the member’s home shows what it kept, and of when', async ({ page, context }) => {
  await becomeMember(page);
  await page.goto('/');
  await expect(page.getByText(fr.activity.signedUp)).toBeVisible();
  await installShell(page);
  await expect(page.getByText(fr.activity.signedUp)).toBeVisible();
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('status').filter({ hasText: band })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Afi');
  await expect(page.getByText(fr.activity.signedUp)).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole('status').filter({ hasText: band })).toBeHidden();
});

test('off line, every address opens', async ({ page, context }) => {
  const phone = await becomeMember(page);
  await page.goto('/');
  await expect(page.getByText(fr.activity.signedUp)).toBeVisible();
  await installShell(page);
  await context.setOffline(true);
  await page.goto('/profil');
  await expect(page.getByText(formatPhone(phone.full))).toBeVisible();
  await expect(page.getByText(fr.offline.bandWithoutData)).toBeVisible();
  for (const [path, title] of [
    ['/conditions', fr.legal.termsTitle],
    ['/confidentialite', fr.legal.privacyTitle],
    ['/profil/nom', fr.profile.editName],
  ] as const) {
    await page.goto(path);
    await expect(titleOf(page, title)).toBeVisible();
  }
  await page.goto('/nulle-part');
  await expect(page.getByRole('heading', { name: fr.notFound.title })).toBeVisible();
});

test('off line, a guest sees the home and is told when a code is asked', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await installShell(page);
  await context.setOffline(true);
  await page.goto('/connexion');
  await expect(page.getByText(fr.offline.bandWithoutData)).toBeVisible();
  await page.getByLabel(fr.signIn.phoneLabel).fill('90112233');
  await page.getByRole('button', { name: fr.signIn.send }).click();
  await expect(page.getByRole('alert')).toHaveText(fr.errors.network);
});

test('the English choice is there off line', async ({ page, context }) => {
  await page.goto('/profil');
  await installShell(page);
  await context.setOffline(true);
  await page.getByText(fr.profile.english, { exact: true }).click();
  await expect(titleOf(page, 'Profile')).toBeVisible();
  await page.reload();
  await expect(titleOf(page, 'Profile')).toBeVisible();
});

test('what the API answers is kept by no cache of the service worker', async ({ page }) => {
  await becomeMember(page);
  await page.goto('/');
  await expect(page.getByText(fr.activity.signedUp)).toBeVisible();
  await installShell(page);
  await expect(page.getByText(fr.activity.signedUp)).toBeVisible();
  const cached = await page.evaluate(async () => {
    const names = await caches.keys();
    const lists = names.map(async (name) => (await caches.open(name)).keys());
    return (await Promise.all(lists)).flat().map(({ url }) => new URL(url).pathname);
  });
  expect(cached).toContain('/index.html');
  expect(cached.filter((path) => path.startsWith('/api'))).toEqual([]);
});
