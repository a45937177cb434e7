import type { Page } from '@playwright/test';
import { businessOrdersFr } from '../../packages/i18n/business-orders.fr.ts';
import { cartFr } from '../../packages/i18n/cart.fr.ts';
import { fr } from '../../packages/i18n/fr.ts';
import { ordersFr } from '../../packages/i18n/orders.fr.ts';
import { payingFr } from '../../packages/i18n/paying.fr.ts';
import { inspect } from './support/inspect.ts';
import { picture } from './support/look.ts';
import { becomeMember } from './support/member.ts';
import { openShop, type Shop } from './support/shops.ts';
import { titleOf } from './support/steps.ts';
import { expect, test } from './support/test.ts';
import { numberEnding } from './support/wallet.ts';

// The simulator of the stack takes four seconds a step, as a person would.
test.describe.configure({ timeout: 90_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const { checkout, orders } = ordersFr;
const { topup } = fr;
const outcome = { timeout: 20_000 };
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true });
const pay = (page: Page) => button(page, checkout.payNow('3\u00a0000\u00a0F'));

/** One of these in the cart, and the checkout before her, fetched at the counter. */
async function beginCheckout(page: Page, { name, productIds }: Shop): Promise<void> {
  await page.goto(`/marche/produit/${productIds[0]}`);
  await button(page, cartFr.add).click();
  await page.getByRole('link', { name: cartFr.see }).click();
  await button(page, cartFr.order).click();
  await page.getByRole('group', { name }).getByLabel(checkout.pickup).check();
  await page.getByLabel(payingFr.mobileMoney).check();
}

async function namePhone(page: Page, suffix: string): Promise<void> {
  await page.getByLabel(payingFr.numberLabel).fill(numberEnding(suffix));
  await page.getByRole('radio', { name: /^Mixx by Yas/ }).check();
}

test('her phone pays: refused once, tried again, found after a reload, and heard of by the store', async ({
  page,
  browser,
}) => {
  await becomeMember(page);
  const goods = [{ title: 'Igname de Bassar', priceXof: 3_000 }];
  const shop = await openShop(browser, { name: 'Chez la cultivatrice', goods });
  await shop.desk.goto('/commandes');
  await beginCheckout(page, shop);
  await namePhone(page, '01');
  await inspect(page, 'a checkout by phone');
  await picture(page, 'checkout by phone');
  await pay(page).click();
  await expect(titleOf(page, topup.waitTitle)).toBeVisible();
  await picture(page, 'phone is asked');
  await expect(titleOf(page, payingFr.failTitle)).toBeVisible(outcome);
  await expect(page.getByText(topup.reasons.declined)).toBeVisible();
  await expect(page.getByText(payingFr.nothingTaken)).toBeVisible();
  await inspect(page, 'a phone that refused');
  await picture(page, 'phone refused');
  await button(page, payingFr.again).click();

  await namePhone(page, '33');
  await pay(page).click();
  await expect(titleOf(page, topup.waitTitle)).toBeVisible();
  await inspect(page, 'a phone that is asked');
  await expect(shop.desk.getByText(businessOrdersFr.empty.waiting)).toBeVisible();
  await page.reload();
  await expect(titleOf(page, checkout.doneTitle)).toBeVisible(outcome);
  await expect(page.getByText(checkout.donePaid('3\u00a0000\u00a0F'))).toBeVisible();
  await expect(shop.desk.getByRole('main').getByText(goods[0]?.title ?? '')).toBeVisible();
  await page.goto('/panier');
  await expect(page.getByText(cartFr.empty)).toBeVisible();
});

test('she stops waiting for her phone and pays in cash; the cart was kept', async ({
  page,
  browser,
}) => {
  await becomeMember(page);
  const goods = [{ title: 'Savon noir', priceXof: 3_000 }];
  const shop = await openShop(browser, { name: 'Savons du Golfe', goods });
  await beginCheckout(page, shop);
  await namePhone(page, '00');
  await pay(page).click();
  await expect(titleOf(page, topup.waitTitle)).toBeVisible();
  // The app was killed meanwhile: her order leads back, and so does buying again.
  await page.goto('/commandes');
  await page.getByRole('link', { name: new RegExp(shop.name) }).click();
  await page.getByRole('link', { name: payingFr.see }).click();
  await expect(titleOf(page, topup.waitTitle)).toBeVisible();
  await page.goto('/commande');
  await expect(titleOf(page, topup.waitTitle)).toBeVisible();
  await button(page, payingFr.giveUp).click();
  await expect(page.getByText(payingFr.giveUpBody)).toBeVisible();
  await picture(page, 'phone give up');
  await button(page, payingFr.giveUpYes).click();
  await expect(titleOf(page, payingFr.cancelledTitle)).toBeVisible();
  await inspect(page, 'a payment that she took back');
  await picture(page, 'phone cancelled');
  await button(page, payingFr.otherWay).click();
  await page.getByLabel(checkout.cash).check();
  await button(page, checkout.orderCash('3\u00a0000\u00a0F')).click();
  await expect(titleOf(page, checkout.doneTitle)).toBeVisible();
  await page.goto('/commandes');
  await expect(page.getByText(orders.states.cancelled)).toBeVisible();
});
