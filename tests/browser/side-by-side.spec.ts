import type { Page } from '@playwright/test';
import { businessFr } from '../../packages/i18n/business.fr.ts';
import { businessOrdersFr } from '../../packages/i18n/business-orders.fr.ts';
import { cartFr } from '../../packages/i18n/cart.fr.ts';
import { fr } from '../../packages/i18n/fr.ts';
import { ordersFr } from '../../packages/i18n/orders.fr.ts';
import { pinField, pins, setPin } from './support/account.ts';
import { becomeMember } from './support/member.ts';
import { openShop, type Shop, topUp } from './support/shops.ts';
import { titleOf } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 90_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const board = businessOrdersFr;
const { checkout, orders } = ordersFr;
const francs = (digits: string) => `${digits.replaceAll(' ', '\u00a0')}\u00a0F`;

/** The board of a store, open before anybody buys. */
async function openBoard({ desk }: Shop): Promise<void> {
  await desk.goto('/commandes');
  await expect(desk.getByText(board.empty.waiting)).toBeVisible();
}

/** The only order on the board: its card comes by itself. */
const card = ({ desk }: Shop) => desk.getByRole('main').getByRole('listitem');
const tap = (shop: Shop, act: string) =>
  card(shop).getByRole('button', { name: act, exact: true }).click();

async function putIn(page: Page, { productIds }: Shop): Promise<void> {
  await page.goto(`/marche/produit/${productIds[0]}`);
  await page.getByRole('button', { name: cartFr.add, exact: true }).click();
  await expect(page.getByRole('link', { name: cartFr.see })).toBeVisible();
}

test('three windows: what one does, the others see; two stores, one payment, everybody’s money', async ({
  page,
  browser,
}) => {
  await becomeMember(page);
  await setPin(page);
  await topUp(page, 20_000);
  const yams = { title: 'Igname de Bassar', priceXof: 3_000 };
  const cloth = { title: 'Pagne tissé', priceXof: 6_000 };
  const grower = await openShop(browser, { name: 'Chez la cultivatrice', goods: [yams] });
  const weaver = await openShop(browser, { name: 'Chez le tisserand', goods: [cloth] });
  await openBoard(grower);
  await openBoard(weaver);
  await putIn(page, grower);
  await putIn(page, weaver);
  await page.getByRole('link', { name: cartFr.openWith(2) }).click();
  await page.getByRole('button', { name: cartFr.order }).click();
  for (const { name } of [grower, weaver]) {
    await page.getByRole('group', { name }).getByLabel(checkout.pickup).check();
  }
  await page.getByRole('button', { name: checkout.payNow(francs('9 000')) }).click();
  await pinField(page, fr.pin.label).fill(pins.first);
  await page.getByRole('button', { name: fr.pin.confirm, exact: true }).click();
  await expect(titleOf(page, checkout.doneTitle)).toBeVisible();
  await page.getByRole('button', { name: checkout.seeOrders }).click();

  // Both boards have it without being touched, each its own part alone.
  await expect(card(grower)).toContainText(yams.title);
  await expect(card(weaver)).toContainText(cloth.title);
  await expect(card(grower)).not.toContainText(cloth.title);
  const row = ({ name }: Shop) => page.getByRole('listitem').filter({ hasText: name });
  await tap(grower, board.acts.accept);
  await expect(row(grower)).toContainText(orders.states.accepted);
  await expect(row(weaver)).toContainText(orders.states.placed);
  await tap(weaver, board.acts.refuse);
  const refusal = weaver.desk.getByRole('dialog');
  await refusal.getByLabel(board.reasons.label).selectOption('out_of_stock');
  await refusal.getByRole('button', { name: board.refuse.confirm }).click();
  await expect(row(weaver)).toContainText(orders.states.rejected);

  await grower.desk.getByRole('button', { name: new RegExp(`^${board.tabs.working}`) }).click();
  await tap(grower, board.acts.prepare);
  await expect(row(grower)).toContainText(orders.states.preparing);
  await tap(grower, board.acts.ready);
  await page.getByRole('link', { name: new RegExp(grower.name) }).click();
  // Said at the counter, typed at the counter.
  const spelled = await page.getByText(orders.code.spelled('')).textContent();
  await tap(grower, board.acts.deliver);
  const dialog = grower.desk.getByRole('dialog');
  await dialog.getByLabel(board.deliver.code).fill((spelled ?? '').replace(/\D/g, ''));
  await dialog.getByRole('button', { name: board.deliver.confirm }).click();
  await expect(page.getByRole('status')).toHaveText(orders.says.delivered);

  // 3,000 F bought, a tenth of it the platform's; the other 6,000 F are back.
  await grower.desk.getByRole('link', { name: businessFr.nav.money }).click();
  await expect(grower.desk.getByText(francs('2 700')).first()).toBeVisible();
  await page.goto('/argent');
  const balance = page.getByRole('region', { name: fr.wallet.balance });
  await expect(balance).toContainText('17\u00a0000');
});
