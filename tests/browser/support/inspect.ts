import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** No obstacle that axe knows of, and nothing wider than the narrowest phones. */
export async function inspect(page: Page, screen: string): Promise<void> {
  await examine(page, screen);
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 740 });
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(widest, `${screen} at ${width} px`).toBeLessThanOrEqual(width);
  }
}

/** No obstacle that axe knows of, at the size that the page has. */
export async function examine(page: Page, screen: string): Promise<void> {
  await atRest(page);
  const { violations, passes } = await new AxeBuilder({ page }).withTags(standards).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
  expect.soft(found, screen).toEqual([]);
  expect(passes.length, screen).toBeGreaterThan(5);
}

/** A colour on its way to another has the contrast of neither. */
const atRest = (page: Page) =>
  page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ effect, playState }) =>
          playState !== 'running' || effect?.getComputedTiming().iterations === Infinity,
      ),
  );
