import { fr } from '../../packages/i18n/fr.ts';
import { formatXof } from '../../packages/i18n/money.ts';
import { inspect } from './support/inspect.ts';
import { becomeMember } from './support/member.ts';
import { titleOf } from './support/steps.ts';
import { expect, test } from './support/test.ts';
import {
  confirmButton,
  endWaiting,
  fillTopup,
  movedFor,
  referenceOf,
  topupsOf,
} from './support/wallet.ts';

const { topup, wallet, errors } = fr;
const francs = (amount: number) => formatXof(amount, 'fr');

// The simulator of the stack takes four seconds a step, as a person would.
test.setTimeout(60_000);

const outcome = { timeout: 20_000 };

test('a top-up goes from the thumb to the balance and into the history', async ({ page }) => {
  await becomeMember(page);
  await fillTopup(page, { amount: '12500' });
  await expect(page.getByText(topup.free, { exact: true })).toBeVisible();
  await confirmButton(page).click();
  await expect(titleOf(page, topup.waitTitle)).toBeVisible();
  await expect(page.getByText(topup.secret)).toBeVisible();
  const reference = referenceOf(page);
  await expect(titleOf(page, topup.doneTitle)).toBeVisible(outcome);
  await expect(page.getByText(topup.doneBody(francs(12_500)))).toBeVisible();
  expect(await movedFor(reference)).toEqual({ times: 1, amountXof: 12_500 });
  await page.getByRole('button', { name: topup.ok }).click();
  await expect(titleOf(page, wallet.title)).toBeVisible();
  const balance = page.getByRole('region', { name: wallet.balance });
  await expect(balance).toContainText('12\u00a0500');
  await expect(page.getByRole('listitem').filter({ hasText: wallet.kinds.topup })).toContainText(
    '+12\u00a0500',
  );
});

for (const [suffix, network, title, text] of [
  ['01', 'Mixx by Yas', topup.failTitle, topup.reasons.declined],
  ['02', 'Moov Money', topup.failTitle, topup.reasons.canceled],
  ['03', 'Mixx by Yas', topup.failTitle, topup.reasons.no_answer],
  ['06', 'Moov Money', topup.failTitle, topup.reasons.refused],
  ['05', 'Mixx by Yas', topup.suspendedTitle, topup.suspended.amount_differs],
] as const) {
  test(`a number ending in ${suffix} on ${network}: «${text}»`, async ({ page }) => {
    await becomeMember(page);
    await fillTopup(page, { suffix, network });
    await confirmButton(page).click();
    await expect(titleOf(page, title)).toBeVisible(outcome);
    await expect(page.getByText(text)).toBeVisible();
    await page.getByRole('button', { name: topup.leave }).click();
    await expect(page.getByRole('region', { name: wallet.balance })).toContainText('0');
  });
}

test('what was declined and then paid turns from a failure into a success', async ({ page }) => {
  await becomeMember(page);
  await fillTopup(page, { suffix: '04' });
  await confirmButton(page).click();
  await expect(titleOf(page, topup.failTitle)).toBeVisible(outcome);
  await expect(page.getByText(topup.mayStill)).toBeVisible();
  await expect(titleOf(page, topup.doneTitle)).toBeVisible({ timeout: 30_000 });
});

test('a failed one is tried again with everything filled in, as another one', async ({ page }) => {
  await becomeMember(page);
  await fillTopup(page, { suffix: '06', amount: '700' });
  await confirmButton(page).click();
  await expect(titleOf(page, topup.failTitle)).toBeVisible(outcome);
  const first = referenceOf(page);
  await page.getByRole('button', { name: topup.again }).click();
  await expect(confirmButton(page)).toContainText(francs(700));
  await confirmButton(page).click();
  await expect(titleOf(page, topup.failTitle)).toBeVisible(outcome);
  expect(referenceOf(page)).not.toBe(first);
});

test('one that nobody answers survives a reload and a killed app, and says when it is slow', async ({
  page,
  context,
}) => {
  await becomeMember(page);
  await fillTopup(page, { suffix: '00', amount: '3000' });
  await confirmButton(page).click();
  await expect(titleOf(page, topup.waitTitle)).toBeVisible();
  const reference = referenceOf(page);
  await page.reload();
  await expect(titleOf(page, topup.waitTitle)).toBeVisible();
  await page.close();
  const again = await context.newPage();
  await again.goto('/argent');
  await again.getByRole('link', { name: wallet.open.waiting(francs(3_000)) }).click();
  await expect(titleOf(again, topup.waitTitle)).toBeVisible();
  const shifted = `${new URL(again.url()).pathname}`;
  await again.route('**/api/v1/wallet/topups/top_*', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ json: { ...(await answer.json()), waitedMs: 95_000 } });
  });
  await again.goto(shifted);
  await expect(titleOf(again, topup.slowTitle)).toBeVisible();
  await expect(again.getByText(topup.slowBody)).toBeVisible();
  await again.unroute('**/api/v1/wallet/topups/top_*');
  await endWaiting(reference, 'approved');
  await expect(titleOf(again, topup.doneTitle)).toBeVisible(outcome);
});

test('a lost network is said, and the end is found by itself', async ({ page, context }) => {
  await becomeMember(page);
  await fillTopup(page, { amount: '1000' });
  await confirmButton(page).click();
  await expect(titleOf(page, topup.waitTitle)).toBeVisible();
  await context.setOffline(true);
  await expect(page.getByText(topup.lost)).toBeVisible();
  await context.setOffline(false);
  await expect(titleOf(page, topup.doneTitle)).toBeVisible(outcome);
});

test('offline nothing is sent, now or later, and the balance says of when it is', async ({
  page,
  context,
}) => {
  await becomeMember(page);
  await fillTopup(page);
  await context.setOffline(true);
  await expect(page.getByText(topup.offline)).toBeVisible();
  await expect(confirmButton(page)).toBeDisabled();
  await context.setOffline(false);
  await expect(confirmButton(page)).toBeEnabled();
  const items = await topupsOf(page);
  expect(items).toEqual([]);
});

test('when the answer is lost, the same tap again is the same top-up', async ({ page }) => {
  await becomeMember(page);
  await fillTopup(page, { amount: '2000' });
  // Each try arrives, and no answer comes back.
  await page.route('**/api/v1/wallet/topups', async (route) => {
    if (route.request().method() === 'POST') await route.fetch();
    await route.abort('connectionreset');
  });
  await confirmButton(page).click();
  await expect(page.getByText(errors.network)).toBeVisible({ timeout: 40_000 });
  await page.unroute('**/api/v1/wallet/topups');
  await page.reload();
  await confirmButton(page).click();
  await expect(titleOf(page, topup.doneTitle)).toBeVisible(outcome);
  const items = await topupsOf(page);
  expect(items).toHaveLength(1);
});

test('two taps are one top-up', async ({ page }) => {
  await becomeMember(page);
  await fillTopup(page, { amount: '900' });
  await confirmButton(page).dblclick();
  await expect(titleOf(page, topup.doneTitle)).toBeVisible(outcome);
  const items = await topupsOf(page);
  expect(items).toHaveLength(1);
});

test('amounts: what is missing, too small, over the limit is said with the way out', async ({
  page,
}) => {
  await becomeMember(page);
  await fillTopup(page);
  await page.goBack();
  const amount = page.getByLabel(topup.amountLabel);
  const next = page.getByRole('button', { name: fr.app.continue });
  await amount.fill('');
  await next.click();
  await expect(page.getByRole('alert')).toHaveText(topup.amountMissing);
  await amount.fill('50');
  await next.click();
  await expect(page.getByRole('alert')).toHaveText(topup.tooSmall(francs(100)));
  await amount.fill('60000');
  await expect(amount).toHaveValue('60\u00a0000');
  await next.click();
  await expect(page.getByRole('alert')).toHaveText(topup.overBalance(francs(50_000)));
  await expect(page.getByRole('link', { name: topup.raise })).toBeVisible();
  await page.getByRole('button', { name: francs(2_000) }).click();
  await expect(amount).toHaveValue('2\u00a0000');
});

test('amounts are hidden for who looks over the shoulder, also after a reload', async ({
  page,
}) => {
  await becomeMember(page);
  await page.goto('/argent');
  const balance = page.getByRole('region', { name: wallet.balance });
  await expect(balance).toContainText('0');
  await balance.getByRole('button', { name: wallet.hide }).click();
  await expect(balance).toContainText('•••••');
  await page.reload();
  await expect(balance).toContainText('•••••');
  await balance.getByRole('button', { name: wallet.show }).click();
  await expect(balance).not.toContainText('•••••');
});

test('the tab off line shows what was known, and of when', async ({ page, context }) => {
  await becomeMember(page);
  await page.goto('/argent');
  await expect(page.getByRole('region', { name: wallet.balance })).toBeVisible();
  await context.setOffline(true);
  await expect(page.getByText(/^Hors ligne · données de/)).toBeVisible();
  await expect(page.getByRole('region', { name: wallet.balance })).toContainText(' · au ');
});

test('a guest is told what the tab is for', async ({ page }) => {
  await page.goto('/argent');
  await expect(page.getByText(wallet.guest)).toBeVisible();
  await inspect(page, 'wallet of a guest');
});

test('every screen of money is open to everybody and never wider than the phone', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await becomeMember(page);
  await page.goto('/argent');
  await expect(page.getByText(wallet.empty)).toBeVisible();
  await inspect(page, 'wallet, empty');
  await page.getByRole('link', { name: wallet.topUp }).click();
  await page.getByRole('button', { name: fr.app.continue }).click();
  await expect(page.getByRole('alert')).toHaveText(topup.networkMissing);
  await inspect(page, 'number, refused');
  await fillTopup(page, { amount: '1500' });
  await inspect(page, 'confirmation');
  await confirmButton(page).click();
  await expect(titleOf(page, topup.waitTitle)).toBeVisible();
  await inspect(page, 'waiting');
  await expect(titleOf(page, topup.doneTitle)).toBeVisible(outcome);
  await inspect(page, 'done');
  await page.getByRole('button', { name: topup.ok }).click();
  await page.getByRole('link', { name: wallet.all }).click();
  await expect(titleOf(page, wallet.history)).toBeVisible();
  await inspect(page, 'movements');
  await fillTopup(page, { suffix: '06' });
  await confirmButton(page).click();
  await expect(titleOf(page, topup.failTitle)).toBeVisible(outcome);
  await inspect(page, 'failed');
});
