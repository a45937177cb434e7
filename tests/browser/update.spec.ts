import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { fr } from '../../packages/i18n/fr.ts';
import { root } from '../../tools/launch/child.ts';
import { type SiteServer, startSite } from '../../tools/launch/site-server.ts';
import { apiUrl } from './support/places.ts';
import { installShell } from './support/service-worker.ts';
import { test as base, expect } from './support/test.ts';

interface Release {
  readonly site: SiteServer;
  readonly distDir: string;
}

/** A copy of the built site, whose next version a test can publish. */
const test = base.extend<{ release: Release }>({
  release: async ({ browserName: _ }, use, info) => {
    const distDir = info.outputPath('dist');
    fs.cpSync(path.join(root, 'apps/client/dist'), distDir, { recursive: true });
    const site = await startSite({ distDir, port: 0, apiUrl });
    await use({ site, distDir });
    await site.close();
  },
  baseURL: ({ release }, use) => use(release.site.url),
});

test.use({ serviceWorkers: 'allow' });

/** From now on the site serves another build, whose page says `data-build="2"`. */
function publishNext({ distDir }: Release): void {
  rewrite(path.join(distDir, 'index.html'), (page) =>
    page.replace('<html', '<html data-build="2"'),
  );
  rewrite(path.join(distDir, 'sw.js'), (worker) => {
    const index = /("?revision"?: ?["'`])[0-9a-f]{32}(["'`], ?"?url"?: ?["'`]index\.html)/;
    if (!index.test(worker)) throw new Error('sw.js has no revision of index.html');
    return worker.replace(index, `$1${'2'.repeat(32)}$2`);
  });
}

/** Without its compressed twins, which would still say what the file said before. */
function rewrite(file: string, change: (text: string) => string): void {
  fs.writeFileSync(file, change(fs.readFileSync(file, 'utf8')));
  for (const twin of ['.br', '.gz']) fs.rmSync(file + twin);
}

async function openWithUpdate(page: Page, release: Release): Promise<void> {
  await page.goto('/');
  await installShell(page);
  publishNext(release);
  await page.reload();
  await expect(page.getByText(fr.update.available)).toBeVisible();
  // The old build stays until the person agrees.
  await expect(page.locator('html')).not.toHaveAttribute('data-build', '2');
}

test('a new version is offered, and taken when the person agrees', async ({ page, release }) => {
  await openWithUpdate(page, release);
  await page.getByRole('button', { name: fr.update.apply }).click();
  await expect(page.locator('html')).toHaveAttribute('data-build', '2');
  await expect(page.getByText(fr.update.available)).toHaveCount(0);
});

test('a new version that is put off disturbs no more, and is offered at the next start', async ({
  page,
  release,
}) => {
  await openWithUpdate(page, release);
  await page.getByRole('button', { name: fr.update.later }).click();
  await expect(page.getByText(fr.update.available)).toHaveCount(0);
  await page.getByRole('link', { name: fr.tabs.profile, exact: true }).click();
  await expect(page.getByRole('heading', { name: fr.profile.guest })).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-build', '2');
  await page.reload();
  await expect(page.getByText(fr.update.available)).toBeVisible();
});

test('a first visit is not told of a new version', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect(page.getByText(fr.update.available)).toHaveCount(0);
});
