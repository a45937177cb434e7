import type { Page } from '@playwright/test';
import { fr } from '../../packages/i18n/fr.ts';
import { formatXof } from '../../packages/i18n/money.ts';
import { becomeMember, callApi } from './support/member.ts';
import { ownSql } from './support/own-sql.ts';
import { type OwnStack, testWithOwnStack } from './support/own-stack.ts';
import { titleOf } from './support/steps.ts';
import { expect } from './support/test.ts';
import { confirmButton, fillTopup, numberEnding } from './support/wallet.ts';

const test = testWithOwnStack();

// One after the other: they turn the knobs of one simulator, and let the time pass.
test.describe.configure({ mode: 'serial', timeout: 60_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const { topup, wallet } = fr;
const francs = (amount: number) => formatXof(amount, 'fr');
const outcome = { timeout: 25_000 };
/** Longer than a worker keeps an order, and than a lost call waits to be made again. */
const leaseS = 45;

async function control(
  own: OwnStack,
  method: string,
  path: string,
  body?: object,
): Promise<Response> {
  const url = new URL(path, own.simulatorUrl ?? undefined);
  const answer = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  expect(answer.ok, `${method} ${path}`).toBe(true);
  return answer;
}

const turn = (own: OwnStack, faults: object) => control(own, 'PUT', '/control/faults', faults);

/** Ends one that waits, once the network has heard of it. */
const end = (own: OwnStack, reference: string | undefined, state: string) =>
  expect(() => control(own, 'POST', '/control/end', { reference, state })).toPass();

test.afterEach(async ({ own }) => {
  await control(own, 'DELETE', '/control/faults');
});

interface Moved {
  readonly moved: readonly { readonly reference: string; readonly times: number }[];
}

/** How often money moved for the top-up on the screen. */
async function timesMoved(own: OwnStack, page: Page): Promise<number> {
  const reference = page.url().split('top_')[1];
  const { moved } = (await (await control(own, 'GET', '/control/moved')).json()) as Moved;
  return moved.find((one) => one.reference === reference)?.times ?? 0;
}

/** From nobody to the waiting screen. */
async function send(page: Page, own: OwnStack, wish: Parameters<typeof fillTopup>[1] = {}) {
  await becomeMember(page, { api: own.apiUrl });
  await fillTopup(page, wish);
  await confirmButton(page).click();
  await page.waitForURL(/\/argent\/recharge\/top_/);
}

/** Keeps the tests from waiting as a worker does: what is asked later is asked now. */
const hurry = (own: OwnStack) =>
  ownSql(
    own,
    'UPDATE payments.mobile_order SET next_poll_at = app.now() WHERE next_poll_at IS NOT NULL',
  );

async function reaches(page: Page, own: OwnStack, title: string): Promise<void> {
  await expect(async () => {
    await hurry(own);
    await expect(titleOf(page, title)).toBeVisible({ timeout: 1_500 });
  }).toPass({ timeout: 30_000 });
}

for (const [fault, faults] of [
  ['answers three seconds late', { delayMs: 3_000 }],
  ['does everything and answers 500', { failAfterEvery: 1 }],
  ['does everything and cuts the connection', { cutAnswerEvery: 1 }],
  ['answers with half a document', { garbleEvery: 1 }],
  ['sends its webhook before it answers', { webhookBeforeAnswer: true, delayMs: 500 }],
  ['never sends a webhook', { silentWebhooks: true }],
  ['sends each webhook four times, in disorder', { extraWebhooks: 3, reorderWebhooks: true }],
  ['signs its webhooks wrongly', { signature: 'bad' }],
] as const) {
  for (const network of ['Mixx by Yas', 'Moov Money'] as const) {
    test(`a network that ${fault}: the money comes once (${network})`, async ({ page, own }) => {
      await turn(own, { ...faults, settleMs: 300 });
      await send(page, own, { network, amount: '1500' });
      await reaches(page, own, topup.doneTitle);
      await expect(page.getByText(francs(1_500)).first()).toBeVisible();
      expect(await timesMoved(own, page)).toBe(1);
    });
  }
}

test('a network that hears nothing for a while: nothing failed, and the prompt comes after all', async ({
  page,
  own,
}) => {
  await turn(own, { dropEvery: 1, settleMs: 300 });
  await send(page, own);
  await expect(titleOf(page, topup.waitTitle)).toBeVisible();
  expect(await timesMoved(own, page)).toBe(0);
  await control(own, 'DELETE', '/control/faults');
  await own.pass(leaseS);
  await reaches(page, own, topup.doneTitle);
  expect(await timesMoved(own, page)).toBe(1);
});

test('100 francs less than asked are put aside, and the screen says what happens now', async ({
  page,
  own,
}) => {
  await turn(own, { wrongAmount: true, settleMs: 300 });
  await send(page, own, { amount: '2000' });
  await reaches(page, own, topup.suspendedTitle);
  await expect(page.getByText(topup.suspended.amount_differs)).toBeVisible();
  await expect(page.getByRole('link', { name: topup.support })).toBeVisible();
  await page.getByRole('button', { name: topup.leave }).click();
  await expect(page.getByRole('link', { name: /pas encore sur votre solde/ })).toBeVisible();
});

test('after a minute and a half the screen says «toujours en attente», and one may leave', async ({
  page,
  own,
}) => {
  await send(page, own, { suffix: '00', amount: '3000' });
  await expect(titleOf(page, topup.waitTitle)).toBeVisible();
  await own.pass(91);
  await expect(titleOf(page, topup.slowTitle)).toBeVisible();
  await expect(page.getByText(topup.slowBody)).toBeVisible();
  const reference = page.url().split('top_')[1];
  await page.getByRole('button', { name: topup.leave }).click();
  await expect(titleOf(page, wallet.title)).toBeVisible();
  const open = page.getByRole('link', { name: wallet.open.slow(francs(3_000)) });
  await expect(open).toBeVisible();
  // Its owner heard of the end by herself, wherever she is.
  await end(own, reference, 'approved');
  await expect(open).toBeHidden(outcome);
  await expect(page.getByRole('region', { name: wallet.balance })).toContainText('3\u00a0000');
});

test('money that finds the wallet full waits, and comes as soon as there is room', async ({
  page,
  own,
}) => {
  await send(page, own, { suffix: '00', amount: '4000' });
  const reference = page.url().split('top_')[1];
  await ownSql(
    own,
    `INSERT INTO payments.account_limit
     SELECT id, app.now(), NULL, 1000, 'a test', 'a test' FROM payments.account
     WHERE owner_id IS NOT NULL`,
  );
  await end(own, reference, 'approved');
  await reaches(page, own, topup.suspendedTitle);
  await expect(page.getByText(topup.suspended.over_limit)).toBeVisible();
  await expect(page.getByRole('link', { name: topup.raise })).toHaveAttribute(
    'href',
    '/profil/identite',
  );
  await ownSql(own, `DELETE FROM payments.account_limit WHERE reason = 'a test'`);
  await page.reload();
  await reaches(page, own, topup.doneTitle);
});

test('a fee that changes between the screens is shown before anything is sent', async ({
  page,
  own,
}) => {
  await turn(own, { settleMs: 300 });
  await becomeMember(page, { api: own.apiUrl });
  await fillTopup(page, { amount: '2000' });
  await expect(page.getByText(topup.free, { exact: true })).toBeVisible();
  await ownSql(
    own,
    `INSERT INTO payments.fee_rule VALUES ('topup', '2026-01-02', 0, 25, 100, 'a test')`,
  );
  await confirmButton(page).click();
  await expect(page.getByRole('alert')).toHaveText(topup.feeChanged);
  await expect(page.getByText(topup.free, { exact: true })).toBeHidden();
  await expect(page.getByRole('definition').filter({ hasText: '1\u00a0955' })).toBeVisible();
  await confirmButton(page).click();
  await reaches(page, own, topup.doneTitle);
  await expect(page.getByText(topup.doneBody(francs(1_955)))).toBeVisible();
  await ownSql(own, `DELETE FROM payments.fee_rule WHERE source = 'a test'`);
});

test('three that wait are enough: a fourth is refused with the way out', async ({ page, own }) => {
  await becomeMember(page, { api: own.apiUrl });
  await fillTopup(page, { amount: '500' });
  for (const _ of [1, 2, 3]) {
    const body = { network: 'mixx', phone: numberEnding('00'), amountXof: 500, feeXof: 0 };
    await callApi(page, 'POST', '/v1/wallet/topups', body);
  }
  await confirmButton(page).click();
  await expect(page.getByRole('alert')).toContainText(topup.tooManyOpen);
  await page.goto('/argent');
  await expect(page.getByRole('link', { name: wallet.open.waiting(francs(500)) })).toHaveCount(3);
});

test('the API dies while somebody waits, and the screen finds the end by itself', async ({
  page,
  own,
}) => {
  await turn(own, { settleMs: 300 });
  await send(page, own, { suffix: '00', amount: '1000' });
  const reference = page.url().split('top_')[1];
  await own.restartApi();
  // Whatever the dead one held is anybody's now.
  await own.pass(leaseS);
  await end(own, reference, 'approved');
  await reaches(page, own, topup.doneTitle);
  expect(await timesMoved(own, page)).toBe(1);
});

test('the network dies while somebody waits, and nothing is lost of it', async ({ page, own }) => {
  await send(page, own, { suffix: '00', amount: '1000' });
  const reference = page.url().split('top_')[1];
  await own.restartSimulator();
  await own.pass(leaseS);
  await end(own, reference, 'declined');
  await reaches(page, own, topup.failTitle);
  await expect(page.getByText(topup.reasons.declined)).toBeVisible();
});
