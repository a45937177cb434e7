import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../../tools/build/site-build.ts';
import { root } from '../../tools/launch/child.ts';
import { type SiteServer, startSite } from '../../tools/launch/site-server.ts';
import { publishSite } from '../../tools/netlify/host-files.ts';
import { includedFiles } from '../../tools/netlify/package-functions.ts';
import { serveSite } from './site.ts';

const publishDir = fs.mkdtempSync(path.join(os.tmpdir(), 'ecom-publish-'));
const html = { headers: { accept: 'text/html', 'accept-encoding': 'identity' } };
let ours: SiteServer;
let hosted: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  await ensureBuilt('client');
  publishSite('client', publishDir);
  ours = await startSite({
    distDir: path.join(root, 'apps/client/dist'),
    port: 0,
    apiUrl: () => null,
  });
  hosted = await serveSite({ publishDir, functions: {} });
}, 200_000);
afterAll(async () => {
  await hosted.close();
  await ours.close();
  fs.rmSync(publishDir, { recursive: true });
});

const asset = () =>
  `/assets/${fs.readdirSync(path.join(publishDir, 'assets')).find((name) => name.endsWith('.js'))}`;

describe('the files for the host', () => {
  it.each(['/', '/connexion/code', '/sw.js', '/manifest.webmanifest'])(
    'make it send for %s what our own site server sends, and the promise of https',
    async (pathname) => {
      const [here, there] = await Promise.all(
        [ours, hosted].map(({ url }) => fetch(url + pathname, html)),
      );
      const own = ['cache-control', 'connection', 'content-length', 'content-type', 'date', 'etag'];
      const rest = ['keep-alive', 'last-modified', 'transfer-encoding', 'vary'];
      const told = (answer?: Response) =>
        [...(answer?.headers ?? [])].filter(([name]) => ![...own, ...rest].includes(name));
      const promise = ['strict-transport-security', 'max-age=63072000; includeSubDomains'];
      expect(told(there)).toEqual([...told(here), promise].sort());
      expect(told(there).map(([name]) => name)).toContain('content-security-policy');
      expect(await there?.text()).toBe(await here?.text());
    },
  );

  it('let assets be kept for ever and ask again for everything else', async () => {
    const kept = await fetch(hosted.url + asset());
    expect(kept.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(kept.headers.get('content-type')).toContain('javascript');
    const page = await fetch(`${hosted.url}/`, html);
    expect(page.headers.get('cache-control')).toContain('must-revalidate');
  });

  it('show the shell for an address of the app, and nothing for a missing asset', async () => {
    expect((await fetch(`${hosted.url}/profil/nom`, html)).status).toBe(200);
    expect((await fetch(`${hosted.url}/assets/gone.js`)).status).toBe(404);
  });

  it('leave out what is for us alone', () => {
    const names = fs.readdirSync(publishDir, { recursive: true, encoding: 'utf8' });
    expect(names).toContain('index.html');
    expect(names.filter((name) => /\.(br|gz)$|csp\.json|\.inputs/.test(name))).toEqual([]);
  });
});

describe('netlify.toml', () => {
  it.each(['client', 'admin'])('of %s names the folders that the build writes', (app) => {
    const file = path.join(root, 'deploy/netlify', app, 'netlify.toml');
    const text = fs.readFileSync(file, 'utf8');
    expect(text).toContain(`build-site.ts ${app}"`);
    expect(text).toContain(`publish = "deploy/netlify/dist/${app}"`);
    expect(text).toContain('directory = "apps/api/dist/netlify"');
    for (const one of includedFiles) expect(text).toContain(`included_files = ["${one}"]`);
    expect(text).toContain('NODE_VERSION = "24"');
    expect(text).toContain('skip_processing = true');
  });
});
