import type { Page } from '@playwright/test';
import { placesFr } from '../../packages/i18n/places.fr.ts';
import config from './playwright.config.ts';
import { inspect } from './support/inspect.ts';
import { becomeMember, callApi } from './support/member.ts';
import { expect, test } from './support/test.ts';

const { voice } = placesFr;
const launch = config.use?.launchOptions ?? {};

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The screen of a place of a new member. */
async function toPlace(page: Page): Promise<void> {
  await becomeMember(page);
  const place = {
    ...{ kind: 'home', words: 'Portail vert', latitude: 6.1569, longitude: 1.2382 },
  };
  const response = await callApi(page, 'POST', '/v1/me/places', place);
  await page.goto(`/profil/lieux/${(await response.json()).id}`);
}

// Chromium's own sine wave stands for a voice; the question about it is answered with yes.
const fakes = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
test.use({ launchOptions: { ...launch, args: [...(launch.args ?? []), ...fakes] } });

test('a voice note is recorded, heard, kept, heard again and taken away', async ({ page }) => {
  test.setTimeout(60_000);
  await toPlace(page);
  await button(page, voice.record).click();
  await expect(page.getByText(/^Enregistrement… encore 2[0-9]/)).toBeVisible();
  await inspect(page, 'recording');
  await button(page, voice.stop).click();
  const player = page.getByLabel(voice.player);
  // The browser closes its made-up microphone in its own time.
  await expect(player).toBeVisible({ timeout: 25_000 });
  await expect.poll(() => player.evaluate((audio: HTMLAudioElement) => audio.error)).toBeNull();
  const sent = page.waitForRequest('**/voice');
  await button(page, voice.send).click();
  const request = await sent;
  expect(request.method()).toBe('PUT');
  expect(request.headers()['content-type']).toMatch(/^audio\/(webm|mp4)$/);
  await expect(page.getByText(voice.kept)).toBeVisible();
  await page.reload();
  await button(page, voice.listen).click();
  await expect(player).toBeVisible();
  const readyState = () => player.evaluate((audio: HTMLAudioElement) => audio.readyState);
  await expect.poll(readyState).toBeGreaterThan(0);
  await inspect(page, 'a place with a voice note');
  await button(page, voice.remove).click();
  await expect(page.getByText(voice.removed)).toBeVisible();
  await expect(button(page, voice.record)).toBeVisible();
});

test('a microphone that is refused or missing is said so', async ({ page }) => {
  await toPlace(page);
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () =>
      Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await button(page, voice.record).click();
  await expect(page.getByRole('alert').filter({ hasText: voice.refused })).toBeVisible();
  await inspect(page, 'microphone, refused');
  await page.evaluate(() => Object.defineProperty(navigator, 'mediaDevices', { value: undefined }));
  await button(page, voice.record).click();
  await expect(page.getByText(voice.unsupported)).toBeVisible();
});
