import type { Page } from '@playwright/test';
import { fr } from '../../packages/i18n/fr.ts';
import { formatXof } from '../../packages/i18n/money.ts';
import { inspect } from './support/inspect.ts';
import { becomeMember, callApi } from './support/member.ts';
import { measureShifts, shiftBudget, shiftsOf } from './support/shifts.ts';
import { titleOf } from './support/steps.ts';
import { expect, test } from './support/test.ts';
import { confirmButton, fillTopup, numberEnding } from './support/wallet.ts';

test.describe.configure({ timeout: 60_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const { topup, wallet, app } = fr;
const francs = (amount: number) => formatXof(amount, 'fr');
const everything = '**/api/v1/wallet**';

const ask = (page: Page, suffix: string, amountXof: number) =>
  callApi(page, 'POST', '/v1/wallet/topups', {
    ...{ network: 'mixx', phone: `+228${numberEnding(suffix)}` },
    ...{ amountXof, feeXof: 0 },
  });

test('the tab does not move from skeleton to content, and is open to everybody in between', async ({
  page,
}) => {
  await becomeMember(page);
  await measureShifts(page);
  const released = Promise.withResolvers<void>();
  await page.route(everything, async (route) => {
    await released.promise;
    await route.fallback();
  });
  await page.goto('/argent');
  await expect(page.getByRole('status', { name: app.loading }).first()).toBeVisible();
  await inspect(page, 'wallet, loading');
  released.resolve();
  await expect(page.getByText(wallet.empty)).toBeVisible();
  expect(await shiftsOf(page)).toBeLessThanOrEqual(shiftBudget);
});

test('what cannot be had is said, and trying again helps', async ({ page }) => {
  await becomeMember(page);
  await page.route(everything, (route) => route.abort('connectionreset'));
  await page.goto('/argent');
  await expect(page.getByText(wallet.failed)).toBeVisible();
  await expect(page.getByText(wallet.historyFailed)).toBeVisible();
  await inspect(page, 'wallet, failed');
  await page.goto('/');
  await expect(page.getByText(wallet.unknown)).toBeVisible();
  await inspect(page, 'home without its balance');
  await page.goto('/argent/recharger');
  await expect(page.getByText(topup.optionsFailed)).toBeVisible();
  await inspect(page, 'top-up, not prepared');
  await page.goto('/argent/recharge/top_01931d5a-0000-7000-8000-000000000000');
  await expect(page.getByText(topup.failedToLoad)).toBeVisible();
  await page.unroute(everything);
  await page.getByRole('button', { name: app.retry }).click();
  // There is no such top-up: the tab says what there is.
  await expect(titleOf(page, wallet.title)).toBeVisible();
  await expect(page.getByText(wallet.empty)).toBeVisible();
});

test('what is on its way stands on the home and leads on, hidden where amounts are', async ({
  page,
}) => {
  await becomeMember(page);
  await ask(page, '00', 3_000);
  await page.goto('/');
  const open = page.getByRole('link', { name: wallet.open.waiting(francs(3_000)) });
  await expect(open).toBeVisible();
  await inspect(page, 'home with a top-up on its way');
  await page.getByRole('button', { name: wallet.hide }).click();
  await expect(page.getByText(francs(3_000))).toHaveCount(0);
  await page.getByRole('button', { name: wallet.show }).click();
  await open.click();
  await expect(titleOf(page, topup.waitTitle)).toBeVisible();
  await page.getByRole('button', { name: app.back }).click();
  await expect(page).toHaveURL('/');
});

test('off line, a reload of the waiting screen still shows what is known of it', async ({
  page,
}) => {
  await becomeMember(page);
  await fillTopup(page, { suffix: '00', amount: '3000' });
  await confirmButton(page).click();
  await expect(titleOf(page, topup.waitTitle)).toBeVisible();
  await page.goto('/argent');
  const open = page.getByRole('link', { name: wallet.open.waiting(francs(3_000)) });
  await expect(open).toBeVisible();
  await page.route(everything, (route) => route.abort('connectionreset'));
  await open.click();
  await page.reload();
  await expect(titleOf(page, topup.waitTitle)).toBeVisible();
  await expect(page.getByText(topup.lost)).toBeVisible();
  await inspect(page, 'waiting without network');
  await page.unroute(everything);
  await expect(page.getByText(topup.lost)).toBeHidden();
});

test('each step is open to everybody, kept through a reload, and loses nothing on the way back', async ({
  page,
}) => {
  await becomeMember(page);
  const number = await fillTopup(page, { suffix: '00', amount: '7500', network: 'Moov Money' });
  await page.reload();
  await expect(confirmButton(page)).toContainText(francs(7_500));
  await page.getByRole('button', { name: app.back }).click();
  await expect(page.getByLabel(topup.amountLabel)).toHaveValue('7\u00a0500');
  await expect(page.getByText(topup.keeps(francs(50_000)))).toBeVisible();
  await inspect(page, 'amount');
  await page.reload();
  await expect(page.getByLabel(topup.amountLabel)).toHaveValue('7\u00a0500');
  await page.getByRole('button', { name: app.back }).click();
  await expect(page.getByRole('radio', { name: 'Moov Money' })).toBeChecked();
  const typed = await page.getByLabel(topup.numberLabel).inputValue();
  expect(typed.replaceAll(/\s/g, '')).toBe(number);
  await inspect(page, 'number');
  await page.getByRole('button', { name: app.back }).click();
  await expect(titleOf(page, wallet.title)).toBeVisible();
  await expect(page.getByText(wallet.empty)).toBeVisible();
});

test('the steps of one that was sent are behind: back leads to the tab', async ({ page }) => {
  await becomeMember(page);
  await fillTopup(page, { suffix: '00', amount: '1000' });
  await confirmButton(page).click();
  await expect(titleOf(page, topup.waitTitle)).toBeVisible();
  await page.goBack();
  await expect(titleOf(page, wallet.title)).toBeVisible();
  await expect(page.getByRole('link', { name: wallet.open.waiting(francs(1_000)) })).toHaveCount(1);
});

for (const [state, reason, title, text] of [
  ['suspended', 'over_limit', topup.suspendedTitle, topup.suspended.over_limit],
  ['returning', 'amount_differs', topup.returningTitle, null],
  ['returned', 'amount_differs', topup.returnedTitle, null],
] as const) {
  test(`a top-up that is ${state} is explained`, async ({ page }) => {
    await becomeMember(page);
    const { id } = (await (await ask(page, '00', 2_000)).json()) as { id: string };
    await page.route('**/api/v1/wallet/topups/top_*', async (route) => {
      const known = await (await route.fetch()).json();
      await route.fulfill({ json: { ...known, state, reason } });
    });
    await page.goto(`/argent/recharge/${id}`);
    await expect(titleOf(page, title)).toBeVisible();
    if (text) await expect(page.getByText(text)).toBeVisible();
    await inspect(page, state);
  });
}

test('where no provider is there, the screen says so instead of asking', async ({ page }) => {
  await becomeMember(page);
  await page.route('**/api/v1/wallet/topup-options', async (route) => {
    const known = (await (await route.fetch()).json()) as { networks: { network: string }[] };
    const networks = known.networks.map(({ network }) => ({ network, available: false }));
    await route.fulfill({ json: { ...known, networks } });
  });
  await page.goto('/argent/recharger');
  await expect(page.getByText(topup.none)).toBeVisible();
  await inspect(page, 'no provider');
});

test('a network that has just gone leads back to the choice', async ({ page }) => {
  await becomeMember(page);
  await fillTopup(page);
  await page.route('**/api/v1/wallet/topups', (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    return route.fulfill({
      status: 422,
      contentType: 'application/problem+json',
      json: { code: 'payments.network_unavailable', status: 422 },
    });
  });
  await confirmButton(page).click();
  await expect(page.getByRole('alert')).toHaveText(topup.networkUnavailable);
  await inspect(page, 'network gone');
  await page.getByRole('link', { name: topup.otherNumber }).click();
  await expect(titleOf(page, topup.numberTitle)).toBeVisible();
});

test('the history comes page by page, to the very first', async ({ page }) => {
  await becomeMember(page);
  const total = 35;
  await page.route('**/api/v1/wallet/entries*', (route) => {
    const query = new URL(route.request().url()).searchParams;
    const before = Math.min(Number(query.get('before') ?? total + 1), total + 1);
    const limit = Number(query.get('limit'));
    const seqs = Array.from({ length: Math.min(limit, before - 1) }, (_, i) => before - 1 - i);
    const items = seqs.map((seq) => ({
      ...{ seq, transferId: `trf_${seq}`, kind: seq % 2 ? 'topup' : 'withdrawal' },
      ...{ amountXof: seq % 2 ? 1_000 : -500, balanceXof: seq * 250 },
      at: new Date(Date.UTC(2026, 5, seq % 28)).toISOString(),
    }));
    const last = seqs.at(-1) ?? 1;
    return route.fulfill({ json: { items, next: last > 1 ? last : null } });
  });
  await page.goto('/argent');
  await page.getByRole('link', { name: wallet.all }).click();
  await expect(titleOf(page, wallet.history)).toBeVisible();
  await expect(page.getByRole('listitem')).toHaveCount(30);
  await page.getByRole('button', { name: wallet.more }).click();
  await expect(page.getByRole('listitem')).toHaveCount(total);
  await expect(page.getByRole('button', { name: wallet.more })).toHaveCount(0);
  await inspect(page, 'movements');
});

test('nothing of the money stays on the device after signing out', async ({ page }) => {
  await becomeMember(page);
  await fillTopup(page);
  const kept = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => /topup|kept/.test(key)));
  expect((await kept()).sort()).toEqual(['ecom.kept', 'ecom.topup']);
  await page.goto('/profil');
  await page.getByRole('button', { name: fr.profile.signOut }).click();
  await page.getByRole('dialog').getByRole('button', { name: fr.profile.signOut }).click();
  await expect(page.getByRole('link', { name: fr.home.start })).toBeVisible();
  await expect.poll(kept).toEqual([]);
});
