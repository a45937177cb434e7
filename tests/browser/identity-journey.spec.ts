import { type Browser, expect, type Page } from '@playwright/test';
import { adminFr } from '../../packages/i18n/admin.fr.ts';
import { fr } from '../../packages/i18n/fr.ts';
import { becomeAdmin, desk } from './support/admin.ts';
import { becomeMember, callApi } from './support/member.ts';
import { drawPicture } from './support/pictures.ts';
import { adminUrl } from './support/places.ts';
import { titleOf } from './support/steps.ts';
import { test } from './support/test.ts';

const { identity } = fr;
const { review } = adminFr;

/** A member at the photos of her draft, who hands them in one by one through the camera. */
async function handPapersIn(page: Page, fullName: string): Promise<void> {
  await becomeMember(page);
  await callApi(page, 'PUT', '/v1/me/identity', { fullName, birthDate: '1990-04-07' });
  await callApi(page, 'POST', '/v1/me/identity/review', { documentKind: 'passport' });
  await page.goto('/profil/identite/photos');
  await expect(titleOf(page, identity.photosTitle)).toBeVisible();
  const picture = await drawPicture(page, { width: 900, height: 700 });
  for (const side of ['front', 'selfie'] as const) {
    const camera = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: identity.takeSide(identity.sides[side]) }).click();
    await (await camera).setFiles(picture);
    await page.getByRole('button', { name: identity.use }).click();
    await expect(page.getByRole('button', { name: identity.use })).toHaveCount(0);
  }
  await page.getByRole('button', { name: identity.submit }).click();
  await expect(page.getByRole('heading', { name: identity.submittedTitle })).toBeVisible();
}

/** A reviewer at her desk, in a browser of her own. */
async function openDesk(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ ...desk, baseURL: adminUrl(), locale: 'fr-FR' });
  const page = await context.newPage();
  await becomeAdmin(page, 'reviewer');
  await page.goto('/');
  return page;
}

/** The file of a name, wherever other tests have put it in the queue. */
async function openFile(page: Page, fullName: string): Promise<void> {
  await page.getByRole('link', { name: fullName }).first().click();
  await expect(titleOf(page, fullName)).toBeVisible();
}

test('papers go from a phone to a reviewer, and her word comes back to the phone', async ({
  page,
  browser,
}) => {
  const fullName = `Voyage ${Date.now().toString(36)}`;
  await handPapersIn(page, fullName);
  const desktop = await openDesk(browser);
  await openFile(desktop, fullName);
  await expect(desktop.getByText('7 avril 1990')).toBeVisible();
  await desktop.getByRole('button', { name: review.approve }).click();
  await desktop.getByRole('dialog').getByRole('button', { name: review.approve }).click();
  await expect(desktop.getByText(review.approvedToast(fullName))).toBeVisible();
  await page.goto('/profil/identite');
  await expect(page.getByText(identity.approvedBody)).toBeVisible();
  await expect(page.locator('[aria-current="step"]')).toContainText(identity.names[2] ?? '');
  await desktop.context().close();
});

test('a refusal comes back with its reason, and the way to try again', async ({
  page,
  browser,
}) => {
  const fullName = `Refus ${Date.now().toString(36)}`;
  await handPapersIn(page, fullName);
  const desktop = await openDesk(browser);
  await openFile(desktop, fullName);
  await desktop.getByRole('button', { name: review.refuse }).click();
  const dialog = desktop.getByRole('dialog');
  await dialog.getByLabel(review.reasons.unreadable).check();
  await dialog.getByRole('button', { name: review.refuse }).click();
  await expect(titleOf(desktop, fullName)).toHaveCount(0);
  await page.goto('/profil/identite');
  await expect(page.getByText(identity.reasons.unreadable)).toBeVisible();
  await page.getByRole('button', { name: identity.again }).click();
  await expect(titleOf(page, identity.kindTitle)).toBeVisible();
  await desktop.context().close();
});
