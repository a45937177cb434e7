import type { Page } from '@playwright/test';
import { adminFr } from '../../packages/i18n/admin.fr.ts';
import { adminDisputesFr } from '../../packages/i18n/admin-disputes.fr.ts';
import { adminMoneyFr } from '../../packages/i18n/admin-money.fr.ts';
import { adminOrdersFr } from '../../packages/i18n/admin-orders.fr.ts';
import { adminReviewsFr } from '../../packages/i18n/admin-reviews.fr.ts';
import { adminStoresFr } from '../../packages/i18n/admin-stores.fr.ts';
import { dashFr } from '../../packages/i18n/dash.fr.ts';
import { fr } from '../../packages/i18n/fr.ts';
import { promotionsFr } from '../../packages/i18n/promotions.fr.ts';
import { becomeAdmin, desk, newCustomer, test } from './support/admin.ts';
import { titleOf } from './support/steps.ts';
import { expect } from './support/test.ts';

const { nav, people, person, reviews, trail } = adminFr;

test.use(desk);

const fieldOf = (page: Page, label: string) => page.getByLabel(label, { exact: true });

const places = [
  { path: '/identites', link: nav.reviews, title: reviews.title },
  { path: '/boutiques', link: nav.stores, title: adminStoresFr.title },
  { path: '/commandes', link: nav.orders, title: adminOrdersFr.title },
  { path: '/litiges', link: nav.disputes, title: adminDisputesFr.title },
  { path: '/avis', link: nav.goodsReviews, title: adminReviewsFr.title },
  { path: '/promotions', link: nav.promotions, title: promotionsFr.title },
  { path: '/personnes', link: nav.people, title: people.title },
  { path: '/argent', link: nav.money, title: adminMoneyFr.title },
  { path: '/journal', link: nav.trail, title: trail.title },
] as const;

const duties = [
  {
    duty: 'owner',
    may: [
      '/identites',
      '/boutiques',
      '/commandes',
      '/litiges',
      '/avis',
      '/promotions',
      '/personnes',
      '/argent',
      '/journal',
    ],
  },
  {
    duty: 'support',
    may: ['/boutiques', '/commandes', '/litiges', '/avis', '/personnes', '/argent'],
  },
  { duty: 'reviewer', may: ['/identites', '/boutiques'] },
] as const;

for (const { duty, may } of duties) {
  test(`${duty} sees the places of the duty, and no other exists`, async ({ page }) => {
    await becomeAdmin(page, duty);
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const side = page.getByRole('navigation');
    for (const { path, link, title } of places) {
      const mayEnter = (may as readonly string[]).includes(path);
      await expect(side.getByRole('link', { name: link })).toHaveCount(mayEnter ? 1 : 0);
      await page.goto(path);
      await expect(titleOf(page, mayEnter ? title : fr.notFound.title)).toBeVisible();
    }
    const maySearch = (may as readonly string[]).includes('/personnes');
    await expect(page.getByRole('searchbox')).toHaveCount(maySearch ? 1 : 0);
  });
}

test('nobody is offered acts on herself', async ({ page }) => {
  const admin = await becomeAdmin(page, 'owner');
  await page.goto(`/personnes/${admin.id}`);
  await expect(page.getByText(person.self)).toBeVisible();
  for (const name of [person.freeze, person.revokeAll, person.revoke]) {
    await expect(page.getByRole('button', { name })).toHaveCount(0);
  }
});

test('the trail is narrowed by act and by whom, in an address that can be passed on', async ({
  page,
  request,
}) => {
  const admin = await becomeAdmin(page, 'owner');
  const somebody = await newCustomer(request, 'Suivie');
  await page.goto(`/personnes/${somebody.id}`);
  await expect(titleOf(page, 'Suivie')).toBeVisible();
  await page.goto('/journal');
  await fieldOf(page, trail.action).selectOption('auth.admin_view_user');
  await fieldOf(page, trail.actor).fill(admin.id);
  await fieldOf(page, trail.actor).press('Enter');
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(page.getByRole('row').nth(1)).toContainText('Suivie');
  expect(page.url()).toContain('action=auth.admin_view_user');
  await page.reload();
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByRole('button', { name: trail.clear }).click();
  await expect(page.getByRole('row').nth(3)).toBeVisible();
  await fieldOf(page, trail.subject).fill('n’importe qui');
  await fieldOf(page, trail.subject).press('Enter');
  await expect(page.getByRole('alert')).toHaveText(trail.partyInvalid);
});

test('the trail goes on where its page ended', async ({ page }) => {
  const admin = await becomeAdmin(page, 'owner');
  await page.goto('/journal');
  await expect(page.getByRole('row')).toHaveCount(21);
  await page.getByRole('button', { name: dashFr.app.more }).click();
  await expect.poll(() => page.getByRole('row').count()).toBeGreaterThan(21);
  await page.goto(`/journal?actor=${admin.id}&action=auth.admin_freeze`);
  await expect(page.getByText(trail.empty)).toBeVisible();
});
