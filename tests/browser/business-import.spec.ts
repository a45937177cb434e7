import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { businessImportFr } from '../../packages/i18n/business-import.fr.ts';
import { desk } from './support/admin.ts';
import { aisle } from './support/aisle.ts';
import { inspect } from './support/inspect.ts';
import { becomeMerchant, newStore, test } from './support/merchant.ts';
import { titleOf } from './support/steps.ts';
import { expect } from './support/test.ts';

test.describe.configure({ timeout: 90_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const { intro, out, mapping, outcome, rows, errors, states, failures } = businessImportFr;

/** At a desk and on a phone, where nothing may be wider than it; axe looks at the phone. */
async function look(page: Page, screen: string): Promise<void> {
  for (const viewport of [desk.viewport, { width: 360, height: 740 }]) {
    await page.setViewportSize(viewport);
    const folder = process.env.ECOM_PICTURES;
    const path = `${folder}/${screen.replaceAll(/\W+/g, '-')}-${viewport.width}.png`;
    if (folder) await page.screenshot({ path, fullPage: true });
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(widest, `${screen} at ${viewport.width} px`).toBeLessThanOrEqual(viewport.width);
  }
  await inspect(page, screen);
}

const choose = (page: Page, name: string, text: string) =>
  page
    .getByLabel(intro.choose)
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text, 'utf8') });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

const file = (...lines: string[]) => `${lines.join('\n')}\n`;
const header = 'Produit;Famille;Prix de vente;Quantité;Longueur';

test('a spreadsheet becomes articles; what goes out comes back as it is', async ({ page }) => {
  await becomeMerchant(page, await newStore(), 'manager');
  await page.goto('/articles/importer');
  await expect(titleOf(page, businessImportFr.title)).toBeFocused();
  await look(page, 'imports, none yet');
  const first = file(
    header,
    `Panier tressé;${aisle.name};4 500 F;12;1,5`,
    `Panier rond;${aisle.name};trois mille;4;`,
    'Panier plat;Essais des marchans;2500;4;',
  );
  await choose(page, 'stock.csv', first);
  await expect(page.getByRole('heading', { name: mapping.title })).toBeVisible();
  await expect(page.getByLabel(mapping.column('Produit'))).toHaveValue('title');
  await expect(page.getByLabel(mapping.column('Longueur'))).toHaveValue('attribute:length');
  await look(page, 'the columns of an import');
  await press(page, mapping.check);
  await expect(page.getByText(outcome.fix)).toBeVisible();
  const wrong = page.getByRole('region', { name: rows.title });
  await expect(wrong).toContainText(errors.numberUnclear('1', '1\u00a0000\u00a0000\u00a0000'));
  await expect(wrong).toContainText(errors.categoryLikest(aisle.name));
  await look(page, 'a check with wrong rows');
  await press(page, outcome.runGood);
  await expect(page.getByText(outcome.done)).toBeVisible();
  await page.getByRole('link', { name: outcome.see }).click();
  await expect(page.getByText('Panier tressé')).toBeVisible();
  await expect(page.getByText('Panier rond')).toHaveCount(0);
  for (const button of [out.xlsx, out.csv]) {
    await page.goto('/articles/importer');
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, button)]);
    await page.getByLabel(intro.choose).setInputFiles({
      name: download.suggestedFilename(),
      mimeType: 'application/octet-stream',
      buffer: await readFile(await download.path()),
    });
    await press(page, mapping.check);
    await expect(page.getByText(outcome.nothing)).toBeVisible();
  }
});

test('what is no table is told so; columns can be chosen anew, and an import be left', async ({
  page,
}) => {
  await becomeMerchant(page, await newStore());
  await page.goto('/articles/importer');
  await choose(page, 'photo.csv', '\u0000\u0001');
  await expect(page.getByRole('alert')).toContainText(failures.notATable);
  await choose(page, 'stock.csv', file('Chose;Sorte;Combien', `Natte;${aisle.name};3000`));
  await press(page, mapping.check);
  await expect(page.getByRole('alert')).toContainText(failures.nothingNames);
  await page.getByLabel(mapping.column('Chose')).selectOption('title');
  await page.getByLabel(mapping.column('Sorte')).selectOption('category');
  await press(page, mapping.check);
  await expect(page.getByText(errors.priceMissing)).toBeVisible();
  await press(page, mapping.again);
  await page.getByLabel(mapping.column('Combien')).selectOption('price');
  await press(page, mapping.check);
  await expect(page.getByRole('button', { name: outcome.run, exact: true })).toBeVisible();
  await press(page, businessImportFr.cancel);
  await page.getByRole('dialog').getByRole('button', { name: businessImportFr.cancel }).click();
  await expect(page.getByText(states.cancelled)).toBeVisible();
  await page.getByRole('link', { name: businessImportFr.backToAll }).click();
  await expect(page.getByRole('link', { name: 'stock.csv' })).toBeVisible();
});

test('a clerk sees what came of imports and cannot begin one', async ({ page }) => {
  await becomeMerchant(page, await newStore(), 'clerk');
  await page.goto('/articles/importer');
  await expect(page.getByText(intro.managers)).toBeVisible();
  await expect(page.getByRole('button', { name: intro.choose })).toHaveCount(0);
  await expect(page.getByRole('button', { name: out.csv })).toBeEnabled();
});
