import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { fr } from '../../../packages/i18n/fr.ts';

/** Addresses that show something by themselves, to a guest and to a member alike. */
export const openScreens = ['/conditions', '/confidentialite', '/profil', '/nulle-part'] as const;

/** Counts what axe finds on the page as it stands, and says it on stderr. */
export async function countViolations(page: Page, screen: string): Promise<number> {
  await page.evaluate(settleAnimations);
  const { violations } = await new AxeBuilder({ page }).analyze();
  for (const { id, nodes } of violations) {
    console.error(`axe: ${screen}: ${id}: ${nodes.map(({ target }) => target).join(' · ')}`);
  }
  return violations.length;
}

/** Runs in the page. Text that is fading in has less contrast than it will have. */
async function settleAnimations(): Promise<void> {
  const ending = document
    .getAnimations()
    // A skeleton shimmers for ever: waiting for its end would wait for ever too.
    .filter(({ effect }) => Number(effect?.getComputedTiming().endTime) < 10_000);
  await Promise.all(ending.map(({ finished }) => finished.catch(() => null)));
}

/**
 * The home in the states that only trouble shows, on a phone that has forgotten what it knew.
 * Leaves the page on line again.
 */
export async function inTrouble(
  page: Page,
  siteUrl: string,
  onScreen: (name: string) => Promise<void>,
): Promise<void> {
  const activity = '**/api/v1/activity*';
  const held = Promise.withResolvers<void>();
  await page.evaluate(() => localStorage.removeItem('ecom.activity'));
  await page.route(activity, async (route) => {
    await held.promise;
    await route.abort();
  });
  const asked = page.waitForRequest(activity);
  await page.goto(siteUrl);
  await asked;
  await onScreen('home, loading');
  held.resolve();
  await page.getByText(fr.activity.failed).waitFor();
  await onScreen('home, failed');
  await page.unroute(activity);
  await page.context().setOffline(true);
  const [offline = ''] = fr.offline.bandWithoutData.split(' ·');
  await page.getByText(offline).first().waitFor();
  await onScreen('home, off line');
  await page.context().setOffline(false);
}
