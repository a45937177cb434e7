import type { ApiEnv } from '@ecom/server-kit';
import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { setEarlyHeader } from './early-header.ts';

/** An API shows nothing, runs nothing and is framed by nobody. */
const strict = Object.entries({
  // Answers speak of people; what may be kept says so itself.
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-site',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
});

/** On every answer, problems included. */
export const strictHeaders: MiddlewareHandler<ApiEnv> = async (c, next) => {
  for (const [name, value] of strict) setEarlyHeader(c, name, value);
  await next();
};

/** Other sites on the list may call with credentials; the same site needs no permission. */
export function allowOrigins(origins: readonly string[]): MiddlewareHandler<ApiEnv> {
  const allow = cors({ origin: [...origins], credentials: true, maxAge: 600 });
  return async (c, next) => {
    if (c.req.header('origin') !== undefined) return allow(c, next);
    setEarlyHeader(c, 'vary', 'Origin');
    return next();
  };
}
