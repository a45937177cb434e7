import { expect, test } from '@playwright/test';
import { adminFr } from '../../packages/i18n/admin.fr.ts';
import { adminUrl } from './support/places.ts';
import { titleOf } from './support/steps.ts';

// Without the watch of the other tests: here the browser is to complain.
test('a style that is not ours is refused although ours are written by script', async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  const answer = await page.goto(adminUrl());
  const policy = answer?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toContain('unsafe');
  await expect(titleOf(page, adminFr.signIn.title)).toBeVisible();
  expect(complaints).toEqual([]);
  const found = await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'h1 { color: rgb(1, 2, 3) !important }';
    document.head.append(style);
    const title = document.querySelector('h1');
    return { sheet: style.sheet !== null, color: title && getComputedStyle(title).color };
  });
  expect(found).toEqual({ sheet: false, color: 'rgb(20, 32, 27)' });
  expect(complaints.join()).toContain('Content Security Policy');
});
