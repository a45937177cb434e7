import { marketFr } from '../../packages/i18n/market.fr.ts';
import { inspect } from './support/inspect.ts';
import { test } from './support/own-stack.ts';
import { expect } from './support/test.ts';

test.describe.configure({ timeout: 90_000 });

test('a market without stores has a drawing and words, and nothing to press in vain', async ({
  page,
}) => {
  await page.goto('/marche');
  await expect(page.getByRole('heading', { name: marketFr.list.closed })).toBeVisible();
  await expect(page.getByRole('button', { name: marketFr.filter.title })).toHaveCount(0);
  await inspect(page, 'a market without stores');
});
