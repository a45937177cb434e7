import type { Browser, Page } from '@playwright/test';
import { adminFr } from '../../packages/i18n/admin.fr.ts';
import { adminMoneyFr } from '../../packages/i18n/admin-money.fr.ts';
import { dashFr } from '../../packages/i18n/dash.fr.ts';
import { formatXof } from '../../packages/i18n/money.ts';
import { maskPhone } from '../../packages/kernel/index.ts';
import { becomeAdmin, desk, query, test } from './support/admin.ts';
import { askTopup, orderBecomes, walletOf } from './support/admin-money.ts';
import { adminUrl } from './support/places.ts';
import { titleOf } from './support/steps.ts';
import { expect } from './support/test.ts';

const { adjustments, adjustment, proposal, effect, accounts, tabs } = adminMoneyFr;
const xof = (amount: number) => formatXof(amount, 'fr');
const why = 'Payé deux fois au guichet, ticket 4711';

test.use(desk);

const inDialog = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true });

/** A second desk beside the first. */
async function besideHer(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ baseURL: adminUrl(), ...desk });
  await becomeAdmin(page, 'owner');
  return page;
}

/** Fills the form, looks at the effect, proposes. */
async function propose(page: Page, person: string, amount: string): Promise<string> {
  await page.goto('/argent/ajustements');
  await page.getByRole('link', { name: adjustments.propose }).click();
  await expect(titleOf(page, proposal.title)).toBeVisible();
  await page.getByLabel(proposal.from, { exact: true }).selectOption('wallet');
  await page.getByLabel(proposal.person(proposal.from)).fill(person);
  await page.getByLabel(proposal.to, { exact: true }).selectOption('platform:fees');
  await page.getByLabel(proposal.amount).fill(amount);
  await page.getByLabel(proposal.reason).fill(why);
  await page.getByRole('button', { name: proposal.preview }).click();
  await inDialog(page, proposal.send).click();
  await expect(page.getByText(proposal.sent)).toBeVisible();
  return page.url();
}

async function paidCustomer(request: Parameters<typeof askTopup>[0], name: string) {
  const topup = await askTopup(request, name, '33');
  await orderBecomes(topup, 'posted');
  return topup.customer;
}

test('two desks: who proposes cannot confirm, the other does, and the ledger shows it', async ({
  page,
  browser,
  request,
}) => {
  const customer = await paidCustomer(request, 'Corrigée');
  const proposer = await becomeAdmin(page, 'owner');
  await page.goto('/argent/ajustements/nouveau');
  await page.getByRole('button', { name: proposal.preview }).click();
  await expect(page.getByText(proposal.chooseNeeded)).toHaveCount(2);
  await expect(page.getByText(proposal.amountInvalid)).toBeVisible();
  await expect(page.getByText(proposal.reasonShort)).toBeVisible();
  const address = await propose(page, `${adminUrl()}/personnes/${customer.id}`, '1 200');
  await expect(page.getByText(adjustment.own)).toBeVisible();
  await expect(page.getByRole('button', { name: adjustment.confirm })).toHaveCount(0);
  const [own] = await query<{ id: string }>(
    'SELECT id FROM payments.adjustment WHERE proposed_by = $1',
    [proposer.id.slice('usr_'.length)],
  );
  const forced = await page.request.post(
    `${adminUrl()}/api/v1/admin/money/adjustments/adj_${own?.id}/confirm`,
    {
      headers: {
        authorization: `Bearer ${proposer.token}`,
        'idempotency-key': crypto.randomUUID(),
      },
    },
  );
  expect([forced.status(), (await forced.json()).code]).toEqual([403, 'payments.own_proposal']);
  expect(await walletOf(customer)).toBe(3_000);

  const other = await besideHer(browser);
  await other.goto('/argent/ajustements?state=proposed');
  await other.getByRole('row').filter({ hasText: 'Corrigée' }).getByRole('link').click();
  await expect(other).toHaveURL(address);
  await other.getByRole('button', { name: adjustment.confirm }).click();
  const dialog = other.getByRole('dialog');
  await expect(dialog).toContainText(adjustment.confirmTitle(xof(1_200)));
  await expect(dialog).toContainText(adjustment.confirmBy('Admin owner', why));
  await expect(
    dialog.getByRole('listitem').filter({ hasText: accounts.wallet('Corrigée') }),
  ).toContainText(xof(1_800));
  // Names are many: whose wallet it is stands there with the number, and leads to the person.
  const whose = `${accounts.wallet('Corrigée')} (${maskPhone(customer.phone.full)})`;
  await expect(dialog).toContainText(adjustment.confirmBody(whose, accounts.platform.fees ?? ''));
  await expect(other.getByRole('link', { name: whose, includeHidden: true })).toHaveAttribute(
    'href',
    `/personnes/${customer.id}`,
  );
  await inDialog(other, adjustment.confirm).click();
  await expect(other.getByText(adjustment.confirmed)).toBeVisible();
  await expect(other.getByText(adjustments.one.confirmed, { exact: true })).toBeVisible();
  await expect(other.getByText(adjustment.booked, { exact: true })).toBeVisible();
  expect(await walletOf(customer)).toBe(1_800);
  const booked = await query<{ kind: string }>('SELECT kind FROM payments.transfer WHERE id = $1', [
    own?.id,
  ]);
  expect(booked).toEqual([{ kind: 'adjustment' }]);
  await page.reload();
  await expect(page.getByText(adjustments.one.confirmed, { exact: true })).toBeVisible();
  await expect(page.getByText(adjustment.own)).toHaveCount(0);
  await other.close();
});

test('what the account cannot bear is said before and after, and stays proposed', async ({
  page,
  browser,
  request,
}) => {
  const customer = await paidCustomer(request, 'Démunie');
  await becomeAdmin(page, 'owner');
  await page.goto(`/argent/ajustements/nouveau?wallet=${customer.id}`);
  await page.getByLabel(proposal.to, { exact: true }).selectOption('platform:fees');
  await page.getByLabel(proposal.amount).fill('5000');
  await page.getByLabel(proposal.reason).fill(why);
  await page.getByRole('button', { name: proposal.preview }).click();
  await expect(page.getByRole('dialog')).toContainText(effect.lacks);
  await inDialog(page, proposal.send).click();
  await expect(page.getByText(proposal.sent)).toBeVisible();
  const other = await besideHer(browser);
  await other.goto(page.url());
  await other.getByRole('button', { name: adjustment.confirm }).click();
  await inDialog(other, adjustment.confirm).click();
  await expect(
    other.getByRole('dialog').getByText(adminFr.errors.insufficientFunds(3_000, 5_000)),
  ).toBeVisible();
  await other.keyboard.press('Escape');
  await other.getByRole('button', { name: adjustment.refuse }).click();
  await other.getByLabel(dashFr.reason.label).fill('Le compte n’a pas cette somme');
  await inDialog(other, adjustment.refuse).click();
  await expect(other.getByText(adjustment.refused)).toBeVisible();
  await expect(other.getByText('Le compte n’a pas cette somme')).toBeVisible();
  expect(await walletOf(customer)).toBe(3_000);
  await other.close();
});

test('a proposal is taken back; who still tries to confirm is told', async ({
  page,
  browser,
  request,
}) => {
  const customer = await paidCustomer(request, 'Retirée');
  await becomeAdmin(page, 'owner');
  const address = await propose(page, customer.id, '100');
  const other = await besideHer(browser);
  await other.goto(address);
  await other.getByRole('button', { name: adjustment.confirm }).click();
  await page.getByRole('button', { name: adjustment.withdraw }).click();
  await inDialog(page, adjustment.withdraw).click();
  await expect(page.getByText(adjustment.withdrawn)).toBeVisible();
  await inDialog(other, adjustment.confirm).click();
  await expect(other.getByText(adminFr.errors.adjustmentDecided)).toBeVisible();
  await expect(other.getByText(adjustments.one.withdrawn, { exact: true })).toBeVisible();
  expect(await walletOf(customer)).toBe(3_000);
  await other.close();
});

test('support reads corrections and decides none; an empty list says so', async ({
  page,
  browser,
  request,
}) => {
  const customer = await paidCustomer(request, 'Regardée');
  const owner = await besideHer(browser);
  const address = await propose(owner, customer.id, '50');
  await owner.close();
  await becomeAdmin(page, 'support');
  await page.goto(address);
  await expect(page.getByText(adjustment.support)).toBeVisible();
  await expect(page.getByRole('button', { name: adjustment.confirm })).toHaveCount(0);
  await page.goto('/argent/ajustements');
  await expect(titleOf(page, tabs.adjustments)).toBeVisible();
  await expect(page.getByRole('link', { name: adjustments.propose })).toHaveCount(0);
  await page.route('**/api/v1/admin/money/adjustments?*', (route) =>
    route.fulfill({ json: { adjustments: [], next: null } }),
  );
  await page.reload();
  await expect(page.getByText(adjustments.empty)).toBeVisible();
});
