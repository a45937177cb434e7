import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { fr } from '../../../packages/i18n/fr.ts';

/** Addresses that show something by themselves, to a guest and to a member alike. */
export const openScreens = ['/conditions', '/confidentialite', '/profil', '/nulle-part'] as const;

/** Counts what axe finds on the page as it stands, and says it on stderr. */
export async function countViolations(page: Page, screen: string): Promise<number> {
  // Text that is still fading in has less contrast than it will have.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))),
  );
  const { violations } = await new AxeBuilder({ page }).analyze();
  for (const { id, nodes } of violations) {
    console.error(`axe: ${screen}: ${id}: ${nodes.map(({ target }) => target).join(' · ')}`);
  }
  return violations.length;
}

/** The home in the states that only trouble shows. Leaves the page on line again. */
export async function inTrouble(
  page: Page,
  siteUrl: string,
  onScreen: (name: string) => Promise<void>,
): Promise<void> {
  const activity = '**/api/v1/activity*';
  const released = Promise.withResolvers<void>();
  await page.route(activity, async (route) => {
    await released.promise;
    await route.abort();
  });
  await page.goto(siteUrl);
  await onScreen('home, loading');
  released.resolve();
  await page.getByText(fr.activity.failed).waitFor();
  await onScreen('home, failed');
  await page.unroute(activity);
  await page.context().setOffline(true);
  await page.evaluate(() => window.dispatchEvent(new Event('offline')));
  await onScreen('home, off line');
  await page.context().setOffline(false);
}
