import type { Page } from '@playwright/test';
import { adminMoneyEn } from '../../packages/i18n/admin-money.en.ts';
import { adminMoneyFr } from '../../packages/i18n/admin-money.fr.ts';
import { becomeAdmin, desk, test } from './support/admin.ts';
import { askTopup, orderBecomes, suspendedTopup } from './support/admin-money.ts';
import { inspect } from './support/inspect.ts';
import { remember } from './support/member.ts';
import { titleOf } from './support/steps.ts';
import { expect } from './support/test.ts';

// Axe takes its time on each of many screens, twice; what still fades in has less contrast.
test.describe.configure({ timeout: 120_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Where pictures of the screens go, for whoever wants to look at them. */
const pictures = process.env.ECOM_PICTURES;

/** At a desk, then on a phone, where nothing may be wider than it. */
async function look(page: Page, screen: string): Promise<void> {
  for (const viewport of [desk.viewport, { width: 360, height: 740 }]) {
    await page.setViewportSize(viewport);
    if (pictures) {
      const path = `${pictures}/${screen.replaceAll(/\W+/g, '-')}-${viewport.width}.png`;
      await page.screenshot({ path, fullPage: true });
    }
    await inspect(page, `${screen} at ${viewport.width}`);
  }
  await page.setViewportSize({ width: 360, height: 740 });
}

const { overview, order, tabs, proposal, adjustment, adjustments } = adminMoneyFr;

test('the overview, the queue and an order', async ({ page, request }) => {
  const suspended = await suspendedTopup(request, 'Examinée');
  await askTopup(request, 'Patiente', '00');
  await becomeAdmin(page, 'owner');
  await page.goto('/argent');
  await expect(page.getByRole('region', { name: overview.alerts })).toBeVisible();
  await look(page, 'money overview');
  await page.goto('/argent/file');
  await expect(page.getByRole('list', { name: tabs.queue })).toBeVisible();
  await look(page, 'money queue');
  await page.goto(`/argent/ordres/${suspended.id}`);
  await expect(page.getByRole('region', { name: order.history })).toBeVisible();
  await look(page, 'money order');
  for (const act of [order.credit, order.return, order.ask]) {
    await page.getByRole('button', { name: act, exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await look(page, `money order ${act}`);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});

test('corrections, from the empty form to the decision', async ({ page, request, browser }) => {
  const topup = await askTopup(request, 'Rectifiée', '33');
  await orderBecomes(topup, 'posted');
  await becomeAdmin(page, 'owner');
  await page.goto(`/argent/ajustements/nouveau?wallet=${topup.customer.id}`);
  await page.getByRole('button', { name: proposal.preview }).click();
  await expect(page.getByText(proposal.amountInvalid)).toBeVisible();
  await look(page, 'money proposal refused');
  await page.getByLabel(proposal.to, { exact: true }).selectOption('platform:fees');
  await page.getByLabel(proposal.amount).fill('9000');
  await page.getByLabel(proposal.reason).fill('Payé deux fois, ticket 4711');
  await page.getByRole('button', { name: proposal.preview }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look(page, 'money proposal effect');
  await page.getByRole('dialog').getByRole('button', { name: proposal.send }).click();
  await expect(page.getByText(adjustment.own)).toBeVisible();
  await look(page, 'money adjustment own');
  const address = page.url();
  await page.goto('/argent/ajustements');
  await expect(page.getByRole('list', { name: tabs.adjustments })).toBeVisible();
  await look(page, 'money adjustments');
  const context = await browser.newContext({
    baseURL: new URL(address).origin,
    reducedMotion: 'reduce',
  });
  const other = await context.newPage();
  await becomeAdmin(other, 'owner');
  await remember(other, { language: 'en' });
  await other.goto(address);
  await other.getByRole('button', { name: adminMoneyEn.adjustment.confirm }).click();
  await expect(other.getByRole('dialog')).toBeVisible();
  await look(other, 'money adjustment confirm');
  await context.close();
});

test('by the keyboard alone: from the menu to the question before money moves', async ({
  page,
  request,
}) => {
  const { id } = await suspendedTopup(request, 'Clavier');
  await page.setViewportSize(desk.viewport);
  await becomeAdmin(page, 'support');
  await page.goto(`/argent/ordres/${id}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const credit = page.getByRole('button', { name: order.credit, exact: true });
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    if (await credit.evaluate((button) => button === document.activeElement)) break;
  }
  await expect(credit).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(credit).toBeFocused();
  await page.goto('/argent/ajustements');
  await expect(titleOf(page, tabs.adjustments)).toBeFocused();
  await expect(page.getByText(adjustments.body)).toBeVisible();
});
