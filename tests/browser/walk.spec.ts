import { test as bare } from '@playwright/test';
import { fr } from '../../packages/i18n/fr.ts';
import { installShell } from './support/service-worker.ts';
import { signOut, signUp } from './support/steps.ts';
import { expect, test } from './support/test.ts';
import { tourAsGuest } from './support/tours.ts';

test.use({ serviceWorkers: 'allow' });

test('a whole visit writes no error and meets no refusal of the content policy', async ({
  page,
  context,
}) => {
  const faults: string[] = [];
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  await context.exposeFunction('tellRefusal', (what: string) => faults.push(what));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      Reflect.get(window, 'tellRefusal')(`refused: ${violatedDirective} ${blockedURI}`);
    });
  });
  await tourAsGuest({ page, texts: fr, look: () => Promise.resolve() });
  await signUp(page);
  await installShell(page);
  await expect(page.getByText(fr.activity.signedUp)).toBeVisible();
  await page.goto('/profil');
  await signOut(page);
  expect(faults).toEqual([]);
});

test('the site can be installed: manifest, icons and a shell', async ({ page }) => {
  await page.goto('/');
  const link = page.locator('link[rel="manifest"]');
  const answer = await page.request.get((await link.getAttribute('href')) ?? '');
  const manifest: { name: string; start_url: string; icons: { src: string }[] } =
    await answer.json();
  expect(manifest).toMatchObject({ display: 'standalone', start_url: '/' });
  for (const { src } of manifest.icons) expect((await page.request.get(src)).status()).toBe(200);
});

// Without the watch over refusals: here one is wanted.
bare('no script that is put into the page runs', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('link', { name: fr.home.start })).toBeVisible();
  const refused = page.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) =>
          resolve(event.effectiveDirective),
        );
        const script = document.createElement('script');
        script.textContent = 'window.intruder = true';
        document.body.append(script);
      }),
  );
  expect(await refused).toBe('script-src-elem');
  expect(await page.evaluate(() => 'intruder' in window)).toBe(false);
});
