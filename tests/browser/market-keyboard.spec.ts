import type { Page } from '@playwright/test';
import { marketFr } from '../../packages/i18n/market.fr.ts';
import { goods, type Planted, plantMarket, servePictures } from './support/market.ts';
import { ownerUrl } from './support/places.ts';
import { titleOf } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

let planted: Planted;
test.beforeAll(async () => {
  planted = await plantMarket(ownerUrl());
});

const { search, product } = marketFr;
const field = (page: Page) => page.getByRole('combobox', { name: search.label });

test('a proposal is chosen with the arrows; Escape leaves the line as it was typed', async ({
  page,
}) => {
  const { keyboard } = page;
  await page.goto('/marche');
  await field(page).focus();
  await keyboard.type('sams');
  await expect(page.getByRole('option', { name: 'samsung' })).toBeVisible();
  await keyboard.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(field(page)).toHaveValue('sams');
  await keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { name: 'samsung' })).toBeVisible();
  await keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { name: 'samsung' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect(field(page)).toHaveAttribute('aria-activedescendant', /-0$/);
  await keyboard.press('Enter');
  await expect(page).toHaveURL('/marche?q=samsung');
});

test('pictures and variants of a product are reached with the arrows', async ({ page }) => {
  await servePictures(page);
  await page.goto(`/marche/produit/${planted.clothId}`);
  await expect(titleOf(page, goods.cloth.title)).toBeFocused();
  const pictures = page.getByRole('region', { name: product.pictures });
  await pictures.focus();
  await expect(page.getByText(product.position(1, 3), { exact: true })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(product.position(2, 3), { exact: true })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(product.position(3, 3), { exact: true })).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText(product.position(2, 3), { exact: true })).toBeVisible();
  await page.getByLabel('Bleu', { exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(product.soldOut)).toBeVisible();
});

test('filters are set and left with the keyboard, and the focus comes back', async ({ page }) => {
  await page.goto('/marche?rayon=electronique');
  const open = page.getByRole('button', { name: marketFr.filter.title });
  await open.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(open).toBeFocused();
});
