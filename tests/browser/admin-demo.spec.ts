import { dashFr } from '../../packages/i18n/dash.fr.ts';
import { test } from './support/admin.ts';
import { inspect } from './support/inspect.ts';
import { expect } from './support/test.ts';

const { demo } = dashFr;

test('a demonstration says so before anybody signs in, and where the codes are', async ({
  page,
}) => {
  const about = { profile: 'demo', inboxUrl: '/dev/inbox', version: 'test' };
  await page.route('**/api/v1/about', (route) => route.fulfill({ json: about }));
  await page.goto('/');
  const strip = page.getByRole('complementary', { name: demo.label });
  await expect(strip).toContainText(demo.text);
  await expect(strip.getByRole('link')).toHaveAttribute('href', '/api/dev/inbox');
  await inspect(page, 'administration, demonstration');
  await page.unrouteAll({ behavior: 'wait' });
});

test('elsewhere there is no such strip', async ({ page }) => {
  const answered = page.waitForResponse('**/api/v1/about');
  await page.goto('/');
  await answered;
  await expect(page.getByRole('textbox').first()).toBeVisible();
  await expect(page.getByRole('complementary', { name: demo.label })).toHaveCount(0);
});
