import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { headersOf, parseHeaders, parseRedirects, redirectOf } from './rules.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=UTF-8',
  '.js': 'application/javascript; charset=UTF-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

const functionPath = /^\/\.netlify\/functions\/([a-z]+)(?:\/|$)/;

interface Options {
  /** With its `_headers` and `_redirects`. */
  readonly publishDir: string;
  /** Addresses of the running instances by function. */
  readonly functions: Readonly<Record<string, string>>;
}

/** A site as Netlify serves it: files, the rules beside them, functions behind. */
export async function serveSite({ publishDir, functions }: Options) {
  const read = (name: string) => fs.readFileSync(path.join(publishDir, name), 'utf8');
  const redirects = parseRedirects(read('_redirects'));
  const headers = parseHeaders(read('_headers'));
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const own = fileAt(publishDir, pathname);
    const rule = redirectOf(redirects, pathname, own !== null);
    const target = rule?.to ?? pathname;
    const name = functionPath.exec(target)?.[1];
    const instance = name === undefined ? undefined : functions[name];
    // The function sees the address that was asked for, not the one it was rewritten to.
    if (instance) return pass(request, response, instance);
    const file = fileAt(publishDir, target);
    if (file === null) return void response.writeHead(404).end();
    for (const [header, value] of headersOf(headers, pathname)) response.setHeader(header, value);
    if (!response.hasHeader('Cache-Control')) {
      response.setHeader('Cache-Control', 'public, max-age=0, must-revalidate');
    }
    response.setHeader('Content-Type', types[path.extname(file)] ?? 'application/octet-stream');
    response.writeHead(rule?.status ?? 200).end(fs.readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function fileAt(folder: string, pathname: string): string | null {
  const file = path.join(folder, pathname === '/' ? 'index.html' : pathname);
  const isOurs = file.startsWith(`${folder}${path.sep}`) && !/^_/.test(path.basename(file));
  return isOurs && fs.statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

function pass(request: http.IncomingMessage, response: http.ServerResponse, to: string): void {
  const { method, headers, url = '/' } = request;
  const onward = http.request(
    new URL(url, to),
    { ...(method && { method }), headers },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  onward.on('error', () => response.destroy());
  request.pipe(onward);
}
