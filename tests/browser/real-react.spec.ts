import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fr } from '../../packages/i18n/fr.ts';
import { root } from '../../tools/launch/child.ts';
import { startSite } from '../../tools/launch/site-server.ts';
import { makeTempState } from '../../tools/launch/temp-state.ts';
import { apiUrl, otherSitePort } from './support/places.ts';
import { signOut, signUp } from './support/steps.ts';
import { test as base, expect } from './support/test.ts';

/** The way back from Preact stays open: the same sources, built on React itself and served. */
const test = base.extend<Record<never, never>, { reactUrl: string }>({
  reactUrl: [
    async ({ browserName: _ }, use) => {
      const state = await makeTempState();
      const distDir = path.join(state.dir, 'dist');
      await buildOnReact(distDir);
      const site = await startSite({ distDir, port: otherSitePort(), apiUrl });
      await use(site.url);
      await site.close();
      await state.remove();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: ({ reactUrl }, use) => use(reactUrl),
});

async function buildOnReact(distDir: string): Promise<void> {
  const client = path.join(root, 'apps/client');
  const child = spawn(process.execPath, [path.join(client, 'build.ts')], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ECOM_REAL_REACT: '1',
      ECOM_CLIENT_OUT: path.relative(client, distDir),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error('the build on React failed');
}

test('on React itself the sign-up goes the same way, without a word of complaint', async ({
  page,
}) => {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto('/');
  await expect(page.getByRole('link', { name: fr.home.start })).toBeVisible();
  await signUp(page);
  await page.reload();
  await expect(page.getByText(fr.activity.signedUp)).toBeVisible();
  await signOut(page);
  expect(faults).toEqual([]);
});
