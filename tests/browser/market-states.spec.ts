import type { Page } from '@playwright/test';
import { fr } from '../../packages/i18n/fr.ts';
import { marketEn } from '../../packages/i18n/market.en.ts';
import { marketFr } from '../../packages/i18n/market.fr.ts';
import { inspect } from './support/inspect.ts';
import {
  goods,
  type Planted,
  plantMarket,
  servePictures,
  storeName,
  storeSlug,
} from './support/market.ts';
import { becomeMember, remember } from './support/member.ts';
import { ownerUrl } from './support/places.ts';
import { installShell } from './support/service-worker.ts';
import { measureShifts, shiftBudget, shiftsOf } from './support/shifts.ts';
import { signOut, titleOf } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 60_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

let planted: Planted;
test.beforeAll(async () => {
  planted = await plantMarket(ownerUrl());
});

// As by a link within the app, or from the shell that the phone keeps: with nothing written in it.
test.beforeEach(({ page }) =>
  page.route(/\/marche\/(produit|boutique)\//, (route) => {
    const shell = new URL('/', route.request().url()).href;
    return route.continue({ url: shell });
  }),
);

const { list, search, product, store } = marketFr;
const everything = '**/api/v1/market/**';
const tile = (page: Page, title: string) => page.getByRole('link', { name: title, exact: true });
const first = goods.staples[0]?.title ?? '';

async function hold(page: Page, path: string): Promise<() => void> {
  const released = Promise.withResolvers<void>();
  await page.route(path, async (route) => {
    await released.promise;
    await route.fallback();
  });
  return released.resolve;
}

for (const [name, path, shown] of [
  ['the tab', () => '/marche', first],
  ['a product', () => `/marche/produit/${planted.clothId}`, goods.cloth.title],
  ['a store', () => `/marche/boutique/${storeSlug}`, storeName],
] as const) {
  test(`${name} does not move from skeleton to content`, async ({ page }) => {
    await servePictures(page);
    await measureShifts(page);
    const release = await hold(page, everything);
    await page.goto(path());
    await expect(page.getByRole('status', { name: fr.app.loading }).first()).toBeVisible();
    release();
    await expect(page.getByText(shown).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(await shiftsOf(page)).toBeLessThanOrEqual(shiftBudget);
    await inspect(page, name);
  });

  test(`${name} is open to everybody while it is on its way`, async ({ page }) => {
    const release = await hold(page, everything);
    await page.goto(path());
    await expect(page.getByRole('status', { name: fr.app.loading }).first()).toBeVisible();
    await inspect(page, `${name}, loading`);
    release();
    await expect(page.getByText(shown).first()).toBeVisible();
  });

  test(`${name} says when it cannot be had, and trying again helps`, async ({ page }) => {
    await page.route(everything, (route) => route.abort('connectionreset'));
    await page.goto(path());
    const failed = page.getByRole('alert').filter({ hasText: /charg/ });
    await expect(failed).toBeVisible();
    await inspect(page, `${name}, failed`);
    await page.unroute(everything);
    await failed.getByRole('button', { name: fr.app.retry }).click();
    await expect(page.getByText(shown).first()).toBeVisible();
    await expect(failed).toHaveCount(0);
  });
}

test('a search that finds nothing says what to try', async ({ page }) => {
  await page.goto('/marche?q=samovar');
  await expect(page.getByRole('heading', { name: search.none('samovar') })).toBeVisible();
  await inspect(page, 'nothing found');
  await page.getByRole('link', { name: 'samsung' }).click();
  await expect(tile(page, 'Écouteurs Samsung')).toBeVisible();
});

test('filters that leave nothing are taken back with one tap', async ({ page }) => {
  await page.goto('/marche?rayon=telephones&max=10');
  await expect(page.getByRole('heading', { name: marketFr.filter.none })).toBeVisible();
  await page.getByRole('button', { name: marketFr.filter.clear }).click();
  await expect(tile(page, 'Téléphone Samsung A15')).toBeVisible();
});

test('what is not there leads back to what is', async ({ page }) => {
  const unknown = 'prd_01931d5a-0000-7000-8000-000000000000';
  for (const [path, title] of [
    [`/marche/produit/${unknown}`, product.gone],
    ['/marche/produit/nonsense', product.gone],
    ['/marche/boutique/nulle-part', store.gone],
    ['/marche?rayon=nulle-part', list.unknownCategory],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    await page.getByRole('link', { name: list.all }).click();
    await expect(page).toHaveURL('/marche');
    await expect(tile(page, first)).toBeVisible();
  }
});

test('a picture that does not arrive leaves its blur, and the page its size', async ({ page }) => {
  await measureShifts(page);
  const missed = page.waitForResponse((answer) => answer.url().includes('/pictures/'));
  await page.goto(`/marche/produit/${planted.clothId}`);
  expect((await missed).status()).toBe(404);
  await expect(page.getByRole('img')).toHaveCount(0);
  await expect(
    page.getByText(product.picture(goods.cloth.title, product.position(1, 3))),
  ).toBeAttached();
  expect(await shiftsOf(page)).toBeLessThanOrEqual(shiftBudget);
});

test('signing out forgets what this device kept of the market', async ({ page }) => {
  await becomeMember(page);
  await page.goto(`/marche/produit/${planted.clothId}`);
  await page.getByRole('button', { name: marketFr.favourite.add(goods.cloth.title) }).click();
  await page.goto('/marche?q=samsung');
  await expect(tile(page, 'Écouteurs Samsung')).toBeVisible();
  await page.goto('/');
  await signOut(page);
  const left = () => page.evaluate(() => Object.keys(localStorage).sort());
  await expect.poll(left).toEqual(['ecom.device', 'ecom.language']);
});

test('in English, the market speaks it', async ({ page }) => {
  await remember(page, { language: 'en' });
  await page.goto('/marche');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(marketEn.hello);
  await expect(page.getByRole('link', { name: 'Food' })).toBeVisible();
  await page.goto(`/marche/boutique/${storeSlug}`);
  await page.getByText(marketEn.store.hours).click();
  await expect(page.getByText('Wednesday')).toBeVisible();
  await inspect(page, 'a store, in English');
});

test.describe('off line', () => {
  test.use({ serviceWorkers: 'allow' });

  test('what was looked at before can be read, and the band says of when it is', async ({
    page,
    context,
  }) => {
    await page.goto('/marche?rayon=telephones');
    await expect(tile(page, 'Téléphone Samsung A15')).toBeVisible();
    await page.goto(`/marche/produit/${planted.clothId}`);
    await expect(titleOf(page, goods.cloth.title)).toBeVisible();
    await installShell(page);
    await context.setOffline(true);
    await page.reload();
    await expect(titleOf(page, goods.cloth.title)).toBeVisible();
    const band = page.getByText(/^Hors ligne · données de/);
    await expect(band).toBeVisible();
    await inspect(page, 'a product, off line');
    await page.goto('/marche?rayon=telephones');
    await expect(tile(page, 'Téléphone Samsung A15')).toBeVisible();
    await expect(band).toBeVisible();
    // What nobody looked at is not there: said, with a way to try again.
    await page.goto('/marche?rayon=poisson');
    await expect(page.getByRole('alert')).toContainText(list.failed);
    await context.setOffline(false);
    await page.getByRole('button', { name: fr.app.retry }).click();
    await expect(tile(page, goods.cloth.title)).toBeVisible();
  });
});
