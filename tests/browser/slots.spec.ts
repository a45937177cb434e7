import type { Browser, Page } from '@playwright/test';
import { businessDeliveriesFr as deliveries } from '../../packages/i18n/business-deliveries.fr.ts';
import { businessOrdersFr } from '../../packages/i18n/business-orders.fr.ts';
import { businessSettingsFr } from '../../packages/i18n/business-settings.fr.ts';
import { businessSlotsFr } from '../../packages/i18n/business-slots.fr.ts';
import { cartFr } from '../../packages/i18n/cart.fr.ts';
import { ordersFr } from '../../packages/i18n/orders.fr.ts';
import { slotsFr } from '../../packages/i18n/slots.fr.ts';
import { inspect } from './support/inspect.ts';
import { look } from './support/look.ts';
import { becomeMember } from './support/member.ts';
import { becomeMerchant, type StoreRole } from './support/merchant.ts';
import { businessUrl } from './support/places.ts';
import { act, keepPlace, openShop } from './support/shops.ts';
import { titleOf } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 90_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const { checkout, orders } = ordersFr;
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true });

/** Somebody of the store at her own screen. */
async function atWork(browser: Browser, storeId: string, role: StoreRole): Promise<Page> {
  const context = await browser.newContext({
    ...{ baseURL: businessUrl(), serviceWorkers: 'block' },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await becomeMerchant(page, storeId, role);
  return page;
}

/** Kept where the pictures of a walk are wanted. */
async function picture(page: Page, screen: string): Promise<void> {
  const folder = process.env.ECOM_PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${screen.replaceAll(/\W+/g, '-')}.png` });
}

test('a closed store sells an hour of tomorrow, and finds it among its planned orders', async ({
  page,
  browser,
}) => {
  const goods = [{ title: 'Gari de Vogan', priceXof: 1_500, onHand: 9 }];
  const shop = await openShop(browser, { name: 'Aux greniers du Golfe', goods });
  // Closed for today, from eight to six on all other days.
  await shop.sql(
    'UPDATE market.store_hours SET opens_minute = 480, closes_minute = 1080 WHERE store_id = $1',
  );
  await shop.sql(
    `INSERT INTO market.store_exception (store_id, date)
     VALUES ($1, (app.now() AT TIME ZONE 'UTC')::date)`,
  );
  const boss = await atWork(browser, shop.merchant.storeId, 'manager');
  await boss.goto('/reglages/heures');
  await boss.getByLabel(businessSlotsFr.offer).check();
  await boss.getByLabel(businessSlotsFr.capacity).fill('2');
  await look(boss, 'the hours to choose');
  await button(boss, businessSettingsFr.save).click();
  await expect(boss.getByText(businessSettingsFr.saved)).toBeVisible();

  await becomeMember(page);
  await page.goto(`/marche/produit/${shop.productIds[0]}`);
  await button(page, cartFr.add).click();
  await page.getByRole('link', { name: cartFr.see }).click();
  await expect(page.getByText(slotsFr.openLater)).toBeVisible();
  await picture(page, 'cart of a closed store');
  await button(page, cartFr.order).click();
  const card = page.getByRole('group', { name: shop.name });
  await expect(card.getByText(slotsFr.closedUntil('demain 8\u00a0h'))).toBeVisible();
  await card.getByLabel(checkout.pickup).check();
  await page.getByLabel(checkout.cash).check();
  const order = button(page, checkout.orderCash('1\u00a0500\u00a0F'));
  await expect(order).toBeDisabled();
  await inspect(page, 'the checkout at a closed store');
  await picture(page, 'checkout of a closed store');
  await card.getByLabel(slotsFr.later).click();
  const sheet = page.getByRole('dialog', { name: slotsFr.chooseTitle });
  const hour = slotsFr.hours(9, 10);
  await expect(sheet.getByRole('button', { name: hour })).toBeVisible();
  await inspect(page, 'the hours of a store');
  await picture(page, 'hours of a store');
  await sheet.getByRole('button', { name: hour }).click();
  await expect(card.getByLabel(`demain ${hour}`)).toBeChecked();
  await expect(order).toBeEnabled();
  await picture(page, 'checkout with an hour');
  await order.click();
  await expect(titleOf(page, checkout.doneTitle)).toBeVisible();
  await page.getByRole('link', { name: new RegExp(shop.name) }).click();
  const said = slotsFr.forHour(`demain ${hour}`);
  await expect(page.getByText(said)).toBeVisible();
  await inspect(page, 'an order for an hour');
  await picture(page, 'order for an hour');

  await boss.goto('/commandes');
  await expect(boss.getByText(said)).toBeVisible();
  await button(boss, businessOrdersFr.acts.accept).click();
  const { tabs, count } = businessOrdersFr;
  await button(boss, count(tabs.planned, 1)).click();
  await expect(boss.getByText(said)).toBeVisible();
  await look(boss, 'the planned orders');
  await expect(page.getByText(orders.says.accepted(shop.name))).toBeVisible({ timeout: 20_000 });
});

test('a courier has a page of what to carry, hands it over by its code, and the receipt is kept', async ({
  page,
  browser,
}) => {
  await becomeMember(page);
  const quartier = await keepPlace(page);
  const goods = [{ title: 'Attiéké de Lomé', priceXof: 2_000, onHand: 9 }];
  const shop = await openShop(browser, { name: 'La marmite de Bè', goods, quartier });
  const courier = await atWork(browser, shop.merchant.storeId, 'courier');
  await courier.goto('/');
  await expect(courier.getByText(deliveries.empty)).toBeVisible();
  await look(courier, 'a courier with nothing to carry');

  await page.goto(`/marche/produit/${shop.productIds[0]}`);
  await button(page, cartFr.add).click();
  await page.getByRole('link', { name: cartFr.see }).click();
  await button(page, cartFr.order).click();
  await page.getByLabel(checkout.cash).check();
  await button(page, checkout.orderCash('2\u00a0500\u00a0F')).click();
  await expect(titleOf(page, checkout.doneTitle)).toBeVisible();
  await page.getByRole('link', { name: new RegExp(shop.name) }).click();
  await expect(page.getByRole('heading', { level: 2, name: shop.name })).toBeVisible();
  const id = page.url().split('/').at(-1) ?? '';
  await act(shop, id, 'accept');
  await act(shop, id, 'ready');

  // It appears by itself.
  await expect(courier.getByText(deliveries.collect('2\u00a0500\u00a0F'))).toBeVisible({
    timeout: 35_000,
  });
  await look(courier, 'a courier with something to carry');
  await button(courier, deliveries.acts.depart).click();
  await expect(page.getByRole('status')).toHaveText(orders.says.picked_up);
  const spelled = await page.getByText(orders.code.spelled('')).textContent();
  await button(courier, deliveries.acts.deliver).click();
  await courier.getByLabel(businessOrdersFr.deliver.code).fill((spelled ?? '').replace(/\D/g, ''));
  await picture(courier, 'handing over');
  await button(courier, businessOrdersFr.deliver.confirm).click();
  await expect(courier.getByText(deliveries.empty)).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(orders.says.delivered);

  const kept = page.waitForEvent('download');
  await button(page, orders.receipt.get).click();
  expect((await kept).suggestedFilename()).toMatch(/^recu-[A-Z]{2}-\d{4}\.pdf$/);
  await inspect(page, 'an order with its receipt');
  const folder = process.env.ECOM_PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/order-receipt.png`, fullPage: true });
});
