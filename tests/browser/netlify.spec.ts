import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { fr } from '../../packages/i18n/fr.ts';
import { type Hosted, startHosted } from './support/hosted.ts';
import { signUp, titleOf, toCodeStep } from './support/steps.ts';
import { expect, test } from './support/test.ts';

/** One host for all of these; packaging its functions takes a while. */
const hostedTest = test.extend<object, { readonly hosted: Hosted }>({
  hosted: [
    async ({ browserName: _ }, use) => {
      const hosted = await startHosted();
      await use(hosted);
      await hosted.stop();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: async ({ hosted }, use) => use(hosted.siteUrl),
});

const banner = (page: Page) => page.getByRole('complementary', { name: fr.demo.label });

hostedTest.describe('the client on Netlify', () => {
  hostedTest.describe.configure({ mode: 'serial' });

  hostedTest('signs a person up, and finds her again after a reload', async ({ page, hosted }) => {
    await signUp(page, fr, `${hosted.siteUrl}/api`);
    await page.reload();
    await expect(page.getByText(fr.activity.signedUp)).toBeVisible();
    const cookies = await page.context().cookies();
    const cookie = cookies.find(({ name }) => name === 'ecom_refresh');
    expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Strict' });
  });

  hostedTest(
    'says on every screen that nothing is real, and leads to the SMS',
    async ({ page, hosted }) => {
      await page.goto('/');
      await expect(banner(page)).toContainText(fr.demo.text);
      const phone = await toCodeStep(page);
      await expect(banner(page)).toBeVisible();
      const opened = page.waitForEvent('popup');
      await banner(page).getByRole('link', { name: fr.demo.inbox }).click();
      const inbox = await opened;
      await expect(inbox).toHaveURL(`${hosted.siteUrl}/api/dev/inbox`);
      await expect(inbox.getByText(phone.typed.replace(/(..)(?=.)/g, '$1 '))).toBeVisible();
      // The code's screen is still there to type it in.
      await expect(titleOf(page, fr.signIn.codeTitle)).toBeVisible();
    },
  );

  hostedTest('stays small, open to everybody, and hides nothing', async ({ page }) => {
    for (const [width, path] of [
      [320, '/'],
      [360, '/profil'],
      [320, '/conditions'],
    ] as const) {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(path);
      const box = await banner(page).boundingBox();
      expect(box?.height).toBeLessThanOrEqual(36);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(740);
      const text = await banner(page).locator('p').boundingBox();
      expect(text?.height).toBeLessThanOrEqual(36);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.filter(({ tags }) => tags.some((tag) => tag.startsWith('wcag')))).toEqual(
        [],
      );
      expect(
        violations.filter(({ nodes }) => JSON.stringify(nodes).includes('demo-banner')),
      ).toEqual([]);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      const lowest = await page.evaluate(
        () => document.querySelector('[data-live]')?.getBoundingClientRect().bottom,
      );
      expect(lowest).toBeLessThanOrEqual(740 - 36);
    }
  });

  hostedTest('moves nothing when it is first learnt of', async ({ page }) => {
    await page.addInitScript(() => {
      const moved = { sum: 0 };
      Reflect.set(window, 'moved', moved);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
          moved.sum += entry.value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const path of ['/', '/connexion']) {
      await page.goto(path);
      await page.evaluate(() => localStorage.clear());
      await page.reload();
      await expect(banner(page)).toBeVisible();
      const sum = await page.evaluate(async () => {
        await document.fonts.ready;
        for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
        return (Reflect.get(window, 'moved') as { sum: number }).sum;
      });
      expect(sum, path).toBeLessThanOrEqual(0.02);
    }
  });

  hostedTest(
    'is there at once on the second visit, before any answer and without one',
    async ({ page }) => {
      await page.goto('/');
      await expect(banner(page)).toBeVisible();
      await page.route('**/api/**', (route) => route.abort());
      await page.route('**/assets/*.js', (route) => route.abort());
      await page.goto('/');
      await expect(banner(page)).toBeVisible();
    },
  );
});

test('the stack of development shows no such banner', async ({ page, baseURL }) => {
  const told = page.waitForResponse('**/api/v1/about');
  await page.goto(baseURL ?? '/');
  expect((await (await told).json()).profile).toBe('development');
  await expect(page.getByRole('link', { name: fr.home.start })).toBeVisible();
  await expect(page.locator('.demo-banner')).toBeHidden();
});
