import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { businessFr } from '../../packages/i18n/business.fr.ts';
import { businessProductsEn } from '../../packages/i18n/business-products.en.ts';
import { businessProductsFr } from '../../packages/i18n/business-products.fr.ts';
import { en } from '../../packages/i18n/en.ts';
import { desk } from './support/admin.ts';
import { aisle } from './support/aisle.ts';
import { inspect } from './support/inspect.ts';
import { remember } from './support/member.ts';
import {
  becomeMerchant,
  type Merchant,
  newStore,
  type Product,
  productWish,
  test,
} from './support/merchant.ts';
import { siteUrl } from './support/places.ts';
import { titleOf } from './support/steps.ts';
import { expect } from './support/test.ts';

test.describe.configure({ timeout: 90_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const { conflict } = businessFr;
const { list, bulk, form, pictures, stock, options, errors } = businessProductsFr;

const photo = (background: string): Promise<Buffer> =>
  sharp({ create: { width: 2400, height: 1800, channels: 3, background } })
    .jpeg()
    .toBuffer();
const nameField = (page: Page) => page.getByLabel(form.name);
const priceField = (page: Page) => page.getByLabel(form.price, { exact: true });
const saveButton = (page: Page) => page.getByRole('button', { name: form.save, exact: true });
const place = async (merchant: Merchant, id: string) =>
  (await merchant.ask<Product>('GET', `/products/${id}`)).pictures;

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

test('a price that changes at the merchant’s changes at her customer’s', async ({
  page,
  browser,
}) => {
  const merchant = await becomeMerchant(page, await newStore());
  const { id } = await merchant.ask('POST', '/products', productWish({ title: 'Panier tressé' }));
  const context = await browser.newContext({ baseURL: siteUrl(), serviceWorkers: 'block' });
  const customer = await context.newPage();
  await customer.goto(`/marche/produit/${id}`);
  await expect(customer.getByRole('main')).toContainText('4\u00a0000');
  await page.goto(`/articles/${id}`);
  const saves: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith(id) && request.method() === 'PUT') saves.push(request.method());
  });
  await priceField(page).fill('3 500');
  await page.getByLabel(form.optional(form.was)).fill('4 000');
  await saveButton(page).click();
  await expect(page.getByText(form.saved)).toBeVisible();
  await customer.reload();
  await expect(customer.getByRole('main')).toContainText('3\u00a0500');
  await expect(customer.getByRole('main')).not.toContainText('Épuisé');
  await page.getByRole('button', { name: form.more }).click();
  await page.getByRole('menuitem', { name: form.archive }).click();
  await page.getByRole('dialog').getByRole('button', { name: form.archive }).click();
  // Once: the dialog's answer is not the form's.
  await expect(page.getByText(form.archived)).toBeVisible();
  expect(saves).toEqual(['PUT', 'PUT']);
  await customer.reload();
  await expect(customer.getByRole('main')).not.toContainText('3\u00a0500');
  await context.close();
});

test('from the camera to the shelf on a bad network: photos arrive once, and are put in order', async ({
  page,
}) => {
  const merchant = await becomeMerchant(page, await newStore(), 'clerk');
  await page.goto('/articles/nouveau');
  await expect(titleOf(page, form.newTitle)).toBeFocused();
  const files = ['#b5482a', '#27307a', '#0b4b39'].map(async (colour) => ({
    name: `${colour}.jpg`,
    mimeType: 'image/jpeg',
    buffer: await photo(colour),
  }));
  const note = { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture') };
  const waiting = page.getByText(pictures.afterSave);
  const [one, ...others] = await Promise.all(files);
  if (!one) throw new Error('there is no photo');
  // What is thrown away with the draft does not come back with the page.
  await page.setInputFiles('[data-photos]', one);
  await expect(waiting).toHaveCount(1);
  await page.reload();
  await expect(waiting).toHaveCount(1);
  await page.getByRole('button', { name: form.draftDrop }).click();
  await expect(waiting).toHaveCount(0);
  await page.reload();
  await expect(titleOf(page, form.newTitle)).toBeFocused();
  await page.setInputFiles('[data-photos]', one);
  await expect(waiting).toHaveCount(1);
  // A phone that needs its memory lets the tab go; its photo is there again beside the others.
  await page.reload();
  await expect(page.getByText(form.draftKept)).toBeVisible();
  await page.setInputFiles('[data-photos]', [...others, note]);
  await expect(waiting).toHaveCount(3);
  // What is no picture is told at once, and keeps nothing else from leaving.
  await expect(page.getByText(errors.notAnImage)).toBeVisible();
  await page.getByRole('button', { name: pictures.cancel(4), exact: true }).click();
  await page.getByRole('button', { name: form.publish }).click();
  await expect(nameField(page)).toBeFocused();
  await expect(page.getByText(form.priceInvalid)).toBeVisible();
  await look(page, 'products new refused');
  await nameField(page).fill('Sac à main');
  await page.getByRole('button', { name: form.categoryChoose }).click();
  await page.getByRole('searchbox').fill(aisle.name.toLowerCase());
  await page.getByRole('dialog').getByRole('button', { name: aisle.name }).click();
  await priceField(page).fill('15 000');
  await page.getByLabel(form.stock).fill('4');
  let lost = 0;
  let isMended = false;
  await page.route('**/pictures', async (route) => {
    if (isMended) return route.continue();
    // The first arrives, only its answer is lost; the others never leave.
    if (lost === 0) await route.fetch();
    lost += 1;
    return route.abort();
  });
  await page.getByRole('button', { name: form.publish }).click();
  await expect(page.getByText(form.published)).toBeVisible();
  const retry = page.getByRole('button', { name: pictures.retry }).first();
  await expect(retry).toBeVisible();
  isMended = true;
  // By hand, unless it tried again by itself in this very moment.
  await retry.click({ timeout: 2_000 }).catch(() => undefined);
  const id = new URL(page.url()).pathname.split('/').pop() ?? '';
  await expect
    .poll(async () => (await place(merchant, id)).map(({ state }) => state))
    .toEqual(['ready', 'ready', 'ready']);
  await expect(page.getByText(pictures.broken)).toHaveCount(0);
  const before = (await place(merchant, id)).map((one) => one.id);
  const handle = page.getByRole('button', { name: pictures.move(1), exact: true });
  await handle.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(pictures.moved(2, 3))).toBeAttached();
  await expect(page.getByRole('button', { name: pictures.move(2), exact: true })).toBeFocused();
  const order = async () => (await place(merchant, id)).map((one) => one.id);
  await expect.poll(order).toEqual([before[1], before[0], before[2]]);
  const last = await page
    .getByRole('button', { name: pictures.move(3), exact: true })
    .boundingBox();
  const first = await page.locator(`[data-picture="${before[1]}"]`).boundingBox();
  if (!last || !first) throw new Error('the pictures are not to be seen');
  await page.mouse.move(last.x + 8, last.y + 8);
  await page.mouse.down();
  await page.mouse.move(first.x + 40, first.y + 70, { steps: 6 });
  await page.mouse.up();
  await expect.poll(order).toEqual([before[2], before[1], before[0]]);
  await look(page, 'product with pictures');
  // A clerk keeps the shelf; many at once are the manager’s.
  await page.getByRole('link', { name: form.back, exact: true }).first().click();
  await expect(page.getByRole('link', { name: 'Sac à main' })).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
});

test('two clerks at once: the second sees the difference and chooses, nothing typed is lost', async ({
  page,
  browser,
}) => {
  const storeId = await newStore();
  const merchant = await becomeMerchant(page, storeId);
  const wish = productWish({ title: 'Lampe', attributes: { length: 1.5 } });
  const { id } = await merchant.ask('POST', '/products', wish);
  await page.goto(`/articles/${id}`);
  await nameField(page).fill('Lampe solaire');
  await page.getByLabel('Longueur').fill('2,5');
  const context = await browser.newContext({ baseURL: new URL(page.url()).origin });
  const other = await context.newPage();
  await becomeMerchant(other, storeId, 'clerk');
  await other.goto(`/articles/${id}`);
  await nameField(other).fill('Lampe torche');
  await priceField(other).fill('4 500');
  await saveButton(other).click();
  await expect(other.getByText(form.saved)).toBeVisible();
  await saveButton(page).click();
  const dialog = page.getByRole('dialog', { name: conflict.title });
  await expect(dialog).toContainText('Lampe solaire');
  await expect(dialog).toContainText('Lampe torche');
  await look(page, 'product difference');
  // Back to what was typed, all of it is there; a reload keeps it too.
  await dialog.getByRole('button', { name: conflict.back }).click();
  await page.reload();
  await expect(page.getByText(form.draftKept)).toBeVisible();
  await expect(nameField(page)).toHaveValue('Lampe solaire');
  await expect(page.getByLabel('Longueur')).toHaveValue('2,5');
  await saveButton(page).click();
  const name = dialog.getByRole('group', { name: form.name });
  await expect(name.getByRole('radio', { name: conflict.mine })).toBeChecked();
  const price = dialog.getByRole('group', { name: form.price });
  await expect(price.getByRole('radio', { name: conflict.theirs })).toBeChecked();
  await dialog.getByRole('button', { name: conflict.save }).click();
  await expect(page.getByText(form.saved)).toBeVisible();
  const kept = await merchant.ask<Product>('GET', `/products/${id}`);
  expect(kept).toMatchObject({ title: 'Lampe solaire', attributes: { length: 2.5 } });
  expect(kept.variants[0]?.priceXof).toBe(4_500);
  await context.close();
});

test('the list: found, narrowed, many changed at once and taken back', async ({ page }) => {
  const merchant = await becomeMerchant(page, await newStore(), 'manager');
  await page.goto('/articles');
  await expect(page.getByText(list.empty)).toBeVisible();
  await look(page, 'products empty');
  for (const [title, lowAt] of [
    ['Seau bleu', null],
    ['Seau vert', 9],
    ['Balai', null],
  ] as const) {
    await merchant.ask('POST', '/products', productWish({ title, lowAt }));
  }
  await merchant.ask('POST', '/products', {
    ...productWish({ title: 'Sans prix' }),
    ...noVariants,
  });
  await page.reload();
  await expect(page.getByRole('link', { name: 'Seau bleu' })).toBeVisible();
  await page.getByRole('searchbox').fill('seau');
  await expect(page.getByRole('link', { name: 'Balai' })).toHaveCount(0);
  await page.getByRole('button', { name: list.count(list.tabs.low, 1) }).click();
  await expect(page).toHaveURL(/q=seau&bas=oui/);
  await expect(page.getByRole('link', { name: 'Seau bleu' })).toHaveCount(0);
  await page.goto('/articles');
  await page.getByLabel(list.selectAll).check();
  await page.getByRole('button', { name: bulk.acts, exact: true }).click();
  await page.getByRole('menuitem', { name: bulk.publish }).click();
  await expect(page.getByText(bulk.refused(1))).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Sans prix' })).toBeVisible();
  await page.getByRole('button', { name: bulk.dismiss }).click();
  for (const title of ['Seau bleu', 'Seau vert']) await page.getByLabel(list.select(title)).check();
  await look(page, 'products chosen');
  await page.getByRole('button', { name: bulk.acts, exact: true }).click();
  await page.getByRole('menuitem', { name: bulk.price }).click();
  await page.getByLabel(bulk.percent).fill('-10');
  await expect(
    page.getByText(bulk.example('4\u00a0000\u00a0F', '3\u00a0600\u00a0F')),
  ).toBeVisible();
  await page.getByRole('button', { name: bulk.apply }).click();
  await expect(page.getByText(bulk.done(2))).toBeVisible();
  await expect(page.getByText('3\u00a0600\u00a0F')).toHaveCount(2);
  await page.getByRole('button', { name: bulk.undo }).click();
  await expect(page.getByText('3\u00a0600\u00a0F')).toHaveCount(0);
  await page.goto('/articles');
  await expect(page.getByText('4\u00a0000\u00a0F')).toHaveCount(3);
});

test('stock moves for a reason; options make variants of their own', async ({ page }) => {
  const merchant = await becomeMerchant(page, await newStore(), 'clerk');
  const { id } = await merchant.ask('POST', '/products', productWish({ title: 'Sandales' }));
  await page.goto(`/articles/${id}`);
  await page.getByRole('button', { name: options.add }).click();
  await page.getByLabel(options.name(1)).fill('Pointure');
  await page.getByLabel(options.values).fill('40, 41, 42');
  await expect(page.getByRole('list', { name: options.grid }).getByRole('listitem')).toHaveCount(3);
  await page.getByLabel(options.of(form.stock, '42')).fill('7');
  await look(page, 'product with options');
  await saveButton(page).click();
  await expect(page.getByText(form.saved)).toBeVisible();
  await page.goto(`/articles/${id}/stock`);
  await page.getByRole('button', { name: stock.moveOf('42') }).click();
  await page.getByLabel(stock.reason).selectOption('damaged');
  await page.getByLabel(stock.quantity).fill('2');
  await expect(page.getByText(stock.willBe('7', '5'))).toBeVisible();
  await page.getByLabel(form.optional(stock.note)).fill('Pluie');
  await page.getByRole('button', { name: stock.save, exact: true }).click();
  await expect(page.getByText(stock.moved('42', '5'))).toBeVisible();
  await expect(page.getByText(`${stock.reasons.damaged} · 42`)).toBeVisible();
  await look(page, 'product stock');
  // What there was before the options is the first variant's, with its history.
  await expect(page.getByText(`${stock.reasons.opening} · 40`)).toBeVisible();
});

test('in English: another store’s product does not exist, and a lost network is told', async ({
  page,
}) => {
  const stranger = await becomeMerchant(page, await newStore());
  const { id } = await stranger.ask('POST', '/products', productWish({ title: 'Ailleurs' }));
  const merchant = await becomeMerchant(page, await newStore());
  await merchant.ask('POST', '/products', productWish({ title: 'Ici' }));
  await remember(page, { language: 'en' });
  await page.goto(`/articles/${id}`);
  await expect(titleOf(page, businessProductsEn.form.gone)).toBeVisible();
  await look(page, 'product of another');
  await page.route('**/products?*', (route) => route.abort());
  await page.goto('/articles');
  await expect(page.getByRole('alert')).toBeVisible();
  await look(page, 'products lost');
  await page.unroute('**/products?*');
  await page.getByRole('button', { name: en.app.retry }).click();
  await expect(page.getByRole('link', { name: 'Ici' })).toBeVisible();
});

const noVariants = { state: 'draft', variants: [] };
