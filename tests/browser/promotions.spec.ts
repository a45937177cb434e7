import type { Browser, Page } from '@playwright/test';
import { adminFr } from '../../packages/i18n/admin.fr.ts';
import { cartFr } from '../../packages/i18n/cart.fr.ts';
import { offersFr } from '../../packages/i18n/offers.fr.ts';
import { ordersFr } from '../../packages/i18n/orders.fr.ts';
import { promotionsFr as texts } from '../../packages/i18n/promotions.fr.ts';
import { becomeAdmin, desk } from './support/admin.ts';
import { inspect } from './support/inspect.ts';
import { becomeMember } from './support/member.ts';
import { adminUrl } from './support/places.ts';
import { keepPlace, openShop } from './support/shops.ts';
import { titleOf } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 90_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const { checkout } = ordersFr;
const { fields } = texts;
const francs = (digits: string) => `${digits.replaceAll(' ', '\u00a0')}\u00a0F`;
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true });

/** At a desk and on a phone, where nothing may be wider than it; axe looks at both. */
async function look(page: Page, screen: string): Promise<void> {
  for (const viewport of [desk.viewport, { width: 360, height: 740 }]) {
    await page.setViewportSize(viewport);
    const folder = process.env.ECOM_PICTURES;
    const path = `${folder}/${screen.replaceAll(/\W+/g, '-')}-${viewport.width}.png`;
    if (folder) await page.screenshot({ path, fullPage: true });
    await inspect(page, `${screen} at ${viewport.width}`);
  }
}

async function typeCode(page: Page, code: string): Promise<void> {
  await page.getByLabel(offersFr.label).fill(code);
  await button(page, offersFr.apply).click();
}

test('a merchant makes a code, and her customer pays less with it', async ({ page, browser }) => {
  await becomeMember(page);
  const quartier = await keepPlace(page);
  const basket = { title: 'Panier tressé', priceXof: 4_000 };
  const shop = await openShop(browser, { name: 'Chez la tresseuse', goods: [basket], quartier });

  const merchant = shop.desk;
  await merchant.goto('/promotions');
  await expect(merchant.getByText(texts.empty)).toBeVisible();
  await merchant.getByRole('link', { name: texts.new }).click();
  await expect(titleOf(merchant, texts.new)).toBeVisible();
  await button(merchant, texts.make).click();
  await expect(merchant.getByRole('alert').first()).toHaveText(fields.titleInvalid);
  await merchant.getByLabel(fields.title, { exact: true }).fill('Fête du pagne');
  await merchant.getByLabel(fields.percent, { exact: true }).fill('12,5');
  await merchant.getByLabel(fields.code, { exact: true }).fill('fête-26');
  await merchant.getByLabel(fields.min, { exact: true }).fill('8000');
  await expect(merchant.getByText(/^−12,5.%.*FETE26.*payé par la boutique\.$/)).toBeVisible();
  await look(merchant, 'an offer being written');
  await button(merchant, texts.make).click();
  const card = merchant.getByRole('listitem').filter({ hasText: 'Fête du pagne' });
  await expect(card).toContainText(texts.states.running);
  await expect(card).toContainText('FETE26');

  await page.goto(`/marche/produit/${shop.productIds[0]}`);
  await button(page, cartFr.add).click();
  await page.goto('/panier');
  await button(page, cartFr.order).click();
  await expect(titleOf(page, checkout.title)).toBeVisible();
  await page.getByLabel(checkout.cash).check();
  await button(page, offersFr.have).click();
  await typeCode(page, 'inconnu');
  await expect(page.getByText(offersFr.refused.unknown)).toBeVisible();
  await typeCode(page, 'fête 26');
  await expect(page.getByText(offersFr.refused.below_minimum(francs('4 000')))).toBeVisible();
  await inspect(page, 'codes that do not count');
  await button(page, offersFr.remove('INCONNU')).click();
  await page.goto('/panier');
  await button(page, cartFr.more(basket.title)).click();
  await button(page, cartFr.order).click();
  await expect(page.getByText(offersFr.applied(francs('1 000')))).toBeVisible();
  await inspect(page, 'a code that counts');
  await button(page, checkout.orderCash(francs('7 500'))).click();
  await expect(page.getByText(checkout.doneCash(francs('7 500')))).toBeVisible();
  await page.goto('/commandes');
  await page.getByRole('link', { name: new RegExp(shop.name) }).click();
  await expect(page.getByText(offersFr.off(francs('1 000')))).toBeVisible();

  await merchant.reload();
  await expect(card).toContainText(francs('1 000'));
  await look(merchant, 'offers with figures');
  await card.getByRole('button', { name: texts.end }).click();
  await merchant.getByRole('dialog').getByRole('button', { name: texts.end }).click();
  await expect(merchant.getByText(texts.empty)).toBeVisible();
  await merchant.getByRole('tab', { name: texts.tabs.over }).click();
  await expect(card).toContainText(texts.states.ended);
});

async function sitAt(browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({ baseURL, serviceWorkers: 'block', ...desk });
  return context.newPage();
}

test('the platform offers something, within a budget, changes and ends it', async ({ browser }) => {
  const admin = await sitAt(browser, adminUrl());
  await becomeAdmin(admin, 'owner');
  await admin.goto('/');
  await admin.getByRole('link', { name: adminFr.nav.promotions }).click();
  await expect(titleOf(admin, texts.title)).toBeVisible();
  await admin.getByRole('link', { name: texts.new }).click();
  const name = `Bienvenue ${Date.now()}`;
  await admin.getByLabel(fields.title, { exact: true }).fill(name);
  await admin.getByLabel(fields.kind, { exact: true }).selectOption('amount');
  await admin.getByLabel(fields.amount, { exact: true }).fill('500');
  await admin.getByLabel(fields.code, { exact: true }).fill(`E${Date.now()}`);
  await admin.getByLabel(fields.budget, { exact: true }).fill('100 000');
  await admin.getByLabel(fields.share, { exact: true }).fill('50');
  await button(admin, texts.make).click();
  await expect(admin.getByRole('alert')).toHaveText(fields.shareInvalid);
  await admin.getByLabel(fields.share, { exact: true }).fill('100');
  await look(admin, 'an offer of the platform');
  await button(admin, texts.make).click();
  const card = admin.getByRole('listitem').filter({ hasText: name });
  await expect(card).toContainText('payé par Ecom');
  await card.getByRole('button', { name: texts.edit }).click();
  const dialog = admin.getByRole('dialog');
  await dialog.getByLabel(texts.active).uncheck();
  await dialog.getByLabel(fields.budget, { exact: true }).fill('50000');
  await dialog.getByRole('button', { name: texts.save }).click();
  await expect(card).toContainText(texts.states.paused);
  await look(admin, 'offers of the platform');
  await card.getByRole('button', { name: texts.end }).click();
  await dialog.getByRole('button', { name: texts.end }).click();
  await expect(card).toHaveCount(0);
});
