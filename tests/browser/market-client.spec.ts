import type { Page } from '@playwright/test';
import { fr } from '../../packages/i18n/fr.ts';
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
import { becomeMember } from './support/member.ts';
import { ownerUrl } from './support/places.ts';
import { installShell } from './support/service-worker.ts';
import { titleOf } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 60_000 });

let planted: Planted;
test.beforeAll(async () => {
  planted = await plantMarket(ownerUrl());
});
test.beforeEach(({ page }) => servePictures(page));

const { filter, product, store } = marketFr;
const tile = (page: Page, title: string) => page.getByRole('link', { name: title, exact: true });
const first = goods.staples[0]?.title ?? '';

test('a shared link shows the goods and their price before any script', async ({
  page,
  browser,
}) => {
  const path = `/marche/produit/${planted.clothId}`;
  const answer = await page.request.get(path, { headers: { accept: '*/*' } });
  const html = await answer.text();
  expect(html).toContain(`<meta property="og:title" content="${goods.cloth.title}"`);
  expect(html).toMatch(/property="og:description" content="12\u00a0500\u00a0F\u00a0CFA · Boutique/);
  expect(html).toMatch(/property="og:image" content="http:[^"]+\/api\/v1\/market\/previews\/pic_/);
  const { origin } = new URL(answer.url());
  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL: origin });
  const reader = await plain.newPage();
  await servePictures(reader);
  await reader.goto(path);
  await expect(titleOf(reader, goods.cloth.title)).toBeVisible();
  await expect(reader.getByRole('main')).toContainText('12\u00a0500\u00a0F');
  await expect(reader.getByRole('img', { name: goods.cloth.title })).toBeVisible();
  await plain.close();
  const shop = await (await page.request.get(`/marche/boutique/${storeSlug}`)).text();
  expect(shop).toContain(`<meta property="og:title" content="${storeName}"`);
});

test('what is open, near, of one store and brought to one’s quartier', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 6.1501, longitude: 1.2102 });
  await page.goto('/marche?rayon=electronique');
  await page.getByRole('button', { name: filter.title }).click();
  await page.getByLabel(filter.sorts.near).click();
  await expect(page.getByLabel(filter.sorts.near)).toBeChecked();
  await page.getByLabel(`${filter.openNow}\u00a0(3)`).check();
  await page.getByLabel(filter.deliversTo).selectOption('Nyékonakpoè');
  await page.getByLabel(filter.store, { exact: true }).selectOption(storeSlug);
  await inspect(page, 'the sheet');
  const asked = page.waitForRequest(/market\/products\?.*sort=near.*near=6\.150(,|%2C)1\.210/);
  await page.getByRole('button', { name: filter.show }).click();
  expect((await asked).url()).toContain('deliversTo=Ny%C3%A9konakpo%C3%A8');
  // Where somebody is stays on her device.
  const address = `tri=proche&ouvert=oui&boutique=${storeSlug}&livre=${encodeURIComponent('Nyékonakpoè')}`;
  await expect(page).toHaveURL(`/marche?rayon=electronique&${address}`);
  await expect(page.getByRole('article')).toHaveCount(3);
  const chosen = page.getByRole('list', { name: filter.chosen });
  await page.reload();
  for (const name of [filter.sorts.near, filter.openNow, storeName]) {
    await expect(chosen.getByRole('button', { name: filter.remove(name) })).toBeVisible();
  }
  await inspect(page, 'chosen filters');
  await chosen
    .getByRole('button', { name: filter.remove(filter.deliversToChip('Nyékonakpoè')) })
    .click();
  await expect(page).not.toHaveURL(/livre=/);
  await page.goto('/marche?rayon=electronique&livre=Aflao');
  await expect(page.getByRole('heading', { name: filter.none })).toBeVisible();
});

test('a phone that does not say where it is leaves the order as it was', async ({ page }) => {
  await page.goto('/marche?rayon=electronique');
  await page.getByRole('button', { name: filter.title }).click();
  await page.getByLabel(filter.sorts.near).click();
  await expect(page.getByRole('alert')).toHaveText(filter.near.refused);
  await expect(page.getByLabel(filter.sorts.best)).toBeChecked();
});

test('a member follows a store and finds it again; a guest signs in first', async ({ page }) => {
  await page.goto(`/marche/boutique/${storeSlug}`);
  const follow = page.getByRole('button', { name: store.followNamed(storeName) });
  await follow.click();
  await expect(page).toHaveURL('/connexion');
  await becomeMember(page);
  await page.goto(`/marche/boutique/${storeSlug}`);
  const answered = page.waitForResponse(/\/follow$/);
  await follow.click();
  await expect(follow).toHaveAttribute('aria-pressed', 'true');
  expect((await answered).status()).toBe(204);
  await page.goto('/marche/favoris');
  await expect(page.getByRole('heading', { name: store.followedTitle })).toBeVisible();
  await inspect(page, 'followed stores');
  await page.getByRole('link', { name: storeName }).click();
  await expect(follow).toHaveAttribute('aria-pressed', 'true');
  await follow.click();
  await expect(follow).toHaveAttribute('aria-pressed', 'false');
});

test.describe('off line', () => {
  test.use({ serviceWorkers: 'allow' });

  test('off line, goods of a list show what the list knew, and opened ones all of it', async ({
    page,
    context,
  }) => {
    await page.goto(`/marche/produit/${planted.clothId}`);
    await expect(titleOf(page, goods.cloth.title)).toBeFocused();
    await page.goto('/marche?rayon=cereales');
    await expect(tile(page, first)).toBeVisible();
    await installShell(page);
    await expect(tile(page, first)).toBeVisible();
    await context.setOffline(true);
    await tile(page, first).click();
    await expect(titleOf(page, first)).toBeVisible();
    await expect(page.getByRole('main')).toContainText('500\u00a0F');
    await expect(page.getByRole('alert')).toContainText(product.failed);
    await inspect(page, 'known from a list');
    await page.goto(`/marche/produit/${planted.clothId}`);
    await expect(page.getByText(product.left(3))).toBeVisible();
    await expect(page.getByText(fr.offline.band('').split(' ·')[0] ?? '').first()).toBeVisible();
  });
});
