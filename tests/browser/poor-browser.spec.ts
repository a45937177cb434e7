import { fr } from '../../packages/i18n/fr.ts';
import { readCode } from './support/inbox.ts';
import { codeField, signUp, titleOf, toCodeStep } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test('where nothing can be stored, the sign-up still works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await signUp(page);
});

test('where tabs cannot talk or lock, the sign-up still works', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'BroadcastChannel');
    Object.defineProperty(navigator, 'locks', { value: undefined });
  });
  await signUp(page);
  await page.reload();
  await expect(page.getByText(fr.activity.signedUp)).toBeVisible();
});

test('a screen that cannot be loaded leaves a way on', async ({ page }) => {
  await page.goto('/');
  // What was prerendered can be seen before the app is there, and only the app says what failed.
  // The other half of the prerendered home goes when the app has taken over.
  await expect(page.locator('.boot-member')).toHaveCount(0);
  await page.route('**/assets/*.js', (route) => route.abort('connectionreset'));
  await page.getByRole('link', { name: fr.home.start }).click();
  await expect(page.getByRole('alert')).toContainText(fr.crash.title);
  await page.unroute('**/assets/*.js');
  await page.getByRole('button', { name: fr.crash.reload }).click();
  await expect(titleOf(page, fr.signIn.phoneTitle)).toBeVisible();
});

test('a slow verification can be waited for: the button says so and the code stays', async ({
  page,
}) => {
  const code = await readCode(await toCodeStep(page));
  const released = Promise.withResolvers<void>();
  await page.route('**/otp/verify', async (route) => {
    await released.promise;
    await route.fallback();
  });
  await codeField(page).fill(code);
  await expect(page.getByRole('button', { name: fr.signIn.verify })).toHaveAttribute(
    'aria-busy',
    'true',
  );
  await expect(codeField(page)).toHaveValue(code);
  released.resolve();
  await expect(titleOf(page, fr.signIn.nameTitle)).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the home can be read', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(fr.home.guestTitle);
    await expect(page.getByRole('link', { name: fr.home.start })).toBeVisible();
    await expect(page.getByText(fr.home.trust)).toBeVisible();
  });
});
