import { expect, type Page } from '@playwright/test';

/** Loads again until the installed service worker serves the page, as at every later visit. */
export async function installShell(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
    .toBe('activated');
}
