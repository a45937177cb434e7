import type { Page } from '@playwright/test';

const path = '**/api/v1/activity*';

/** Keeps the home's list waiting until the returned function is called. */
export async function holdActivity(page: Page): Promise<() => void> {
  const released = Promise.withResolvers<void>();
  await page.route(path, async (route) => {
    await released.promise;
    await route.fallback();
  });
  return released.resolve;
}

/** The API does not answer for the list until the returned function is called. */
export async function breakActivity(page: Page): Promise<() => Promise<void>> {
  await page.route(path, (route) => route.abort('connectionreset'));
  return () => page.unroute(path);
}

/** An account to which nothing has happened: the real one always has its own creation. */
export async function emptyActivity(page: Page): Promise<() => Promise<void>> {
  await page.route(path, (route) => route.fulfill({ json: { items: [], next: null } }));
  return () => page.unroute(path);
}
