import type { Page } from '@playwright/test';
import { fr } from '../../packages/i18n/fr.ts';
import { placesEn } from '../../packages/i18n/places.en.ts';
import { placesFr } from '../../packages/i18n/places.fr.ts';
import { breakRoute, otherPhone } from './support/account.ts';
import { inspect } from './support/inspect.ts';
import { becomeMember, callApi, remember } from './support/member.ts';
import { installShell } from './support/service-worker.ts';
import { titleOf } from './support/steps.ts';
import { expect, test } from './support/test.ts';

// Axe takes its time on each of many screens.
test.describe.configure({ timeout: 90_000 });

const nkafu = { latitude: 6.1569, longitude: 1.2382 };
const aunt = {
  kind: 'other',
  label: 'Chez Tantie',
  words: 'Derrière la pharmacie, portail vert',
  ...nkafu,
  phone: '90112233',
};

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const mapOf = (page: Page) => page.getByRole('application', { name: placesFr.mapLabel });
const searchField = (page: Page) => page.getByLabel(placesFr.searchLabel);

/** A place of this member, past the screens; gives its id. */
async function savePlace(page: Page, body: object = aunt): Promise<string> {
  const response = await callApi(page, 'POST', '/v1/me/places', body);
  return (await response.json()).id;
}

/** From the list to the map, as a new home. */
async function toMap(page: Page): Promise<void> {
  await page.goto('/profil/lieux');
  await button(page, placesFr.add).click();
  await page.getByRole('button', { name: placesFr.kind.home }).click();
  await expect(titleOf(page, placesFr.pinTitle)).toBeVisible();
  await expect(button(page, placesFr.here)).toBeEnabled();
}

test('somebody saves her home, one question a screen', async ({ page }) => {
  await becomeMember(page);
  await page.goto('/profil');
  await page.getByRole('link', { name: placesFr.row }).click();
  await expect(titleOf(page, placesFr.title)).toBeVisible();
  await expect(page.getByRole('heading', { name: placesFr.empty })).toBeVisible();
  await inspect(page, 'places, empty');
  await button(page, placesFr.add).click();
  await expect(titleOf(page, placesFr.nameTitle)).toBeVisible();
  await inspect(page, 'which place');
  await page.getByRole('button', { name: placesFr.kind.home }).click();
  await expect(titleOf(page, placesFr.pinTitle)).toBeVisible();
  await expect(page.getByText(placesFr.mapCredit)).toBeVisible();
  await inspect(page, 'the map');
  await searchField(page).fill('noukafou');
  await expect(page.getByRole('list', { name: placesFr.suggestions })).toBeVisible();
  await inspect(page, 'the map, with suggestions');
  await page.getByRole('button', { name: /^Marché de Nkafu/ }).click();
  await button(page, placesFr.here).click();
  await expect(titleOf(page, placesFr.wordsTitle)).toBeVisible();
  await button(page, fr.app.continue).click();
  await expect(page.getByRole('alert')).toHaveText(placesFr.wordsShort);
  await inspect(page, 'words, refused');
  await page.getByLabel(placesFr.wordsLabel).fill('Derrière la pharmacie, portail vert');
  await button(page, fr.app.continue).click();
  await expect(titleOf(page, placesFr.phoneTitle)).toBeVisible();
  await page.getByLabel(placesFr.phoneLabel).fill('22 21');
  await button(page, fr.app.save).click();
  await expect(page.getByRole('alert')).toHaveText(placesFr.errors.phone);
  await inspect(page, 'phone, refused');
  await page.getByLabel(placesFr.phoneLabel).fill('90 11 22 33');
  await button(page, fr.app.save).click();
  const home = page.getByRole('link', { name: placesFr.kind.home });
  await expect(home).toContainText('Derrière la pharmacie');
  await inspect(page, 'places, one');
  await home.click();
  await expect(titleOf(page, placesFr.kind.home)).toBeVisible();
  await expect(page.getByText('Tokoin-Nkafu · 6FR3565P+RF')).toBeVisible();
  await inspect(page, 'a place');
});

test('the map goes where keys, buttons and the phone say', async ({ page, context }) => {
  await becomeMember(page);
  await toMap(page);
  const scale = page.locator('.leaflet-control-scale-line');
  const before = await scale.textContent();
  await button(page, placesFr.zoomIn).click();
  await expect(scale).not.toHaveText(before ?? '');
  await searchField(page).fill('grand marche');
  await page.getByRole('button', { name: /^Grand Marché/ }).click();
  await mapOf(page).focus();
  const ground = () => mapOf(page).evaluate((map) => map.style.backgroundPosition);
  const groundBefore = await ground();
  for (let n = 0; n < 5; n += 1) await page.keyboard.press('ArrowUp');
  await expect.poll(ground).not.toBe(groundBefore);
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ ...nkafu, accuracy: 12 });
  await button(page, placesFr.locate).click();
  await expect(page.getByText(placesFr.located('12\u00a0m'))).toBeVisible();
  await button(page, placesFr.here).click();
  await page.getByLabel(placesFr.wordsLabel).fill('Portail vert');
  const kept = page.waitForResponse(
    (response) =>
      response.request().method() === 'POST' && response.url().endsWith('/v1/me/places'),
  );
  await button(page, fr.app.continue).click();
  await button(page, placesFr.skip).click();
  const { latitude, longitude, placeKey } = await (await kept).json();
  expect(latitude).toBeCloseTo(nkafu.latitude, 4);
  expect(longitude).toBeCloseTo(nkafu.longitude, 4);
  // The phone knew better than the landmark that was looked for before.
  expect(placeKey).toBeNull();
});

test('keys move the pin off a landmark, and the landmark is remembered there', async ({ page }) => {
  await becomeMember(page);
  await toMap(page);
  await searchField(page).fill('grand marche');
  await page.getByRole('button', { name: /^Grand Marché/ }).click();
  await mapOf(page).focus();
  for (let n = 0; n < 4; n += 1) await page.keyboard.press('ArrowUp');
  await button(page, placesFr.here).click();
  await page.getByLabel(placesFr.wordsLabel).fill('Portail vert');
  await button(page, fr.app.continue).click();
  await button(page, placesFr.skip).click();
  await expect(page.getByRole('link', { name: placesFr.kind.home })).toBeVisible();
  await page.getByRole('link', { name: placesFr.kind.home }).click();
  await page.getByRole('link', { name: placesFr.pin }).click();
  await searchField(page).fill('grand marche');
  await expect(page.getByRole('button', { name: /^Grand Marché/ })).toContainText(
    placesFr.corrected,
  );
});

test('the phone’s position may be refused, unknown, or elsewhere', async ({ page, context }) => {
  await becomeMember(page);
  await toMap(page);
  await button(page, placesFr.locate).click();
  await expect(page.getByText(placesFr.locateRefused)).toBeVisible();
  await inspect(page, 'position, refused');
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 48.85, longitude: 2.35 });
  await button(page, placesFr.locate).click();
  await expect(page.getByText(placesFr.locateAbroad)).toBeVisible();
  await page.evaluate(() => {
    navigator.geolocation.getCurrentPosition = (_, fail) =>
      fail?.({ code: 2, PERMISSION_DENIED: 1 } as GeolocationPositionError);
  });
  await button(page, placesFr.locate).click();
  await expect(page.getByText(placesFr.locateFailed)).toBeVisible();
  await expect(button(page, placesFr.here)).toBeEnabled();
});

test('one thing of a place is changed, and a place deleted, by two taps', async ({ page }) => {
  await becomeMember(page);
  const id = await savePlace(page);
  await page.goto(`/profil/lieux/${id}`);
  await page.getByRole('link', { name: placesFr.words }).click();
  await page.getByLabel(placesFr.wordsLabel).fill('Portail bleu maintenant');
  await button(page, fr.app.save).click();
  await expect(titleOf(page, 'Chez Tantie')).toBeVisible();
  await expect(page.getByText('Portail bleu maintenant')).toBeVisible();
  await page.getByRole('link', { name: placesFr.name }).click();
  await page.getByLabel(placesFr.labelLabel).fill('Chez Mamie');
  await button(page, fr.app.save).click();
  await expect(titleOf(page, 'Chez Mamie')).toBeVisible();
  await button(page, placesFr.remove).click();
  const question = page.getByRole('dialog');
  await expect(question).toContainText(placesFr.removeTitle('Chez Mamie'));
  await inspect(page, 'deleting a place');
  await question.getByRole('button', { name: placesFr.removeConfirm }).click();
  await expect(page.getByRole('heading', { name: placesFr.empty })).toBeVisible();
});

test('a shared place opens for whoever has the link, until sharing stops', async ({
  page,
  browser,
  baseURL,
}) => {
  await becomeMember(page);
  const id = await savePlace(page);
  await page.goto(`/profil/lieux/${id}`);
  await button(page, placesFr.share.make).click();
  const url = await page.getByLabel(placesFr.share.link).inputValue();
  await inspect(page, 'a place with a link');
  const stranger = await otherPhone(browser, baseURL);
  await stranger.goto(url);
  await expect(stranger.getByRole('heading', { name: aunt.label })).toBeVisible();
  await expect(stranger.getByText(aunt.words)).toBeVisible();
  await expect(mapOf(stranger)).toBeVisible();
  await expect(stranger.getByRole('link', { name: /Appeler/ })).toHaveCount(0);
  await inspect(stranger, 'a shared place');
  await page.getByLabel(placesFr.share.withPhone).check();
  await button(page, placesFr.share.make).click();
  await expect(page.getByLabel(placesFr.share.link)).not.toHaveValue(url);
  await stranger.goto(await page.getByLabel(placesFr.share.link).inputValue());
  await expect(stranger.getByRole('link', { name: /Appeler/ })).toHaveAttribute(
    'href',
    'tel:+22890112233',
  );
  await button(page, placesFr.share.stop).click();
  await expect(page.getByText(placesFr.share.stopped)).toBeVisible();
  await stranger.reload();
  await expect(stranger.getByRole('heading', { name: placesFr.shared.gone })).toBeVisible();
  await inspect(stranger, 'a link that is closed');
  const repair = await breakRoute(stranger, '**/api/v1/shared-places/*');
  await stranger.reload();
  await expect(stranger.getByText(placesFr.shared.failed)).toBeVisible();
  await repair();
  await stranger.context().close();
});

test('the screens speak English to who chose it', async ({ page }) => {
  await becomeMember(page);
  const id = await savePlace(page, { ...aunt, kind: 'work' });
  await remember(page, { language: 'en' });
  await page.goto('/profil/lieux');
  await expect(titleOf(page, placesEn.title)).toBeVisible();
  await page.getByRole('link', { name: placesEn.kind.work }).click();
  await expect(page.getByRole('heading', { name: placesEn.voice.title })).toBeVisible();
  await inspect(page, 'a place, in English');
  await page.goto(`/profil/lieux/${id}/carte`);
  await expect(titleOf(page, placesEn.pinTitle)).toBeVisible();
  await expect(page.getByRole('application', { name: placesEn.mapLabel })).toBeVisible();
  await inspect(page, 'the map, in English');
});

test('the list says when it cannot be loaded, and loads again', async ({ page }) => {
  await becomeMember(page);
  await savePlace(page);
  const repair = await breakRoute(page, '**/api/v1/me/places');
  await page.goto('/profil/lieux');
  await expect(page.getByText(placesFr.failed)).toBeVisible();
  await inspect(page, 'places, failed');
  await repair();
  await button(page, fr.app.retry).click();
  await expect(page.getByRole('link', { name: aunt.label })).toBeVisible();
});

test('without an answer nothing is saved, the person is told, and a second try is no second place', async ({
  page,
}) => {
  await becomeMember(page);
  await toMap(page);
  await button(page, placesFr.here).click();
  await page.getByLabel(placesFr.wordsLabel).fill('Portail vert');
  await button(page, fr.app.continue).click();
  const keys = new Set<string>();
  await page.route('**/api/v1/me/places', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    keys.add(route.request().headers()['idempotency-key'] ?? 'none');
    await route.fetch();
    await route.abort('connectionreset');
  });
  await button(page, placesFr.skip).click();
  await expect(page.getByRole('alert')).toHaveText(placesFr.offlineSave);
  await inspect(page, 'saving without an answer');
  await page.unroute('**/api/v1/me/places');
  await button(page, placesFr.skip).click();
  await expect(page.getByRole('link', { name: placesFr.kind.home })).toHaveCount(1);
  expect(keys.size).toBe(1);
});

test.describe('off line', () => {
  test.use({ serviceWorkers: 'allow' });

  test('places are read as they were known, and the map works once it was there', async ({
    page,
    context,
  }) => {
    await becomeMember(page);
    const id = await savePlace(page);
    await page.goto('/profil/lieux');
    await expect(page.getByRole('link', { name: aunt.label })).toBeVisible();
    await page.goto(`/profil/lieux/${id}`);
    await expect(mapOf(page)).toBeVisible();
    await installShell(page);
    await expect(mapOf(page)).toBeVisible();
    await expect(page.locator('.map-area span').first()).toBeVisible();
    await context.setOffline(true);
    await page.goto('/profil/lieux');
    await expect(page.getByRole('link', { name: aunt.label })).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: 'Hors ligne' })).toBeVisible();
    await page.goto(`/profil/lieux/${id}/carte`);
    await expect(mapOf(page)).toBeVisible();
    await expect(page.locator('.map-area span').first()).toBeVisible();
    await expect(mapOf(page)).toHaveCSS('overflow', 'hidden');
    await mapOf(page).focus();
    await page.keyboard.press('ArrowUp');
    await searchField(page).fill('marche');
    await expect(page.getByText(placesFr.searchFailed)).toBeVisible();
    await button(page, fr.app.save).click();
    await expect(page.getByRole('alert').filter({ hasText: fr.errors.network })).toBeVisible();
  });
});
