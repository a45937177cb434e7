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

/** A page that was written for one request. */
interface WrittenPage {
  readonly status: 200 | 404;
  readonly html: string;
}

/**
 * Writes the pages of products and stores with what the API says of them: a shared link shows a
 * picture and a price, and a slow phone sees the goods before any script. What the API does not
 * know is not found, whoever asks; the app's shell then says so. Null for any other address and
 * wherever something is missing: the app's shell does without.
 */
export function makePageWriter(distDir: string, readApiUrl: () => string | null) {
  const read = (name: string) => fs.readFileSync(path.join(distDir, name), 'utf8');
  return async (request: http.IncomingMessage, pathname: string): Promise<WrittenPage | null> => {
    const apiUrl = readApiUrl();
    const kind = kinds.find(({ matches }) => matches.test(pathname));
    const [, id] = kind?.matches.exec(pathname) ?? [];
    if (!apiUrl || !kind || !id) return null;
    try {
      const page = read(kind.template);
      const answer = await fetch(new URL(kind.apiPath(id), apiUrl), {
        headers: { 'x-forwarded-for': request.socket.remoteAddress ?? '' },
        signal: AbortSignal.timeout(timeoutMs),
      });
      if (answer.status === 404) return { status: 404, html: read('index.html') };
      if (!answer.ok) return null;
      return { status: 200, html: kind.write(page, await answer.json(), addressOf(request)) };
    } catch {
      return null;
    }
  };
}

/**
 * As the visitor asked for it: a proxy before this server says whether that was by https. A host
 * that is none would end up in every shared link.
 */
function addressOf({ headers, url = '/' }: http.IncomingMessage): PageAddress {
  const host = /^[\w.-]+(:\d{1,5})?$/.test(headers.host ?? '') ? headers.host : undefined;
  const scheme = headers['x-forwarded-proto'] === 'https' ? 'https' : 'http';
  return {
    origin: host === undefined ? '' : `${scheme}://${host}`,
    pathname: url.split('?')[0] ?? '/',
    savesData: headers['save-data'] === 'on',
  };
}

/** Sends a page that was written for this request, compressed as the visitor takes it. */
export function sendPage(
  { headers, method }: http.IncomingMessage,
  response: http.ServerResponse,
  { status, html }: WrittenPage,
): void {
  const taken = String(headers['accept-encoding'] ?? '');
  const encoding = /\bbr\b/.test(taken) ? 'br' : /\bgzip\b/.test(taken) ? 'gzip' : null;
  const body =
    encoding === 'br'
      ? brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
      : encoding === 'gzip'
        ? gzipSync(html)
        : Buffer.from(html);
  response.writeHead(status, {
    'Content-Type': 'text/html;charset=utf-8',
    'Cache-Control': 'no-cache',
    'Content-Length': body.length,
    Vary: 'Accept-Encoding, Save-Data, X-Forwarded-Proto',
    ...(encoding ? { 'Content-Encoding': encoding } : {}),
  });
  response.end(method === 'HEAD' ? undefined : body);
}
