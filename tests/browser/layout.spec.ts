import { fr } from '../../packages/i18n/fr.ts';
import { holdActivity } from './support/activity.ts';
import { becomeMember } from './support/member.ts';
import { shiftBudget as budget, measureShifts, shiftsOf } from './support/shifts.ts';
import { expect, test } from './support/test.ts';

test('the measure sees what jumps', async ({ page }) => {
  await measureShifts(page);
  await page.goto('/');
  await expect(page.getByRole('link', { name: fr.home.start })).toBeVisible();
  await page.evaluate(() => {
    const block = document.createElement('div');
    block.style.height = '200px';
    document.body.prepend(block);
  });
  await expect.poll(() => shiftsOf(page)).toBeGreaterThan(budget);
});

test('a guest’s home does not move', async ({ page }) => {
  await measureShifts(page);
  await page.goto('/');
  await expect(page.getByRole('link', { name: fr.home.start })).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-fresh');
  await page.waitForLoadState('networkidle');
  expect(await shiftsOf(page)).toBeLessThanOrEqual(budget);
});

test('a new member’s home does not move from skeleton to content', async ({ page }) => {
  await becomeMember(page);
  await measureShifts(page);
  const release = await holdActivity(page);
  const asked = page.waitForRequest('**/api/v1/activity*');
  await page.goto('/');
  await asked;
  await expect(page.getByRole('heading', { name: fr.activity.title })).toBeVisible();
  release();
  await expect(page.getByText(fr.activity.signedUp)).toBeVisible();
  expect(await shiftsOf(page)).toBeLessThanOrEqual(budget);
});

test('a member’s home does not move when it is opened again', async ({ page }) => {
  await becomeMember(page);
  await page.goto('/');
  await expect(page.getByText(fr.activity.signedUp)).toBeVisible();
  await measureShifts(page);
  const fresh = page.waitForResponse('**/api/v1/activity*');
  await page.reload();
  await fresh;
  await expect(page.getByText(fr.activity.signedUp)).toBeVisible();
  expect(await shiftsOf(page)).toBeLessThanOrEqual(budget);
});

test('a refused number moves nothing on its screen', async ({ page }) => {
  await page.goto('/connexion');
  const button = page.getByRole('button', { name: fr.signIn.send });
  const field = page.getByLabel(fr.signIn.phoneLabel);
  const before = [await field.boundingBox(), await button.boundingBox()];
  await button.click();
  await expect(page.getByRole('alert')).toHaveText(fr.errors.phoneEmpty);
  expect([await field.boundingBox(), await button.boundingBox()]).toEqual(before);
});
