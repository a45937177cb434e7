import type { Page } from '@playwright/test';
import { fr } from '../../packages/i18n/fr.ts';
import { marketFr } from '../../packages/i18n/market.fr.ts';
import { inspect } from './support/inspect.ts';
import { goods, type Planted, plantMarket, servePictures, storeName } from './support/market.ts';
import { ownerUrl } from './support/places.ts';
import { titleOf } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 60_000 });

let planted: Planted;
test.beforeAll(async () => {
  planted = await plantMarket(ownerUrl());
});
test.beforeEach(({ page }) => servePictures(page));

const { search, filter, list, product } = marketFr;
const field = (page: Page) => page.getByRole('combobox', { name: search.label });
const tile = (page: Page, title: string) => page.getByRole('link', { name: title, exact: true });
const nthStaple = (n: number) => goods.staples[n]?.title ?? '';
const scrollY = (page: Page) => page.evaluate(() => Math.round(window.scrollY));

test('the tab leads from the home to goods, and a guest may look at all of it', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: fr.tabs.market, exact: true }).click();
  await expect(page).toHaveURL('/marche');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(marketFr.hello);
  await tile(page, nthStaple(0)).click();
  await expect(titleOf(page, nthStaple(0))).toBeFocused();
  await page.getByRole('link', { name: new RegExp(storeName) }).click();
  await expect(titleOf(page, storeName)).toBeFocused();
  await page.getByRole('button', { name: fr.app.back }).click();
  await expect(titleOf(page, nthStaple(0))).toBeVisible();
});

test('whoever comes back from a product finds the list, its pages and her place in it', async ({
  page,
}) => {
  await page.goto('/marche?rayon=cereales');
  await expect(tile(page, nthStaple(0))).toBeVisible();
  // The pages come by themselves; the last one has no button for more.
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 2_000);
      return page.getByRole('article').count();
    })
    .toBe(45);
  await expect(page.getByRole('button', { name: list.more })).toHaveCount(0);
  await tile(page, nthStaple(30)).scrollIntoViewIfNeeded();
  const before = await scrollY(page);
  expect(before).toBeGreaterThan(2_000);
  await tile(page, nthStaple(30)).click();
  await expect(titleOf(page, nthStaple(30))).toBeVisible();
  expect(await scrollY(page)).toBe(0);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goBack();
  await expect(tile(page, nthStaple(30))).toBeInViewport();
  expect(await scrollY(page)).toBe(before);
  await expect(page.getByRole('article')).toHaveCount(45);
  expect(asked.filter((url) => url.includes('/v1/market/products?'))).toEqual([]);
});

test('a line with a wrong letter finds what was meant, and says so', async ({ page }) => {
  await page.goto('/marche');
  await field(page).fill('telefone samsug');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/marche?q=telefone+samsug');
  await expect(
    page.getByRole('heading', { name: search.corrected('telephone samsung') }),
  ).toBeVisible();
  await expect(tile(page, 'Téléphone Samsung A15')).toBeVisible();
  await inspect(page, 'results');
});

test('aisles of the results narrow them, and the address holds it', async ({ page }) => {
  await page.goto('/marche?q=samsung');
  await expect(page.getByRole('article')).toHaveCount(2);
  await page.getByRole('button', { name: search.count('Téléphones', 1) }).click();
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.reload();
  await expect(tile(page, 'Téléphone Samsung A15')).toBeVisible();
  await expect(tile(page, 'Écouteurs Samsung')).toHaveCount(0);
  await page.getByRole('button', { name: search.count('Téléphones', 1) }).click();
  await expect(page.getByRole('article')).toHaveCount(2);
});

test('lines are proposed while one types; former ones are remembered until forgotten', async ({
  page,
}) => {
  await page.goto('/marche');
  await field(page).fill('sams');
  await page.getByRole('option', { name: 'samsung' }).click();
  await expect(page).toHaveURL('/marche?q=samsung');
  await page.getByRole('button', { name: search.clear }).click();
  await expect(page.getByRole('listbox', { name: search.recent })).toBeVisible();
  await inspect(page, 'recent searches');
  await page.getByRole('button', { name: search.forget, exact: true }).click();
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await page.reload();
  await field(page).fill('');
  await field(page).focus();
  await expect(page.getByRole('option')).toHaveCount(0);
});

test('filters stand in the address, survive a reload, and each can be taken back', async ({
  page,
}) => {
  await page.goto('/marche?rayon=electronique');
  await expect(page.getByRole('article')).toHaveCount(3);
  await page.getByRole('button', { name: filter.title }).click();
  await inspect(page, 'the sheet');
  await page.getByLabel(filter.sorts.cheap).check();
  await page.getByLabel(filter.min, { exact: true }).fill('50000');
  await page.getByLabel(filter.max, { exact: true }).fill('10000');
  await page.getByRole('button', { name: filter.show }).click();
  await expect(page.getByRole('alert')).toHaveText(filter.upsideDown);
  await page.getByLabel(filter.min, { exact: true }).fill('');
  await page.getByLabel(filter.inStock).check();
  await page.getByRole('button', { name: filter.show }).click();
  await expect(page).toHaveURL('/marche?rayon=electronique&tri=prix&max=10000&stock=oui');
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.reload();
  await expect(tile(page, 'Écouteurs Samsung')).toBeVisible();
  await inspect(page, 'chosen filters');
  await page.getByRole('button', { name: filter.remove(filter.inStockChip) }).click();
  await expect(page.getByRole('article')).toHaveCount(2);
  await expect(page.getByRole('article').first()).toContainText('Chargeur rapide');
  await expect(page.getByRole('article').first()).toContainText(list.soldOut);
});

test('a product shows the price and the stock of what is chosen', async ({ page }) => {
  await page.goto(`/marche/produit/${planted.clothId}`);
  await expect(titleOf(page, goods.cloth.title)).toBeVisible();
  const main = page.getByRole('main');
  await expect(main).toContainText('12\u00a0500');
  await expect(page.getByText(product.left(3))).toBeVisible();
  await inspect(page, 'a product');
  await page.getByLabel(product.soldOutVariant('Rouge')).check();
  await expect(page.getByText(product.soldOut)).toBeVisible();
  await page.getByLabel('Vert', { exact: true }).check();
  await expect(main).toContainText('13\u00a0000');
  await expect(page.getByText(product.inStock, { exact: true })).toBeVisible();
  const more = page.getByRole('button', { name: product.readMore });
  await more.click();
  await expect(page.getByRole('button', { name: product.readLess })).toBeVisible();
});

test('what the heart keeps is found among the favourites, until it is taken back', async ({
  page,
}) => {
  await page.goto('/marche/favoris');
  await expect(page.getByRole('heading', { name: marketFr.favourite.empty })).toBeVisible();
  await inspect(page, 'no favourites');
  await page.goto('/marche?q=samsung');
  const { add, remove, open } = marketFr.favourite;
  await page.getByRole('button', { name: add('Écouteurs Samsung') }).click();
  await page.getByRole('link', { name: open }).click();
  await expect(tile(page, 'Écouteurs Samsung')).toBeVisible();
  await page.reload();
  await inspect(page, 'favourites');
  await page.getByRole('button', { name: remove('Écouteurs Samsung') }).click();
  await expect(page.getByRole('heading', { name: marketFr.favourite.empty })).toBeVisible();
});

test('what was opened lately stands on the tab', async ({ page }) => {
  await page.goto(`/marche/produit/${planted.clothId}`);
  // The site writes the title; the app, which remembers, gives it the focus.
  await expect(titleOf(page, goods.cloth.title)).toBeFocused();
  await page.goto('/marche');
  await expect(page.getByRole('heading', { name: marketFr.seen.title })).toBeVisible();
  await inspect(page, 'the tab');
  await page.getByRole('link', { name: goods.cloth.title }).first().click();
  await expect(titleOf(page, goods.cloth.title)).toBeVisible();
});
