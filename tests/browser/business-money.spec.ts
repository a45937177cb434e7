import { randomUUID } from 'node:crypto';
import type { APIRequestContext, Page } from '@playwright/test';
import { businessFr } from '../../packages/i18n/business.fr.ts';
import { businessMoneyFr } from '../../packages/i18n/business-money.fr.ts';
import { desk, newCustomer, query } from './support/admin.ts';
import { inspect } from './support/inspect.ts';
import { becomeMerchant, type Merchant, newStore, productWish, test } from './support/merchant.ts';
import { apiUrl, businessUrl } from './support/places.ts';
import { expect } from './support/test.ts';
import { endWaiting, numberEnding } from './support/wallet.ts';

test.describe.configure({ timeout: 90_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const texts = businessMoneyFr;
const pin = '73051';
const francs = (digits: string) => `${digits}\u00a0F`;

/** At a desk and on a phone, where nothing may be wider than it; axe looks at both. */
async function look(page: Page, screen: string): Promise<void> {
  for (const viewport of [desk.viewport, { width: 360, height: 740 }]) {
    await page.setViewportSize(viewport);
    const folder = process.env.ECOM_PICTURES;
    const path = `${folder}/${screen}-${viewport.width}.png`;
    if (folder) await page.screenshot({ path, fullPage: true });
    await inspect(page, `${screen} at ${viewport.width}`);
  }
}

/** An order of 4 000 F, fetched at the counter: from a wallet 3 600 F for the store, or 400 F owed. */
async function sell(
  request: APIRequestContext,
  merchant: Merchant,
  variantId: string,
  method: 'wallet' | 'cash' = 'wallet',
): Promise<string> {
  const { token } = await newCustomer(request, 'Akossiwa');
  const headers = () => ({ authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() });
  const post = async (path: string, data: object) => {
    const reply = await request.post(`${apiUrl()}${path}`, { data, headers: headers() });
    expect(reply.ok(), await reply.text()).toBe(true);
    return reply.json();
  };
  const payer = async (): Promise<string> => {
    await request.put(`${apiUrl()}/v1/me/pin`, { data: { pin }, headers: headers() });
    await request.get(`${apiUrl()}/v1/wallet`, { headers: headers() });
    const topup = { network: 'mixx', phone: numberEnding('33'), amountXof: 5_000, feeXof: 0 };
    await post('/v1/wallet/topups', topup);
    const wallet = async () =>
      (await (await request.get(`${apiUrl()}/v1/wallet`, { headers: headers() })).json())
        .balanceXof;
    await expect.poll(wallet, { timeout: 20_000 }).toBe(5_000);
    const proof = { purpose: 'payment', pin, amountXof: 4_000, payee: 'checkout' };
    return (await post('/v1/me/pin/verify', proof)).pinToken;
  };
  const pinToken = method === 'wallet' ? await payer() : null;
  const [store] = await query<{ slug: string }>('SELECT slug FROM market.store WHERE id = $1', [
    merchant.storeId.slice('sto_'.length),
  ]);
  const bought = await post('/v1/market/checkouts', {
    lines: [{ variantId, quantity: 1 }],
    fulfilment: { [store?.slug ?? '']: 'pickup' },
    method,
    expectedTotalXof: 4_000,
    ...(pinToken && { pinToken }),
  });
  const order: string = bought.orders[0].id;
  await merchant.ask('POST', `/orders/${order}/accept`, { version: 1 });
  await merchant.ask('POST', `/orders/${order}/ready`, { version: 2 });
  const path = `${apiUrl()}/v1/market/orders/${order}`;
  const seen = await (await request.get(path, { headers: headers() })).json();
  const { handoverCode: code, number } = seen;
  await merchant.ask('POST', `/orders/${order}/deliver`, { version: 3, code });
  return number;
}

test('an owner sees what she earned, has it paid out by her PIN, and reads what became of it', async ({
  page,
  request,
}) => {
  const storeId = await newStore();
  const merchant = await becomeMerchant(page, storeId);
  await query(
    'UPDATE market.store_hours SET opens_minute = 0, closes_minute = 1440 WHERE store_id = $1',
    [storeId.slice('sto_'.length)],
  );
  const product = await merchant.ask('POST', '/products', productWish({ title: 'Panier tressé' }));
  await page.goto('/argent');
  await expect(page.getByText(texts.payouts.empty)).toBeVisible();
  await expect(page.getByText(texts.statement.empty)).toBeVisible();
  const number = await sell(request, merchant, product.variants[0].id);

  await page.reload();
  const open = page.getByRole('button', { name: texts.pay.open(francs('3\u00a0600')) });
  await expect(open).toBeVisible();
  await expect(page.getByText(number)).toBeVisible();
  await expect(page.getByText(texts.lineStates.due, { exact: true })).toBeVisible();
  await look(page, 'money-due');

  await open.click();
  const dialog = page.getByRole('dialog');
  const confirm = dialog.getByRole('button', { name: texts.pay.confirm(francs('3\u00a0600')) });
  await dialog.getByLabel(texts.pay.phone).fill(numberEnding('01'));
  await confirm.click();
  await expect(dialog.getByText(texts.pay.pinMissing)).toBeVisible();
  await dialog.getByLabel(texts.pay.pin).fill(pin);
  await look(page, 'money-dialog');
  await confirm.click();
  await expect(dialog.getByText(texts.errors.pinNotSet)).toBeVisible();
  await request.put(`${apiUrl()}/v1/me/pin`, {
    data: { pin },
    headers: { authorization: `Bearer ${merchant.token}`, 'idempotency-key': randomUUID() },
  });
  await confirm.click();
  await expect(dialog).toBeHidden();
  // The network refuses a number that ends so: everything is there again.
  await expect(page.getByText(texts.states.failed)).toBeVisible({ timeout: 30_000 });
  await expect(open).toBeVisible();

  await open.click();
  await dialog.getByLabel(texts.pay.phone).fill(numberEnding('33'));
  await dialog.getByLabel(texts.pay.pin).fill(pin);
  await confirm.dblclick();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(texts.states.paid, { exact: true }).first()).toBeVisible({
    timeout: 30_000,
  });
  await expect(page.getByText(texts.states.paid, { exact: true })).toHaveCount(2);
  await expect(page.getByText(texts.pay.tooLittle(francs('100')))).toBeVisible();
  await look(page, 'money-paid');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: texts.statement.csv }).click();
  expect((await download).suggestedFilename()).toMatch(/^releve-\d{4}-\d\d\.csv$/);

  await page.getByRole('button', { name: texts.plan.open }).click();
  await dialog.getByLabel(texts.pay.pin).fill(pin);
  await look(page, 'money-plan-dialog');
  await dialog.getByRole('button', { name: texts.plan.confirm }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(texts.plan.help(francs('100')))).toBeVisible();

  // A bank behind the network sends it back: it is hers again, and she reads why.
  const { items } = await merchant.ask('GET', '/payouts');
  await endWaiting(items[0].id.slice('pay_'.length), 'failed');
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(texts.states.returned)).toBeVisible();
  }).toPass({ timeout: 30_000 });
  await expect(open).toBeVisible();
  await look(page, 'money-returned');
  await page.getByRole('button', { name: texts.plan.drop }).click();
  await dialog.getByRole('button', { name: texts.plan.drop }).click();
  await expect(page.getByText(texts.plan.none)).toBeVisible();
});

test('what is owed for cash is settled from the balance at a tap', async ({ page, request }) => {
  const storeId = await newStore();
  const merchant = await becomeMerchant(page, storeId);
  await query(
    'UPDATE market.store_hours SET opens_minute = 0, closes_minute = 1440 WHERE store_id = $1',
    [storeId.slice('sto_'.length)],
  );
  const product = await merchant.ask('POST', '/products', productWish({ title: 'Panier tressé' }));
  const variantId = product.variants[0].id;
  await sell(request, merchant, variantId, 'cash');
  await sell(request, merchant, variantId);
  await page.goto('/argent');
  const settle = page.getByRole('button', { name: texts.balance.settle(francs('400')) });
  await expect(settle).toBeVisible();
  await expect(
    page.getByRole('button', { name: texts.pay.open(francs('3\u00a0200')) }),
  ).toBeVisible();
  await look(page, 'money-owed');
  await settle.click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(texts.settling.body(francs('3\u00a0200')))).toBeVisible();
  await look(page, 'money-settle');
  await dialog.getByRole('button', { name: texts.settling.confirm }).dblclick();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(texts.statement.settlement).first()).toBeVisible();
  await expect(settle).toHaveCount(0);
  await look(page, 'money-settled');
});

test('a clerk has no way to the store’s money', async ({ page }) => {
  await becomeMerchant(page, await newStore(), 'clerk');
  await page.goto(businessUrl());
  await expect(page.getByRole('link', { name: businessFr.nav.products })).toBeVisible();
  await expect(page.getByRole('link', { name: businessFr.nav.money })).toHaveCount(0);
  await page.goto('/argent');
  await expect(page.getByText(businessFr.errors.roleTooLow).first()).toBeVisible();
});
