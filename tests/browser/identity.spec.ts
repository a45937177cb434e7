import type { Page } from '@playwright/test';
import { fr } from '../../packages/i18n/fr.ts';
import { breakRoute } from './support/account.ts';
import { inspect } from './support/inspect.ts';
import { becomeMember, callApi } from './support/member.ts';
import { drawPicture, noPicture, type Picture } from './support/pictures.ts';
import { titleOf } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const { identity, app } = fr;
const base = '/profil/identite';
const declaration = { fullName: 'Personne Inventée', birthDate: '1990-04-07' };

type Side = keyof typeof identity.sides;

/** The camera gives `picture`; the person looks at it and, unless told, sends it. */
async function take(page: Page, side: Side, picture: Picture, { send = true } = {}): Promise<void> {
  const camera = page.waitForEvent('filechooser');
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const name = identity.sides[side];
  await button(identity.takeSide(name))
    .or(button(identity.retakeSide(name)))
    .click();
  await (await camera).setFiles(picture);
  if (send) await page.getByRole('button', { name: identity.use }).click();
}

/** A member with a draft of `documentKind`, at its photos. */
async function startPhotos(page: Page, documentKind = 'national_card'): Promise<Picture> {
  await becomeMember(page);
  await callApi(page, 'PUT', '/v1/me/identity', declaration);
  await callApi(page, 'POST', '/v1/me/identity/review', { documentKind });
  await page.goto(`${base}/photos`);
  await expect(titleOf(page, identity.photosTitle)).toBeVisible();
  return drawPicture(page, { width: 900, height: 700 });
}

const left = (page: Page, n: number) => page.getByText(identity.left(n));

test('from a number to papers handed in', async ({ page }) => {
  await becomeMember(page);
  await page.goto('/profil');
  await page.getByRole('link', { name: `${identity.title} ${identity.level(0)}` }).click();
  await page.getByRole('button', { name: identity.declare }).click();
  await page.getByRole('button', { name: app.save }).click();
  await expect(page.getByText(identity.nameShort)).toBeVisible();
  await expect(page.getByText(identity.dateEmpty)).toBeVisible();
  await page.getByLabel(identity.fullName).fill(declaration.fullName);
  await page.getByLabel(identity.day).fill('31');
  await page.getByLabel(identity.month).selectOption('juin');
  await page.getByLabel(identity.year).fill('1990');
  await page.getByRole('button', { name: app.save }).click();
  await expect(page.getByText(identity.dateInvalid)).toBeVisible();
  await page.getByLabel(identity.day).fill('7');
  await page.getByLabel(identity.month).selectOption('avril');
  await page.getByRole('button', { name: app.save }).click();
  await expect(page.getByText('7 avril 1990')).toBeVisible();
  await expect(page.locator('[aria-current="step"]')).toContainText(identity.names[1] ?? '');
  await page.getByRole('button', { name: identity.show }).click();
  await page.getByRole('button', { name: identity.kinds.national_card }).click();
  await expect(left(page, 3)).toBeVisible();
  const picture = await drawPicture(page, { width: 900, height: 700 });
  await take(page, 'front', picture);
  await expect(left(page, 2)).toBeVisible();
  await take(page, 'back', picture);
  await expect(left(page, 1)).toBeVisible();
  await take(page, 'selfie', picture);
  await page.getByRole('button', { name: identity.submit }).dblclick();
  await expect(page.getByRole('heading', { name: identity.submittedTitle })).toBeVisible();
  await expect(page.getByText(identity.waiting)).toBeVisible();
  // The done steps are behind her: one back is the profile.
  await page.goBack();
  await expect(
    page.getByRole('link', { name: `${identity.title} ${identity.level(1)}` }),
  ).toBeVisible();
});

test('who is under eighteen is told so', async ({ page }) => {
  await becomeMember(page);
  await page.goto(`${base}/declarer`);
  await page.getByLabel(identity.fullName).fill(declaration.fullName);
  await page.getByLabel(identity.day).fill('1');
  await page.getByLabel(identity.month).selectOption('janvier');
  await page.getByLabel(identity.year).fill(String(new Date().getFullYear() - 10));
  await page.getByRole('button', { name: app.save }).click();
  await expect(page.getByText(identity.tooYoung)).toBeVisible();
});

test('a passport needs no back', async ({ page }) => {
  const picture = await startPhotos(page, 'passport');
  await expect(page.getByText(identity.passportFront)).toBeVisible();
  await expect(page.getByText(identity.sides.back)).toHaveCount(0);
  await take(page, 'front', picture);
  await take(page, 'selfie', picture);
  await expect(page.getByRole('button', { name: identity.submit })).toBeVisible();
});

test('what is no photo, or a tiny one, is refused with the reason', async ({ page }) => {
  await startPhotos(page);
  await take(page, 'front', noPicture, { send: false });
  await expect(page.getByRole('alert').filter({ hasText: fr.photo.unreadable })).toBeVisible();
  await take(page, 'front', await drawPicture(page, { width: 900, height: 300 }), { send: false });
  await expect(page.getByRole('alert').filter({ hasText: fr.photo.tooSmall })).toBeVisible();
  await expect(left(page, 3)).toBeVisible();
});

test('a photo can be looked at and taken again, before it is sent and after', async ({ page }) => {
  const picture = await startPhotos(page);
  await take(page, 'front', picture, { send: false });
  await expect(page.getByRole('dialog')).toContainText(identity.preview);
  const camera = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: identity.retake, exact: true }).click();
  await (await camera).setFiles(picture);
  await page.getByRole('button', { name: identity.use }).click();
  await expect(left(page, 2)).toBeVisible();
  const again = page.waitForRequest('**/documents/front');
  await take(page, 'front', picture);
  expect((await again).method()).toBe('PUT');
  await expect(left(page, 2)).toBeVisible();
});

test('an upload that the network broke goes on with the same key, and the photo is not lost', async ({
  page,
}) => {
  const picture = await startPhotos(page);
  const path = '**/documents/front';
  const keys: (string | undefined)[] = [];
  page.on('requestfailed', (request) => {
    if (request.method() === 'PUT') keys.push(request.headers()['idempotency-key']);
  });
  page.on('requestfinished', (request) => {
    if (request.method() === 'PUT') keys.push(request.headers()['idempotency-key']);
  });
  const repair = await breakRoute(page, path);
  await take(page, 'front', picture);
  await expect(page.getByRole('alert').filter({ hasText: identity.lost })).toBeVisible();
  await expect(left(page, 3)).toBeVisible();
  // Elsewhere in the app and back: it still waits.
  await page.getByRole('button', { name: app.back }).click();
  await page.getByRole('button', { name: identity.goOn }).click();
  // Coming back sends it again by itself: mended before that has failed too, nothing is left to ask for.
  await expect.poll(() => keys.length).toBe(2);
  await repair();
  await page.getByRole('button', { name: identity.resume }).click();
  await expect(left(page, 2)).toBeVisible();
  // Once at first, once on coming back, once when asked to: one photo all the same.
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(1);
});

test('what was lost off line goes out again by itself when the network is back', async ({
  page,
}) => {
  const picture = await startPhotos(page);
  await page.context().setOffline(true);
  await take(page, 'front', picture);
  await expect(page.getByRole('alert').filter({ hasText: identity.lost })).toBeVisible();
  await page.context().setOffline(false);
  await expect(left(page, 2)).toBeVisible();
});

test('how far an upload is can be seen while it lasts', async ({ page }) => {
  const picture = await startPhotos(page);
  const held = Promise.withResolvers<void>();
  await page.route('**/documents/front', async (route) => {
    await held.promise;
    await route.fallback();
  });
  await take(page, 'front', picture);
  await expect(page.getByRole('progressbar')).toBeVisible();
  await inspect(page, 'photos, one on its way');
  held.resolve();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(left(page, 2)).toBeVisible();
});

test('photos that arrived survive a reload, those of another kind of papers too', async ({
  page,
}) => {
  const picture = await startPhotos(page);
  await take(page, 'front', picture);
  await expect(left(page, 2)).toBeVisible();
  await page.reload();
  await expect(left(page, 2)).toBeVisible();
  await page.getByRole('button', { name: identity.otherKind }).click();
  await page.getByRole('button', { name: identity.kinds.passport }).click();
  await expect(left(page, 1)).toBeVisible();
});

test('papers that wait can be taken back, and handed in anew', async ({ page }) => {
  const picture = await startPhotos(page, 'passport');
  await take(page, 'front', picture);
  await take(page, 'selfie', picture);
  await page.getByRole('button', { name: identity.submit }).click();
  await page.getByRole('button', { name: identity.withdraw }).click();
  await page.getByRole('button', { name: identity.keepPapers }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: identity.withdraw }).click();
  await page.getByRole('dialog').getByRole('button', { name: identity.withdraw }).click();
  await expect(page.getByRole('button', { name: identity.show })).toBeVisible();
});

test('a step that is not hers yet, or no more, leads to the path', async ({ page }) => {
  await becomeMember(page);
  for (const step of ['piece', 'photos', 'nulle-part']) {
    await page.goto(`${base}/${step}`);
    await expect(titleOf(page, identity.title)).toBeVisible();
    await expect(page).toHaveURL(base);
  }
});

/** The API's answer with another review: a reviewer's work has tests of its own. */
async function decide(page: Page, review: object, level = 1): Promise<void> {
  await page.route('**/api/v1/me/identity', async (route) => {
    const response = await route.fetch();
    const found = await response.json();
    await route.fulfill({
      response,
      json: { ...found, level, review: { ...found.review, ...review } },
    });
  });
}

test('refused papers say why, what to do, and the reviewer’s word', async ({ page }) => {
  await startPhotos(page);
  const note = 'Le bas de la carte est flou.';
  await decide(page, { state: 'refused', refusalReason: 'unreadable', refusalNote: note });
  await page.goto(base);
  await expect(page.getByText(identity.reasons.unreadable)).toBeVisible();
  await expect(page.getByText(identity.remedies.unreadable)).toBeVisible();
  await expect(page.getByText(identity.note(note))).toBeVisible();
  await inspect(page, 'identity, refused');
  await page.getByRole('button', { name: identity.again }).click();
  await expect(titleOf(page, identity.kindTitle)).toBeVisible();
  await page.unrouteAll({ behavior: 'wait' });
});

test('a checked identity has nothing left to do', async ({ page }) => {
  await startPhotos(page);
  await decide(page, { state: 'approved' }, 2);
  await page.goto(base);
  await expect(page.getByText(identity.approvedBody)).toBeVisible();
  await expect(page.locator('[aria-current="step"]')).toContainText(identity.names[2] ?? '');
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  await inspect(page, 'identity, checked');
  await page.unrouteAll({ behavior: 'wait' });
});

test('every screen of the identity is open to everybody and never wider than the phone', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await becomeMember(page);
  const repair = await breakRoute(page, '**/api/v1/me/identity');
  await page.goto(base);
  await expect(page.getByRole('alert')).toContainText(identity.failed);
  await inspect(page, 'identity, failed');
  await repair();
  await page.getByRole('button', { name: app.retry }).click();
  await expect(page.getByText(identity.here)).toBeVisible();
  await inspect(page, 'identity, level 0');
  await page.context().setOffline(true);
  await expect(page.getByText(/^Hors ligne · données de \d/)).toBeVisible();
  await inspect(page, 'identity, off line');
  await page.context().setOffline(false);
  await page.getByRole('button', { name: identity.declare }).click();
  await page.getByRole('button', { name: app.save }).click();
  await expect(page.getByText(identity.dateEmpty)).toBeVisible();
  await inspect(page, 'declaration, refused');
  await callApi(page, 'PUT', '/v1/me/identity', declaration);
  await page.goto(`${base}/piece`);
  await expect(titleOf(page, identity.kindTitle)).toBeVisible();
  await inspect(page, 'kinds of papers');
  await page.getByRole('button', { name: identity.kinds.passport }).click();
  await expect(titleOf(page, identity.photosTitle)).toBeVisible();
  await inspect(page, 'photos');
  const picture = await drawPicture(page, { width: 900, height: 700 });
  await take(page, 'front', picture, { send: false });
  await expect(page.getByRole('dialog')).toBeVisible();
  await inspect(page, 'a photo, before it is sent');
  await page.getByRole('button', { name: identity.use }).click();
  await take(page, 'selfie', picture);
  await expect(page.getByRole('button', { name: identity.submit })).toBeVisible();
  await inspect(page, 'photos, complete');
  await page.getByRole('button', { name: identity.submit }).click();
  await expect(page.getByRole('heading', { name: identity.submittedTitle })).toBeVisible();
  await inspect(page, 'identity, waiting');
});
