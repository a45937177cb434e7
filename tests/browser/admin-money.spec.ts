import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { adminFr } from '../../packages/i18n/admin.fr.ts';
import { adminMoneyFr } from '../../packages/i18n/admin-money.fr.ts';
import { dashFr } from '../../packages/i18n/dash.fr.ts';
import { fr } from '../../packages/i18n/fr.ts';
import { formatXof } from '../../packages/i18n/money.ts';
import { newId } from '../../packages/kernel/index.ts';
import { becomeAdmin, desk, query, sql, test } from './support/admin.ts';
import {
  askTopup,
  openAlert,
  orderBecomes,
  suspendedTopup,
  walletOf,
} from './support/admin-money.ts';
import { adminUrl } from './support/places.ts';
import { titleOf } from './support/steps.ts';
import { expect } from './support/test.ts';

const { overview, queue, order, tabs, title, alertKinds, states } = adminMoneyFr;
const xof = (amount: number) => formatXof(amount, 'fr');
const reason = 'Vérifié au téléphone avec la cliente';

test.use(desk);

const inDialog = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true });

const giveReason = (page: Page) => page.getByLabel(dashFr.reason.label).fill(reason);

test('the overview has the alerts first, the floats with their age, the sums and the check', async ({
  page,
  request,
}) => {
  await suspendedTopup(request, 'Vue');
  await becomeAdmin(page, 'support');
  await page.goto('/argent');
  await expect(titleOf(page, title)).toBeFocused();
  const alerts = page.getByRole('region', { name: overview.alerts });
  await expect(alerts.getByText(alertKinds.amount_differs).first()).toBeVisible();
  await expect(alerts.getByText(`Demandé\u00a0: ${xof(3_000)}`).first()).toBeVisible();
  const floats = page.getByRole('region', { name: overview.floats });
  await expect(floats.getByText('FedaPay')).toBeVisible();
  await expect(page.getByRole('region', { name: overview.sums })).toContainText(overview.wallets);
  await expect(page.getByRole('region', { name: overview.check })).toBeVisible();
  const item = page.getByRole('navigation', { name: fr.app.mainNavigation });
  await expect(item.getByText(/^\d+$/)).toBeVisible();
  await page
    .getByRole('region', { name: overview.orders })
    .getByRole('link', { name: new RegExp(states.suspended) })
    .click();
  await expect(titleOf(page, tabs.queue)).toBeVisible();
  expect(page.url()).toContain('state=suspended');
  await expect(page.getByLabel(queue.state)).toHaveValue('suspended');
});

test('an alert that no look closes is closed with a word; of two who close it one is told', async ({
  page,
  browser,
  baseURL,
}) => {
  const id = newId();
  await openAlert(id, `order:${newId()}`);
  await becomeAdmin(page, 'support');
  await page.goto('/argent');
  const line = page.getByRole('listitem').filter({ hasText: alertKinds.paid_after_void }).first();
  await line.getByRole('button', { name: overview.close }).click();
  await expect(page.getByRole('dialog')).toContainText(alertKinds.paid_after_void);
  await inDialog(page, overview.close).click();
  await expect(page.getByRole('alert').first()).toHaveText(dashFr.reason.short);
  await giveReason(page);
  await sql(
    `UPDATE payments.alert SET closed_at = app.now(), closed_by = 'system'
     WHERE kind = 'paid_after_void' AND closed_at IS NULL`,
  );
  await inDialog(page, overview.close).click();
  await expect(page.getByText(adminFr.errors.alertClosed)).toBeVisible();
  await openAlert(newId(), `order:${newId()}`);
  const other = await browser.newPage({ ...(baseURL && { baseURL }), ...desk });
  await becomeAdmin(other, 'owner');
  await other.goto('/argent');
  await other
    .getByRole('listitem')
    .filter({ hasText: alertKinds.paid_after_void })
    .getByRole('button', { name: overview.close })
    .click();
  await giveReason(other);
  await inDialog(other, overview.close).click();
  await expect(other.getByText(overview.closed)).toBeVisible();
  await expect(other.getByText(alertKinds.paid_after_void)).toHaveCount(0);
  await other.close();
});

test('money in suspense is found in the queue, understood, and credited with a reason', async ({
  page,
  request,
}) => {
  const { customer, id, number } = await suspendedTopup(request, 'Créditée');
  await becomeAdmin(page, 'support');
  await page.goto('/argent/file?state=suspended');
  const masked = `${number.slice(0, 2)}\u00a0••\u00a0••\u00a0${number.slice(-2)}`;
  await expect(page.getByRole('row').filter({ hasText: 'Créditée' })).toContainText(masked);
  await page.getByRole('row').filter({ hasText: 'Créditée' }).getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(id));
  const history = page.getByRole('region', { name: order.history }).getByRole('listitem');
  await expect(history.last()).toContainText(order.events.suspend ?? '');
  await expect(page.getByRole('region', { name: order.transfers })).toContainText(xof(2_900));
  await page.getByRole('button', { name: order.credit }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(order.creditTitle(xof(2_900)));
  await expect(dialog).toContainText('portefeuille de Créditée');
  await giveReason(page);
  await inDialog(page, order.credit).click();
  await expect(page.getByText(order.creditedToast('Créditée'))).toBeVisible();
  await expect(page.getByText(states.posted, { exact: true })).toBeVisible();
  await expect(history.last()).toContainText(order.by.person('Admin support'));
  await expect(page.getByRole('button', { name: order.credit })).toHaveCount(0);
  expect(await walletOf(customer)).toBe(2_900);
});

test('it goes back to the number it came from; the payout is a page of its own', async ({
  page,
  request,
}) => {
  const topup = await suspendedTopup(request, 'Renvoyée');
  await becomeAdmin(page, 'support');
  await page.goto(`/argent/ordres/${topup.id}`);
  await page.getByRole('button', { name: order.return }).click();
  const spaced = topup.number.match(/../g)?.join('\u00a0') ?? '';
  await expect(page.getByRole('dialog')).toContainText(order.returnBody(xof(2_900), spaced));
  await expect(page.getByRole('dialog')).toContainText(order.returnFor('Renvoyée'));
  await giveReason(page);
  await inDialog(page, order.return).click();
  await expect(page.getByText(order.returnedToast)).toBeVisible();
  await orderBecomes(topup, 'returned');
  await page.getByRole('button', { name: order.refresh }).click();
  await expect(page.getByText(states.returned, { exact: true })).toBeVisible();
  await page.getByRole('link', { name: order.otherOrder }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(adminMoneyFr.purposes.return);
  expect(await walletOf(topup.customer)).toBe(0);
});

test('who comes second is told, and the page is as things are; over the limit it says which', async ({
  page,
  browser,
  request,
}) => {
  const topup = await suspendedTopup(request, 'Plafonnée');
  await sql(
    `INSERT INTO payments.account_limit (account_id, valid_from, ceiling_xof, reason, set_by)
     SELECT account_id, app.now() - interval '1 minute', 1000, 'test', 'test'
     FROM payments.mobile_order WHERE id = $1`,
    [topup.id.slice('mmo_'.length)],
  );
  await becomeAdmin(page, 'support');
  await page.goto(`/argent/ordres/${topup.id}`);
  await page.getByRole('button', { name: order.credit }).click();
  await giveReason(page);
  await inDialog(page, order.credit).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toHaveText(
    adminFr.errors.overLimit(0, 1_000),
  );
  await sql('DELETE FROM payments.account_limit WHERE reason = $1', ['test']);
  const context = await browser.newContext(desk);
  const faster = await becomeAdmin(await context.newPage(), 'owner');
  const credited = await context.request.post(
    `${adminUrl()}/api/v1/admin/money/orders/${topup.id}/credit`,
    {
      data: { reason },
      headers: { authorization: `Bearer ${faster.token}`, 'idempotency-key': randomUUID() },
    },
  );
  expect(credited.status()).toBe(204);
  await context.close();
  await inDialog(page, order.credit).click();
  await expect(page.getByText(adminFr.errors.notSuspended)).toBeVisible();
  await expect(page.getByText(states.posted, { exact: true })).toBeVisible();
  expect(await walletOf(topup.customer)).toBe(2_900);
});

test('the provider is asked now, by hand, about what waits', async ({ page, request }) => {
  const { id } = await askTopup(request, 'Attendue', '00');
  await orderBecomes({ id }, 'pending');
  const uuid = id.slice('mmo_'.length);
  await sql(
    `UPDATE payments.mobile_order SET next_poll_at = app.now() + interval '1 hour' WHERE id = $1`,
    [uuid],
  );
  const pollsOf = async () =>
    (
      await query<{ polls: number }>('SELECT polls FROM payments.mobile_order WHERE id = $1', [
        uuid,
      ])
    )[0]?.polls ?? 0;
  const before = await pollsOf();
  await becomeAdmin(page, 'support');
  await page.goto(`/argent/ordres/${id}`);
  await page.getByRole('button', { name: order.ask }).click();
  await expect(page.getByRole('dialog')).toContainText(order.askBody(xof(3_000), 'Attendue'));
  await inDialog(page, order.ask).click();
  await expect(page.getByText(order.askedToast)).toBeVisible();
  await expect.poll(pollsOf).toBeGreaterThan(before);
});

test('what is empty, lost or not there says so', async ({ page }) => {
  await becomeAdmin(page, 'support');
  await page.goto('/argent/file?provider=paygate&direction=payout&state=returning');
  await expect(page.getByText(queue.emptyFilter)).toBeVisible();
  await page.getByRole('button', { name: queue.clear }).click();
  await expect(page.getByLabel(queue.state)).toHaveValue('');
  await page.goto(`/argent/ordres/mmo_${newId()}`);
  await expect(titleOf(page, order.gone)).toBeVisible();
  await page.route('**/api/v1/admin/money/overview', (route) =>
    route.fulfill({ status: 502, json: {} }),
  );
  await page.goto('/argent');
  await expect(page.getByRole('alert')).toContainText(dashFr.app.failed);
  await page.unroute('**/api/v1/admin/money/overview');
  await page.getByRole('button', { name: fr.app.retry }).click();
  await expect(page.getByRole('region', { name: overview.alerts })).toBeVisible();
  await page.route('**/api/v1/admin/money/queue?*', (route) =>
    route.fulfill({ json: { orders: [], next: null } }),
  );
  await page.goto('/argent/file');
  await expect(page.getByText(queue.empty)).toBeVisible();
});
