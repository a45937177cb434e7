import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SiteServer, startSite } from './site-server.ts';

let distDir: string;
let site: SiteServer;
let api: http.Server;
let apiUrl: string | null = null;

beforeAll(async () => {
  distDir = fs.mkdtempSync(path.join(os.tmpdir(), 'ecom-site-'));
  const files = {
    'index.html': '<!doctype html><p>shell',
    'sw.js': '/* worker */',
    'assets/app-1a2b.js': 'export const text = "long enough to be worth it";',
    'csp.json': JSON.stringify({ scriptHashes: ['sha256-AAAA='], styleHashes: ['sha256-BBBB='] }),
    '.inputs': 'hash',
  };
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(distDir, name)), { recursive: true });
    fs.writeFileSync(path.join(distDir, name), text);
  }
  const packed = gzipSync(files['assets/app-1a2b.js']);
  fs.writeFileSync(path.join(distDir, 'assets/app-1a2b.js.gz'), packed);
  api = http.createServer(echo).listen(0, '127.0.0.1');
  await new Promise((resolve) => api.once('listening', resolve));
  apiUrl = `http://127.0.0.1:${(api.address() as AddressInfo).port}`;
  site = await startSite({ distDir, port: 0, apiUrl: () => apiUrl });
});
afterAll(async () => {
  await site.close();
  api.closeAllConnections();
  await new Promise((resolve) => api.close(resolve));
  fs.rmSync(distDir, { recursive: true });
});

/** Answers with what it was asked. */
function echo(request: http.IncomingMessage, response: http.ServerResponse): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { method, url, headers } = request;
    response.setHeader('Set-Cookie', ['a=1; HttpOnly', 'b=2']);
    response.writeHead(201, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ method, url, headers, body: Buffer.concat(chunks).toString() }));
  });
}

const page = { accept: 'text/html' };

describe('files', () => {
  test('pages must be asked for again, hashed assets never', async () => {
    const html = await fetch(site.url, { headers: page });
    expect(html.headers.get('cache-control')).toBe('no-cache');
    expect(html.headers.get('etag')).not.toBeNull();
    const worker = await fetch(`${site.url}/sw.js`);
    expect(worker.headers.get('cache-control')).toBe('no-cache');
    const asset = await fetch(`${site.url}/assets/app-1a2b.js`);
    expect(asset.headers.get('cache-control')).toContain('immutable');
  });

  test('an unchanged page costs a 304', async () => {
    const etag = (await fetch(site.url)).headers.get('etag') ?? '';
    const again = await fetch(site.url, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });

  test('sends what the build compressed', async () => {
    const url = `${site.url}/assets/app-1a2b.js`;
    const answer = await fetch(url, { headers: { 'accept-encoding': 'gzip' } });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(answer.headers.get('vary')).toContain('Accept-Encoding');
    expect(await answer.text()).toContain('long enough');
  });

  test('an address of the app gets the shell, a missing file 404', async () => {
    const deep = await fetch(`${site.url}/connexion/code`, { headers: page });
    expect([deep.status, await deep.text()]).toEqual([200, '<!doctype html><p>shell']);
    expect((await fetch(`${site.url}/assets/gone.js`, { headers: page })).status).toBe(404);
    expect((await fetch(`${site.url}/data`)).status).toBe(404);
  });

  test.each(['/.inputs', '/csp.json', '/%2e%2e/package.json', '/..%2f..%2fetc/passwd', '/%00'])(
    'keeps %s to itself',
    async (pathname) => {
      const status = await rawStatus(pathname);
      expect(status).toBe(404);
    },
  );

  test('answers reading only', async () => {
    expect((await fetch(site.url, { method: 'POST' })).status).toBe(405);
  });

  test('a strict policy, with the hashes of this build', async () => {
    const { headers } = await fetch(site.url, { headers: page });
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain(`default-src 'none'`);
    expect(policy).toContain(`script-src 'self' 'sha256-AAAA='`);
    expect(policy).toContain(`style-src 'self' 'sha256-BBBB='`);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('strict-transport-security')).toBeNull();
  });
});

describe('the API under /api', () => {
  test('passes method, path, query and body on, and the answer back', async () => {
    const answer = await fetch(`${site.url}/api/v1/me?x=1`, { method: 'PATCH', body: 'name' });
    expect(answer.status).toBe(201);
    expect(answer.headers.getSetCookie()).toEqual(['a=1; HttpOnly', 'b=2']);
    const told = await answer.json();
    expect(told).toMatchObject({ method: 'PATCH', url: '/v1/me?x=1', body: 'name' });
  });

  test('tells the true address and host, whatever the visitor claims', async () => {
    const headers = { 'x-forwarded-for': '1.2.3.4', 'x-forwarded-proto': 'https' };
    const told = await (await fetch(`${site.url}/api/x`, { headers })).json();
    expect(told.headers['x-forwarded-for']).toBe('127.0.0.1');
    expect(told.headers['x-forwarded-proto']).toBe('http');
    expect(told.headers.host).toBe(new URL(site.url).host);
  });

  test('while it is away: 502 with a code that the app knows', async () => {
    const there = apiUrl;
    for (const away of [null, 'http://127.0.0.1:1']) {
      apiUrl = away;
      const answer = await fetch(`${site.url}/api/v1/me`);
      expect(answer.status).toBe(502);
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
      expect((await answer.json()).code).toBe('http.unavailable');
    }
    apiUrl = there;
  });

  test('a name that only begins like it is a page', async () => {
    expect((await fetch(`${site.url}/apiculture`, { headers: page })).status).toBe(200);
  });
});

/** fetch would tidy the path up before sending it. */
function rawStatus(pathname: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const options = { port: site.port, host: '127.0.0.1', path: pathname, headers: page };
    http
      .get(options, (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      })
      .on('error', reject);
  });
}
