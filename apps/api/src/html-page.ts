import { createHash } from 'node:crypto';
import type { ApiEnv } from '@ecom/server-kit';
import type { Context } from 'hono';
import { html, raw } from 'hono/html';

type Html = ReturnType<typeof html>;

const style = `
:root { color-scheme: light; --palm: #0a4d3c; --ink: #14201b; --muted: #56625c; --line: #e8e1d5 }
body { margin: 0 auto; max-width: 52rem; padding: 1.5rem 1rem 4rem; background: #fbf8f2;
  color: var(--ink); font: 1rem/1.5 system-ui, sans-serif }
h1 { font-size: 1.625rem; margin: 0 0 .25rem } h2 { font-size: 1.125rem; margin: 0 }
p { margin: .25rem 0 } a { color: #0c6650 } .muted { color: var(--muted) }
article { background: #fff; border: 1px solid var(--line); border-radius: 1rem;
  margin: 1rem 0; padding: 1rem; overflow-wrap: anywhere }
pre, code { font: .875rem/1.5 ui-monospace, monospace; white-space: pre-wrap }
.code { font-size: 2rem; font-weight: 800; letter-spacing: .12em; color: var(--palm) }
.tag { background: #dceFE6; border-radius: .5rem; color: var(--palm); font-weight: 700;
  padding: .125rem .5rem; text-transform: uppercase; font-size: .75rem }
summary { cursor: pointer; min-height: 2rem } :focus-visible { outline: 3px solid var(--ink) }
`;
const styleHash = createHash('sha256').update(style).digest('base64');
const csp = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; frame-ancestors 'none'`;

/** A plain page of the API itself: no script, one style, nothing from elsewhere. */
export function htmlPage(
  c: Context<ApiEnv>,
  page: { title: string; language: string; refreshS?: number; body: Html },
): Response | Promise<Response> {
  const refresh =
    page.refreshS === undefined ? '' : html`<meta http-equiv="refresh" content="${page.refreshS}">`;
  c.header('cache-control', 'no-store');
  c.set('pageCsp', csp);
  return c.html(html`<!doctype html>
<html lang="${page.language}"><head><meta charset="utf-8">${refresh}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title><style>${raw(style)}</style></head><body>${page.body}</body></html>`);
}
