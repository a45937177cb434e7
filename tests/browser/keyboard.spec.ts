import type { Locator, Page } from '@playwright/test';
import { fr } from '../../packages/i18n/fr.ts';
import { freshPhone, readCode } from './support/inbox.ts';
import { becomeMember } from './support/member.ts';
import { codeField, phoneField, titleOf } from './support/steps.ts';
import { expect, test } from './support/test.ts';

/** Presses Tab until `target` has the focus; fails when it cannot be reached. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 15; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

test('the whole sign-up can be done with a keyboard, each title taking the focus', async ({
  page,
}) => {
  const phone = freshPhone();
  const { keyboard } = page;
  await page.goto('/');
  await tabTo(page, page.getByRole('link', { name: fr.home.start }));
  await keyboard.press('Enter');
  await expect(titleOf(page, fr.signIn.phoneTitle)).toBeFocused();
  await tabTo(page, phoneField(page));
  await keyboard.type(phone.typed);
  await keyboard.press('Enter');
  await expect(titleOf(page, fr.signIn.codeTitle)).toBeFocused();
  await tabTo(page, codeField(page));
  await keyboard.type(await readCode(phone));
  await expect(titleOf(page, fr.signIn.nameTitle)).toBeFocused();
  await tabTo(page, page.getByLabel(fr.signIn.nameLabel));
  await keyboard.type('Afi');
  await keyboard.press('Enter');
  await expect(titleOf(page, fr.signIn.consentTitle)).toBeFocused();
  await tabTo(page, page.getByRole('checkbox', { name: fr.signIn.accept }));
  await keyboard.press('Space');
  await tabTo(page, page.getByRole('button', { name: fr.signIn.finish }));
  await keyboard.press('Enter');
  await expect(page.getByText(fr.activity.signedUp)).toBeVisible();
});

test('language, name and leaving can be reached with a keyboard', async ({ page }) => {
  await becomeMember(page);
  await page.goto('/');
  await tabTo(page, page.getByRole('link', { name: fr.tabs.profile, exact: true }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('link', { name: 'Afi' }));
  await tabTo(page, page.getByRole('radio', { name: fr.profile.french }));
  await page.keyboard.press('ArrowRight');
  await expect(titleOf(page, 'Profile')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(titleOf(page, fr.profile.title)).toBeVisible();
  const leave = page.getByRole('button', { name: fr.profile.signOut });
  await tabTo(page, leave);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  // Where the question came from.
  await expect(leave).toBeFocused();
});

test('what has the focus can be seen', async ({ page }) => {
  await page.goto('/');
  const start = page.getByRole('link', { name: fr.home.start });
  await tabTo(page, start);
  const ring = await start.evaluate((element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return { outlineStyle, outlineWidth: Number.parseFloat(outlineWidth), boxShadow };
  });
  expect(ring.outlineStyle).not.toBe('none');
  expect(ring.outlineWidth).toBeGreaterThanOrEqual(2);
  expect(ring.boxShadow).not.toBe('none');
});
