import type { Browser, Page } from '@playwright/test';
import { adminReviewsFr } from '../../packages/i18n/admin-reviews.fr.ts';
import { businessReviewsFr } from '../../packages/i18n/business-reviews.fr.ts';
import { reviewsFr } from '../../packages/i18n/reviews.fr.ts';
import { becomeAdmin, desk } from './support/admin.ts';
import { inspect } from './support/inspect.ts';
import { becomeMember, callApi } from './support/member.ts';
import { becomeMerchant } from './support/merchant.ts';
import { drawPicture } from './support/pictures.ts';
import { adminUrl, businessUrl } from './support/places.ts';
import { act, openShop, type Shop } from './support/shops.ts';
import { titleOf } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 90_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const { own, report } = reviewsFr;
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

/** Bought in cash and fetched at the counter, past the screens. */
async function receive(page: Page, shop: Shop): Promise<string> {
  const variants = (await shop.sql(
    'SELECT id, price_xof AS xof FROM market.variant WHERE store_id = $1',
  )) as { id: string; xof: number }[];
  const bought = await callApi(page, 'POST', '/v1/market/checkouts', {
    lines: variants.map(({ id }) => ({ variantId: `var_${id}`, quantity: 1 })),
    fulfilment: { [shop.slug]: 'pickup' },
    place: {
      ...{ quartier: 'Tokoin', landmark: 'portail bleu', phone: '90112233' },
      ...{ lat: 6.15, lon: 1.21 },
    },
    method: 'cash',
    expectedTotalXof: variants.reduce((sum, { xof }) => sum + Number(xof), 0),
  });
  const id: string = (await bought.json()).orders[0].id;
  await act(shop, id, 'accept');
  await act(shop, id, 'ready');
  const [row] = (await shop.sql(
    'SELECT handover_code AS code FROM market.store_order WHERE store_id = $1',
  )) as { code: string }[];
  await act(shop, id, 'deliver', { code: row?.code });
  return id;
}

async function sitAt(browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({ baseURL, serviceWorkers: 'block', ...desk });
  return context.newPage();
}

test('what was received is reviewed, answered by the store, reported, and hidden by a moderator', async ({
  page,
  browser,
}) => {
  await becomeMember(page);
  const goods = [{ title: 'Panier tressé', priceXof: 4_000 }];
  const shop = await openShop(browser, { name: 'Chez la vannière', goods });
  const product = `/marche/produit/${shop.productIds[0]}`;
  await page.goto(product);
  await expect(page.getByText(reviewsFr.none)).toBeVisible();

  const order = await receive(page, shop);
  await page.goto(`/commandes/${order}`);
  await button(page, new RegExp(`^${own.write}`)).click();
  await button(page, own.send).click();
  await expect(page.getByRole('alert')).toHaveText(own.starsMissing);
  await page.getByLabel(own.star(4)).check();
  await page.getByLabel(own.words).fill('Solide, <b>vraiment</b>.');
  await look(page, 'a review being written');
  await button(page, own.send).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('Solide, <b>vraiment</b>.')).toBeVisible();
  const photo = await drawPicture(page, { width: 640, height: 480 });
  await page.setInputFiles('input[type=file]', photo);
  await expect(page.getByAltText(reviewsFr.photos.alt(1))).toBeVisible();
  await page.setInputFiles('input[type=file]', { ...photo, name: 'two.jpg' });
  await expect(page.getByAltText(reviewsFr.photos.alt(2))).toBeVisible();
  await button(page, reviewsFr.photos.remove(1)).click();
  await expect(page.getByAltText(reviewsFr.photos.alt(2))).toHaveCount(0);
  await look(page, 'an order with its review');

  const merchant = await sitAt(browser, businessUrl());
  await becomeMerchant(merchant, shop.merchant.storeId, 'manager');
  const texts = businessReviewsFr;
  await merchant.goto('/');
  await merchant.getByRole('link', { name: texts.subtitle('4', 1) }).click();
  await expect(titleOf(merchant, texts.title)).toBeVisible();
  await button(merchant, texts.replyAct).click();
  await merchant.getByLabel(texts.replyLabel, { exact: true }).fill('Merci, à bientôt !');
  await button(merchant, texts.replySend).click();
  await expect(merchant.getByText('Merci, à bientôt !')).toBeVisible();
  await button(merchant, texts.reportAct).click();
  await merchant.getByLabel(texts.reportReason).selectOption('false');
  await merchant.getByRole('dialog').getByRole('button', { name: texts.reportSend }).click();
  await expect(merchant.getByText(texts.reportDone)).toBeVisible();
  await expect(merchant.getByAltText(texts.photo(1))).toBeVisible();
  await look(merchant, 'reviews at the merchant');

  await page.goto(product);
  await expect(page.getByText('Merci, à bientôt !')).toBeVisible();
  await expect(page.getByText(reviewsFr.ofStore('4', 1))).toBeVisible();
  await button(page, new RegExp(`^${report.act} `)).click();
  await page.getByLabel(report.reasons.advert).check();
  await page.getByRole('dialog').getByRole('button', { name: report.send }).click();
  await expect(page.getByText(report.done)).toBeVisible();
  await expect(page.getByAltText(reviewsFr.photos.alt(1))).toBeVisible();
  await look(page, 'a product with its review');
  await page.goto(`/marche/boutique/${shop.slug}`);
  await expect(page.getByText(`${goods[0]?.title} · `)).toBeVisible();
  await look(page, 'a store with its review');

  const moderator = await sitAt(browser, adminUrl());
  await becomeAdmin(moderator, 'support');
  await moderator.goto('/avis');
  const card = moderator.getByRole('listitem').filter({ hasText: shop.name });
  await expect(card).toContainText(adminReviewsFr.reasons.false);
  await look(moderator, 'reported reviews');
  await card.getByRole('button', { name: adminReviewsFr.hide }).click();
  const dialog = moderator.getByRole('dialog');
  await dialog.getByLabel(adminReviewsFr.hideReason).fill('Avis d’essai.');
  await dialog.getByRole('button', { name: adminReviewsFr.hide }).click();
  await expect(moderator.getByText(adminReviewsFr.hidden)).toBeVisible();
  await expect(card).toHaveCount(0);

  await page.goto(product);
  await expect(page.getByText(reviewsFr.none)).toBeVisible();
  await page.goto(`/commandes/${order}`);
  await expect(page.getByText(own.hidden('Avis d’essai.'))).toBeVisible();
});
