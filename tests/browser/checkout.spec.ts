import type { Page } from '@playwright/test';
import { cartFr } from '../../packages/i18n/cart.fr.ts';
import { fr } from '../../packages/i18n/fr.ts';
import { ordersFr } from '../../packages/i18n/orders.fr.ts';
import { pinField, pins, setPin } from './support/account.ts';
import { inspect } from './support/inspect.ts';
import { becomeMember } from './support/member.ts';
import { keepPlace, openShop, topUp } from './support/shops.ts';
import { titleOf } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 90_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const { checkout, orders } = ordersFr;
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true });
const francs = (digits: string) => `${digits.replaceAll(' ', '\u00a0')}\u00a0F`;

/** From a product's page into the cart. */
async function putIn(page: Page, productId: string): Promise<void> {
  await page.goto(`/marche/produit/${productId}`);
  await button(page, cartFr.add).click();
  await expect(page.getByRole('link', { name: cartFr.see })).toBeVisible();
}

test('a cart of two stores is paid once, though its answer was lost on the way', async ({
  page,
  browser,
}) => {
  await becomeMember(page);
  await setPin(page);
  await topUp(page, 20_000);
  const quartier = await keepPlace(page);
  const basket = { title: 'Panier tressé', priceXof: 4_000 };
  const soap = { title: 'Savon noir', priceXof: 1_500 };
  const weaver = await openShop(browser, { name: 'Chez la tresseuse', goods: [basket], quartier });
  const soaper = await openShop(browser, { name: 'Savons du Golfe', goods: [soap] });

  await putIn(page, weaver.productIds[0] ?? '');
  await button(page, cartFr.more(basket.title)).click();
  await putIn(page, soaper.productIds[0] ?? '');
  await soaper.sql('UPDATE market.variant SET price_xof = 1700 WHERE store_id = $1');
  await page.getByRole('link', { name: cartFr.openWith(2) }).click();
  await expect(
    page.getByText(cartFr.problems.priceChanged(francs('1 500'), francs('1 700'))),
  ).toBeVisible();
  await inspect(page, 'the cart with a difference');
  await button(page, cartFr.accept).click();
  await button(page, cartFr.order).click();

  await expect(titleOf(page, checkout.title)).toBeVisible();
  const soaperCard = page.getByRole('group', { name: soaper.name });
  await expect(soaperCard).toContainText(cartFr.stores.noZone);
  await soaperCard.getByLabel(checkout.pickup).check();
  // The money comes meanwhile, and the screen hears of it.
  const pay = button(page, checkout.payNow(francs('10 200')));
  await expect(pay).toBeEnabled({ timeout: 20_000 });
  await inspect(page, 'the checkout');
  await pay.click();
  // The order is placed and its answer lost: sent again, it is the same order.
  let lost = 0;
  await page.route('**/api/v1/market/checkouts', async (route) => {
    const answer = await route.fetch();
    lost += 1;
    if (lost === 1) return route.abort('connectionreset');
    return route.fulfill({ response: answer });
  });
  await pinField(page, fr.pin.label).fill(pins.first);
  await button(page, fr.pin.confirm).click();
  await expect(titleOf(page, checkout.doneTitle)).toBeVisible();
  await expect(page.getByText(checkout.donePaid(francs('10 200')))).toBeVisible();
  expect(lost).toBe(2);
  await inspect(page, 'the thanks');
  await button(page, checkout.seeOrders).click();
  await expect(titleOf(page, orders.title)).toBeVisible();
  await expect(page.getByRole('listitem')).toHaveCount(2);
  await expect(page.getByText(orders.states.placed)).toHaveCount(2);
  await inspect(page, 'the orders');
});
