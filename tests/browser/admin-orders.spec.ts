import type { Page } from '@playwright/test';
import { adminFr } from '../../packages/i18n/admin.fr.ts';
import { adminOrdersFr } from '../../packages/i18n/admin-orders.fr.ts';
import { dashFr } from '../../packages/i18n/dash.fr.ts';
import { formatXof } from '../../packages/i18n/money.ts';
import { ordersFr } from '../../packages/i18n/orders.fr.ts';
import { setPin } from './support/account.ts';
import { becomeAdmin, desk } from './support/admin.ts';
import { inspect } from './support/inspect.ts';
import { becomeMember, callApi } from './support/member.ts';
import { adminUrl } from './support/places.ts';
import { act, openShop } from './support/shops.ts';
import { titleOf } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 90_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const texts = adminOrdersFr;
const { commissions } = texts;
const xof = (amount: number) => formatXof(amount, 'fr');
/** On the customer's screens, where «CFA» goes without saying. */
const francs = (digits: string) => `${digits.replaceAll(' ', '\u00a0')}\u00a0F`;
const why = 'Vérifié au téléphone avec les deux.';

/** At a desk and on a phone, where nothing may be wider than it; axe looks at both. */
async function look(page: Page, screen: string): Promise<void> {
  for (const viewport of [desk.viewport, { width: 360, height: 740 }]) {
    await page.setViewportSize(viewport);
    const folder = process.env.ECOM_PICTURES;
    const path = `${folder}/${screen.replaceAll(/\W+/g, '-')}-${viewport.width}.png`;
    if (folder) await page.screenshot({ path });
    await inspect(page, `${screen} at ${viewport.width}`);
  }
  await page.setViewportSize(desk.viewport);
}

test('an operator finds an order by its number, renews its locked code, refunds a part and ends it; its customer reads each', async ({
  page,
  browser,
}) => {
  await becomeMember(page);
  await setPin(page);
  const goods = [{ title: 'Panier tressé', priceXof: 4_000 }];
  const shop = await openShop(browser, { name: 'Chez la vannière', goods });
  const [variant] = (await shop.sql('SELECT id FROM market.variant WHERE store_id = $1')) as {
    id: string;
  }[];
  const bought = await callApi(page, 'POST', '/v1/market/checkouts', {
    lines: [{ variantId: `var_${variant?.id}`, quantity: 2 }],
    fulfilment: { [shop.slug]: 'pickup' },
    method: 'cash',
    expectedTotalXof: 8_000,
  });
  const [{ id, number }] = (await bought.json()).orders;
  await act(shop, id, 'accept');
  await act(shop, id, 'ready');
  await shop.sql('UPDATE market.store_order SET code_tries = 5 WHERE store_id = $1');
  await page.goto(`/commandes/${id}`);
  await expect(page.getByText(ordersFr.orders.code.locked)).toBeVisible();

  const context = await browser.newContext({
    ...desk,
    baseURL: adminUrl(),
    serviceWorkers: 'block',
  });
  const admin = await context.newPage();
  await becomeAdmin(admin, 'owner');
  await admin.goto('/commandes?file=locked');
  await expect(admin.getByRole('link', { name: number })).toBeVisible();
  await admin.getByRole('searchbox', { name: texts.search }).fill('zz 0000');
  await expect(admin.getByText(texts.none)).toBeVisible();
  await look(admin, 'no order fits');
  await admin.getByRole('searchbox', { name: texts.search }).fill(number.toLowerCase());
  await expect(admin.getByRole('link', { name: number })).toBeVisible();
  await look(admin, 'orders of all stores');
  await admin.getByRole('link', { name: number }).click();
  await expect(titleOf(admin, texts.number(number))).toBeVisible();
  await look(admin, 'an order of any store');

  const dialog = admin.getByRole('dialog');
  await admin.getByRole('button', { name: texts.unlock }).click();
  await dialog.getByRole('button', { name: texts.unlock }).click();
  await expect(dialog.getByText(dashFr.reason.short)).toBeVisible();
  await dialog.getByRole('textbox').fill(why);
  await dialog.getByRole('button', { name: texts.unlock }).click();
  await expect(admin.getByText(texts.done.unlock(number))).toBeVisible();
  await expect(page.getByText(ordersFr.orders.code.pickup)).toBeVisible();

  await admin.getByRole('button', { name: texts.refund }).click();
  await dialog.getByLabel(texts.amount).fill('9000');
  await dialog.getByRole('button', { name: texts.refund }).click();
  await expect(dialog.getByText(texts.amountInvalid(xof(8_000)))).toBeVisible();
  await dialog.getByLabel(texts.amount).fill('1 500');
  await dialog.getByLabel(texts.note).fill(why);
  await look(admin, 'a refund by an operator');
  await dialog.getByRole('button', { name: texts.confirmRefund(xof(1_500)) }).click();
  await expect(admin.getByText(texts.done.refund(xof(1_500)))).toBeVisible();
  await expect(
    page.getByText(ordersFr.orders.lessToPay(francs('1 500'), francs('6 500'))),
  ).toBeVisible();

  await admin.getByRole('button', { name: texts.cancel }).click();
  await dialog.getByRole('textbox').fill(why);
  await dialog.getByRole('button', { name: texts.cancel }).click();
  await expect(admin.getByText(texts.done.cancel(number))).toBeVisible();
  await expect(admin.getByRole('button', { name: texts.cancel })).toHaveCount(0);
  await expect(page.getByRole('status')).toHaveText(ordersFr.orders.says.cancelledByUs(why));
  await inspect(page, 'an order that was ended by the platform');

  await admin.goto('/commandes');
  await admin.getByRole('link', { name: commissions.link }).click();
  await expect(admin.getByText(commissions.everybody)).toBeVisible();
  await admin.getByRole('button', { name: commissions.set }).click();
  await dialog.getByLabel(commissions.percent).fill('7,5');
  await expect(dialog.getByText(commissions.example(xof(750)))).toBeVisible();
  await dialog.getByLabel(commissions.storeId).fill(shop.merchant.storeId);
  await dialog.getByLabel(commissions.why, { exact: true }).fill(why);
  await look(admin, 'a commission to set');
  await dialog.getByRole('button', { name: commissions.confirm, exact: true }).click();
  await expect(admin.getByText(commissions.done)).toBeVisible();
  const row = admin.getByRole('row').filter({ hasText: shop.name });
  await expect(row).toContainText('7,5\u00a0%');
  await look(admin, 'commissions');

  // On a phone the last places come with «Plus»: back closes it, a choice leads there.
  await admin.setViewportSize({ width: 360, height: 740 });
  const more = admin.getByRole('button', { name: dashFr.app.morePlaces });
  await more.click();
  await expect(dialog.getByRole('link', { name: adminFr.nav.trail })).toBeVisible();
  await look(admin, 'more places');
  await admin.setViewportSize({ width: 360, height: 740 });
  await admin.goBack();
  await expect(dialog).toHaveCount(0);
  await expect(titleOf(admin, commissions.title)).toBeVisible();
  await more.click();
  await dialog.getByRole('link', { name: adminFr.nav.trail }).click();
  await expect(titleOf(admin, adminFr.trail.title)).toBeVisible();
  await admin.goBack();
  await expect(titleOf(admin, commissions.title)).toBeVisible();
});
