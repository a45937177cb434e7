import { expect, type Page } from '@playwright/test';
import { fr } from '../../../packages/i18n/fr.ts';
import { titleOf } from './steps.ts';

const simulator = () => process.env.ECOM_BROWSER_SIMULATOR ?? '';

/** Each process has a hundred of them. */
let numbers = (process.pid % 90) * 100;

/** A number whose last two digits say what the simulator does with it. */
export const numberEnding = (suffix: string): string =>
  `92${String((numbers++ % 9_000) + 1_000)}${suffix}`;

export interface Wish {
  readonly suffix?: string;
  readonly network?: 'Mixx by Yas' | 'Moov Money';
  readonly amount?: string;
}

/** From the tab to the last screen before anything is sent. */
export async function fillTopup(page: Page, wish: Wish = {}): Promise<string> {
  const { suffix = '33', network = 'Mixx by Yas', amount = '5000' } = wish;
  const number = numberEnding(suffix);
  const { topup, wallet, app } = fr;
  await page.goto('/argent');
  await page.getByRole('link', { name: wallet.topUp }).click();
  await expect(titleOf(page, topup.numberTitle)).toBeVisible();
  await page.getByLabel(topup.numberLabel).fill(number);
  await page.getByRole('radio', { name: network }).check();
  await page.getByRole('button', { name: app.continue }).click();
  await expect(titleOf(page, topup.amountTitle)).toBeVisible();
  await page.getByLabel(topup.amountLabel).fill(amount);
  await page.getByRole('button', { name: app.continue }).click();
  await expect(titleOf(page, topup.confirmTitle)).toBeVisible();
  return number;
}

/** The amber button that sends it. */
export const confirmButton = (page: Page) =>
  page.getByRole('button', { name: new RegExp(`^${fr.wallet.topUp} `) });

/** Ends an operation that waits for ever. */
export async function endWaiting(reference: string, state: string): Promise<void> {
  const body = JSON.stringify({ reference, state });
  const reply = await fetch(`${simulator()}/control/end`, { method: 'POST', body });
  expect(reply.status).toBe(200);
}

/** How often money moved under a reference, and how much. */
export async function movedFor(reference: string): Promise<{ times: number; amountXof: number }> {
  const reply = await fetch(`${simulator()}/control/moved`);
  const { moved } = (await reply.json()) as {
    moved: { reference: string; times: number; amountXof: number }[];
  };
  const found = moved.filter((one) => one.reference === reference);
  const sum = (key: 'times' | 'amountXof') => found.reduce((all, one) => all + one[key], 0);
  return { times: sum('times'), amountXof: sum('amountXof') };
}

/** Our reference, out of the address of a top-up's screen. */
export const referenceOf = (page: Page): string =>
  /\/argent\/recharge\/top_([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';

/** The member's top-ups, past the screens. */
export async function topupsOf(page: Page): Promise<{ id: string }[]> {
  const heard = page.waitForResponse(
    (answer) => answer.url().includes('/v1/wallet/topups?') && answer.ok(),
  );
  await page.goto('/argent');
  return (await (await heard).json()).items;
}
