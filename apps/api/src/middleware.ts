import { randomUUID } from 'node:crypto';
import type { AccessTokens } from '@ecom/auth';
import {
  type AccessLine,
  type ApiEnv,
  clientAddress,
  type Metrics,
  type TrustedProxies,
} from '@ecom/server-kit';
import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { peerAddress, setEarlyHeader } from './early-header.ts';

/** Names the request and its caller. The id is ours: a caller's own could forge log lines. */
export function identifyRequest(deps: { proxies: TrustedProxies }): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const requestId = `req_${randomUUID()}`;
    const peer = peerAddress(c);
    const viaProxy = deps.proxies.trusts(peer);
    c.set('requestId', requestId);
    c.set('address', clientAddress(deps.proxies, peer, c.req.header('x-forwarded-for')));
    c.set('secure', viaProxy && c.req.header('x-forwarded-proto') === 'https');
    c.set('actor', null);
    c.set('pageCsp', null);
    setEarlyHeader(c, 'x-request-id', requestId);
    await next();
  };
}

/** One log line and one observation a request; paths as templates, so that no id is logged. */
export function recordRequest(deps: {
  metrics: Metrics;
  logAccess: (line: AccessLine) => void;
}): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const startedMs = performance.now();
    await next();
    const durationMs = Math.round((performance.now() - startedMs) * 10) / 10;
    const { method } = c.req;
    const route = routePath(c, -1);
    const { status } = c.res;
    deps.metrics.observeRequest({ method, route, status }, durationMs / 1000);
    if (!c.req.path.startsWith('/v1/')) return;
    deps.logAccess({ requestId: c.get('requestId'), method, route, status, durationMs });
  };
}

/** Puts the actor beside the request where a valid token comes with it; routes decide. */
export function identifyActor(tokens: AccessTokens): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const header = c.req.header('authorization');
    if (header?.startsWith('Bearer ')) c.set('actor', await tokens.verify(header.slice(7)));
    await next();
  };
}

/** Runs outside the strict headers, so that a page's own policy takes their place. */
export const applyPageCsp: MiddlewareHandler<ApiEnv> = async (c, next) => {
  await next();
  const csp = c.get('pageCsp');
  if (csp) c.header('content-security-policy', csp);
};
