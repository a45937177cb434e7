import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { pickPort } from './ports.ts';
import { errorCode } from './problem.ts';
import { type CspHashes, cacheControl, siteHeaders } from './site-headers.ts';
import { makePageWriter, sendPage } from './site-page.ts';
import { makeProxy } from './site-proxy.ts';
import { makeSocketProxy } from './site-socket-proxy.ts';

interface Options {
  readonly distDir: string;
  /** Preferred; another free one is taken when it is busy. 0: any. */
  readonly port: number;
  /** Read at each request: the API may start later, or again elsewhere. */
  apiUrl(): string | null;
}

export interface SiteServer {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Serves a built site, and the API under `/api` of the same origin. */
export async function startSite({ distDir, port, apiUrl }: Options): Promise<SiteServer> {
  const serveFile = makeFileServer(distDir, makePageWriter(distDir, apiUrl));
  const { proxy, close: closeProxy } = makeProxy(apiUrl);
  const server = http.createServer((request, response) => {
    const pathname = (request.url ?? '/').split('?')[0] ?? '/';
    if (pathname === '/api' || pathname.startsWith('/api/')) proxy(request, response);
    else void serveFile(request, response, pathname);
  });
  const sockets = makeSocketProxy(apiUrl);
  server.on('upgrade', sockets.proxy);
  const taken = await listen(server, port);
  return {
    url: `http://localhost:${taken}`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        closeProxy();
        sockets.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: http.Server, wanted: number): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await pickPort(wanted);
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen({ port, host: '127.0.0.1' }, () => {
          server.off('error', reject);
          resolve();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      if (errorCode(error) !== 'EADDRINUSE' || attempt === 5) throw error;
    }
  }
}

function makeFileServer(distDir: string, writePage: ReturnType<typeof makePageWriter>) {
  // `dev`: looks at the disk at each request, so that a build made meanwhile is served whole.
  const files = sirv(distDir, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, pathname) => {
      response.setHeader('Cache-Control', cacheControl(pathname));
    },
  });
  return async (
    request: http.IncomingMessage,
    response: http.ServerResponse,
    pathname: string,
  ): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
    const headers = siteHeaders(readHashes(distDir), { https: false });
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (isHidden(pathname)) return refuse(response, 404);
    const page = await writePage(request, pathname);
    if (page !== null) return sendPage(request, response, page);
    files(request, response, () => {
      if (!isNavigation(request, pathname)) return refuse(response, 404);
      // An address of the app: its router reads it in the browser.
      request.url = '/';
      files(request, response, () => refuse(response, 404));
    });
  };
}

/** Whatever the spelling: hidden files, what only this server reads, and names that are none. */
function isHidden(pathname: string): boolean {
  if (/\0|%00|%2f|%5c|\/\//i.test(pathname)) return true;
  try {
    return /\/\.|^\/(csp\.json|pages)\b/i.test(decodeURIComponent(pathname));
  } catch {
    return true;
  }
}

function isNavigation(request: http.IncomingMessage, pathname: string): boolean {
  return !path.extname(pathname) && (request.headers.accept ?? '').includes('text/html');
}

function refuse(response: http.ServerResponse, status: number): void {
  response.writeHead(status, {
    'Content-Type': 'text/plain;charset=utf-8',
    'Cache-Control': 'no-store',
    ...(status === 405 ? { Allow: 'GET, HEAD' } : {}),
  });
  response.end(`${http.STATUS_CODES[status]}\n`);
}

function readHashes(distDir: string): CspHashes {
  try {
    return JSON.parse(fs.readFileSync(path.join(distDir, 'csp.json'), 'utf8'));
  } catch {
    return { scriptHashes: [], styleHashes: [] };
  }
}
