import type { AccessTokens } from '@ecom/auth';
import {
  createRouter,
  type Database,
  type Log,
  type Metrics,
  problemResponse,
  type Router,
} from '@ecom/server-kit';

interface OpsDeps {
  readonly database: Database;
  readonly tokens: AccessTokens;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly isStopping: () => boolean;
}

/** For machines: alive, ready, measured, and the keys that tokens are verified with. */
export function opsRoutes({ database, tokens, metrics, log, isStopping }: OpsDeps): Router {
  const router = createRouter();
  router.get('/healthz', (c) => c.json({ status: 'alive' }));
  router.get('/readyz', async (c) => {
    const refusal = { code: 'http.unavailable' };
    if (isStopping()) return problemResponse(c, refusal);
    try {
      await database.ping();
      return c.json({ status: 'ready' });
    } catch (error) {
      log.error({ err: error }, 'not ready');
      return problemResponse(c, refusal);
    }
  });
  // For the machine's own collector: what comes through a site's proxy is a stranger.
  router.get('/metrics', async (c) =>
    c.req.header('x-forwarded-for') === undefined
      ? c.text(await metrics.render())
      : problemResponse(c, { code: 'http.not_found' }),
  );
  router.get('/.well-known/jwks.json', (c) => {
    c.header('cache-control', 'public, max-age=300');
    return c.json(tokens.jwks());
  });
  return router;
}
