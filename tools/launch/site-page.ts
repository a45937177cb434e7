import fs from 'node:fs';
import type http from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import {
  type PageAddress,
  writeProductPage,
  writeStorePage,
} from '../../apps/client/page/market-pages.ts';

interface Kind {
  readonly matches: RegExp;
  readonly template: string;
  apiPath(id: string): string;
  write(page: string, answer: unknown, at: PageAddress): string;
}

type Product = Parameters<typeof writeProductPage>[1];
type Store = Parameters<typeof writeStorePage>[1];

const kinds: readonly Kind[] = [
  {
    matches: /^\/marche\/produit\/(prd_[0-9a-f-]{36})\/?$/,
    template: 'pages/product.html',
    apiPath: (id) => `/v1/market/products/${id}`,
    write: (page, answer, at) => writeProductPage(page, answer as Product, at),
  },
  {
    matches: /^\/marche\/boutique\/([a-z0-9-]{1,80})\/?$/,
    template: 'pages/store.html',
    apiPath: (slug) => `/v1/market/stores/${slug}`,
    write: (page, answer, at) => writeStorePage(page, answer as Store, at),
  },
];

/** The API answers within some milliseconds; later, the app had better ask for itself. */
const timeoutMs = 1_500;

/**
 * Writes the pages of products and stores with what the API says of them: a shared link shows a
 * picture and a price, and a slow phone sees the goods before any script. Null for any other
 * address and wherever something is missing: the app's shell does without.
 */
export function makePageWriter(distDir: string, readApiUrl: () => string | null) {
  return async (request: http.IncomingMessage, pathname: string): Promise<string | null> => {
    const apiUrl = readApiUrl();
    const kind = kinds.find(({ matches }) => matches.test(pathname));
    const [, id] = kind?.matches.exec(pathname) ?? [];
    if (!apiUrl || !kind || !id) return null;
    try {
      const page = fs.readFileSync(path.join(distDir, kind.template), 'utf8');
      const answer = await fetch(new URL(kind.apiPath(id), apiUrl), {
        headers: { 'x-forwarded-for': request.socket.remoteAddress ?? '' },
        signal: AbortSignal.timeout(timeoutMs),
      });
      return answer.ok ? kind.write(page, await answer.json(), addressOf(request)) : null;
    } catch {
      return null;
    }
  };
}

/** A host that is none would end up in every shared link. */
function addressOf({ headers, url = '/' }: http.IncomingMessage): PageAddress {
  const host = /^[\w.-]+(:\d{1,5})?$/.test(headers.host ?? '') ? headers.host : undefined;
  return {
    origin: host === undefined ? '' : `http://${host}`,
    pathname: url.split('?')[0] ?? '/',
    savesData: headers['save-data'] === 'on',
  };
}

/** Sends a page that was written for this request, compressed as the visitor takes it. */
export function sendPage(
  { headers, method }: http.IncomingMessage,
  response: http.ServerResponse,
  html: string,
): void {
  const taken = String(headers['accept-encoding'] ?? '');
  const encoding = /\bbr\b/.test(taken) ? 'br' : /\bgzip\b/.test(taken) ? 'gzip' : null;
  const body =
    encoding === 'br'
      ? brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
      : encoding === 'gzip'
        ? gzipSync(html)
        : Buffer.from(html);
  response.writeHead(200, {
    'Content-Type': 'text/html;charset=utf-8',
    'Cache-Control': 'no-cache',
    'Content-Length': body.length,
    Vary: 'Accept-Encoding, Save-Data',
    ...(encoding ? { 'Content-Encoding': encoding } : {}),
  });
  response.end(method === 'HEAD' ? undefined : body);
}
