import type { Page } from '@playwright/test';
import { fr } from '../../packages/i18n/fr.ts';
import { breakRoute } from './support/account.ts';
import { inspect } from './support/inspect.ts';
import { becomeMember } from './support/member.ts';
import { drawPicture, noPicture, type Picture } from './support/pictures.ts';
import { signOut, titleOf } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const { photo, profile, support } = fr;

const portrait = (page: Page) => page.locator('main img');

async function choose(page: Page, picture: Picture, button: string = photo.add): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles(picture);
}

test('a portrait is cut square and small before it leaves the phone, shown everywhere, and removed', async ({
  page,
}) => {
  await becomeMember(page);
  await page.goto('/profil');
  await choose(page, await drawPicture(page, { width: 900, height: 1600 }));
  await page.getByLabel(photo.position).fill('10');
  const sent = page.waitForRequest('**/api/v1/me/photo');
  await page.getByRole('button', { name: photo.use }).dblclick();
  expect((await sent).headers()['content-type']).toBe('image/webp');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(portrait(page)).toBeVisible();
  const size = () =>
    portrait(page).evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]);
  await expect.poll(size).toEqual([512, 512]);
  await page.getByRole('link', { name: fr.tabs.home }).click();
  await expect(portrait(page)).toBeVisible();
  await expect(page.getByText(fr.activity.photoChanged)).toHaveCount(1);
  await page.goto('/profil');
  await page.getByRole('button', { name: photo.remove }).click();
  await page.getByRole('button', { name: photo.keep }).click();
  await expect(portrait(page)).toBeVisible();
  await page.getByRole('button', { name: photo.remove }).click();
  await page.getByRole('dialog').getByRole('button', { name: photo.remove }).click();
  await expect(portrait(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: photo.add })).toBeVisible();
});

test('what is no photo, or a tiny one, is refused with the reason', async ({ page }) => {
  await becomeMember(page);
  await page.goto('/profil');
  await choose(page, noPicture);
  await expect(page.getByRole('alert')).toHaveText(photo.unreadable);
  await choose(page, await drawPicture(page, { width: 100, height: 100 }));
  await expect(page.getByRole('alert')).toHaveText(photo.tooSmall);
});

test('a portrait that the network lost is sent again with the same key', async ({ page }) => {
  await becomeMember(page);
  await page.goto('/profil');
  const keys: (string | undefined)[] = [];
  page.on('request', (request) => {
    if (request.method() === 'PUT') keys.push(request.headers()['idempotency-key']);
  });
  const repair = await breakRoute(page, '**/api/v1/me/photo');
  await choose(page, await drawPicture(page, { width: 300, height: 300 }));
  await page.getByRole('button', { name: photo.use }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toHaveText(fr.errors.network);
  await inspect(page, 'portrait, lost');
  await repair();
  await page.getByRole('button', { name: photo.use }).click();
  await expect(portrait(page)).toBeVisible();
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBe(keys[1]);
});

test('a portrait that is answered after the sign-out signs nobody in', async ({ page }) => {
  await becomeMember(page);
  await page.goto('/profil');
  const held = Promise.withResolvers<void>();
  await page.route('**/api/v1/me/photo', async (route) => {
    const answer = await route.fetch();
    await held.promise;
    await route.fulfill({ response: answer });
  });
  await choose(page, await drawPicture(page, { width: 300, height: 300 }));
  const sent = page.waitForRequest('**/api/v1/me/photo');
  await page.getByRole('button', { name: photo.use }).click();
  await sent;
  await page.keyboard.press('Escape');
  await signOut(page);
  const late = page.waitForResponse('**/api/v1/me/photo');
  held.resolve();
  await (await late).finished();
  await page.getByRole('link', { name: fr.tabs.profile, exact: true }).click();
  await expect(page.getByRole('link', { name: profile.signIn })).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('ecom.user'))).toBeNull();
});

test('a frozen account says so, with the way to support', async ({ page }) => {
  await becomeMember(page);
  await page.route('**/api/v1/auth/refresh', async (route) => {
    const response = await route.fetch();
    const session = await response.json();
    await route.fulfill({
      response,
      json: { ...session, user: { ...session.user, frozen: true } },
    });
  });
  await page.goto('/profil');
  await expect(page.getByText(profile.frozen)).toBeVisible();
  await inspect(page, 'profile of a frozen account');
  await page.getByRole('link', { name: profile.frozenHelp }).click();
  await expect(titleOf(page, support.title)).toBeVisible();
});

test('support can be reached without an account, and shows no reference then', async ({ page }) => {
  await page.goto('/profil');
  await page.getByRole('link', { name: profile.support }).click();
  await expect(titleOf(page, support.title)).toBeFocused();
  await expect(page.getByText(support.noContact)).toBeVisible();
  for (const never of support.never) await expect(page.getByText(never)).toBeVisible();
  await expect(page.getByText(support.referenceHint)).toHaveCount(0);
  await inspect(page, 'support, to a guest');
});

test('a member’s reference can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await becomeMember(page);
  await page.goto('/assistance');
  await page.getByRole('button', { name: support.copy }).click();
  await expect(page.getByText(support.copied)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^usr_[0-9a-f-]{36}$/);
  await inspect(page, 'support, to a member');
});

test('the profile in its states is open to everybody and never wider than the phone', async ({
  page,
}) => {
  await becomeMember(page);
  await page.goto('/profil');
  await expect(page.getByText(fr.pin.none)).toBeVisible();
  await inspect(page, 'profile');
  await choose(page, await drawPicture(page, { width: 900, height: 700 }));
  await expect(page.getByRole('dialog')).toBeVisible();
  await inspect(page, 'portrait, its square');
  await page.getByRole('button', { name: photo.use }).click();
  await expect(portrait(page)).toBeVisible();
  await inspect(page, 'profile with a portrait');
  await page.getByRole('button', { name: photo.remove }).click();
  await inspect(page, 'the question about removing it');
});

test('when nobody can say who is there, trying again leads on to the same screen', async ({
  page,
}) => {
  await becomeMember(page);
  const repair = await breakRoute(page, '**/auth/refresh');
  await page.goto('/profil/appareils');
  await expect(page.getByRole('alert')).toContainText(profile.failed);
  await inspect(page, 'a screen of nobody knows whom');
  await repair();
  await page.getByRole('button', { name: fr.app.retry }).click();
  await expect(titleOf(page, fr.devices.title)).toBeVisible();
});

test('the screens of the profile lead a guest to the profile', async ({ page }) => {
  for (const path of ['appareils', 'pin', 'pin/changer', 'numero', 'identite', 'fermer']) {
    await page.goto(`/profil/${path}`);
    await expect(page).toHaveURL('/profil');
    await expect(page.getByRole('heading', { name: profile.guest })).toBeVisible();
  }
});
