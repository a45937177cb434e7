import type { Page } from '@playwright/test';

/** DESIGN: what is there may not jump. */
export const shiftBudget = 0.02;

/** Sums, from the first paint on, what moves without having been asked to. */
export async function measureShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moved = { sum: 0 };
    Reflect.set(window, 'moved', moved);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
        moved.sum += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Two frames later every shift of the present one has been told. */
export async function shiftsOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
    return (Reflect.get(window, 'moved') as { sum: number }).sum;
  });
}
