import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SiteServer, startSite } from './site-server.ts';

const id = 'prd_0190b6a5-0000-7000-8000-000000000000';
const product = {
  ...{ id, title: 'Riz & gari', description: '', variants: [], pictures: [] },
  store: { name: 'Chez Afi', quartier: '' },
};
let distDir: string;
let site: SiteServer;
let api: http.Server;
let apiUrl: string | null;
let answer: { status: number; body: string };

beforeAll(async () => {
  distDir = fs.mkdtempSync(path.join(os.tmpdir(), 'ecom-page-'));
  fs.mkdirSync(path.join(distDir, 'pages'));
  fs.writeFileSync(path.join(distDir, 'index.html'), 'shell');
  fs.writeFileSync(path.join(distDir, 'pages/product.html'), '<h1>{{title}}</h1>{{url}}');
  api = http.createServer((_, response) => {
    response.writeHead(answer.status).end(answer.body);
  });
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
  apiUrl = `http://127.0.0.1:${(api.address() as AddressInfo).port}`;
  site = await startSite({ distDir, port: 0, apiUrl: () => apiUrl });
});
afterAll(async () => {
  await site.close();
  api.closeAllConnections();
  await new Promise((resolve) => api.close(resolve));
  fs.rmSync(distDir, { recursive: true });
});

const ask = (encoding: string) =>
  fetch(`${site.url}/marche/produit/${id}`, {
    headers: { accept: 'text/html', 'accept-encoding': encoding },
  });

test.each(['br', 'gzip', 'identity'])(
  'a product is written into its page: %s',
  async (encoding) => {
    answer = { status: 200, body: JSON.stringify(product) };
    const page = await ask(encoding);
    expect(page.headers.get('content-encoding') ?? 'identity').toBe(encoding);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const url = `${site.url}/marche/produit/${id}`;
    expect(await page.text()).toBe(`<h1>Riz &amp; gari</h1>${url}`);
  },
);

test('what the API does not know is not found, in the words of the app', async () => {
  answer = { status: 404, body: '{}' };
  const page = await ask('identity');
  expect([page.status, await page.text()]).toEqual([404, 'shell']);
});

test('behind a proxy that speaks https, a shared link does too', async () => {
  answer = { status: 200, body: JSON.stringify(product) };
  const headers = { accept: 'text/html', 'x-forwarded-proto': 'https' };
  const page = await fetch(`${site.url}/marche/produit/${id}`, { headers });
  expect(await page.text()).toContain(site.url.replace('http:', 'https:'));
});

test.each([
  ['the API is in trouble', { status: 500, body: '{}' }],
  ['the answer is none', { status: 200, body: 'not json' }],
])('the shell finds out by itself where %s', async (_, trouble) => {
  answer = trouble;
  const page = await ask('identity');
  expect([page.status, await page.text()]).toEqual([200, 'shell']);
});

test('the shell comes while there is no API, and for an address that is no product', async () => {
  answer = { status: 200, body: JSON.stringify(product) };
  const there = apiUrl;
  apiUrl = null;
  expect(await (await ask('identity')).text()).toBe('shell');
  apiUrl = there;
  const odd = await fetch(`${site.url}/marche/produit/prd_1`, { headers: { accept: 'text/html' } });
  expect(await odd.text()).toBe('shell');
});

test('pages with their holes are not shown', async () => {
  expect((await fetch(`${site.url}/pages/product.html`)).status).toBe(404);
});
