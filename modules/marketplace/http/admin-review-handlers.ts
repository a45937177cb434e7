import { parseId } from '@ecom/kernel';
import { type ApiEnv, type Router, requireActor } from '@ecom/server-kit';
import type { Context } from 'hono';
import type { MarketRouteDeps } from '../http.ts';
import { readReviewQueue, refuseModerator } from '../use-cases/reviews/moderate-review.ts';
import { decideReview } from '../use-cases/reviews/moderator-command.ts';
import { hideReviewRoute, keepReviewRoute, reviewQueueRoute } from './admin-review-routes.ts';
import { refuse } from './market-statuses.ts';
import { adminReviewAnswer } from './review-answers.ts';
import { pageOf } from './review-handlers.ts';

/** Reviews as moderators see them, and what they decide. */
export function adminReviewHandlers(router: Router, deps: MarketRouteDeps): void {
  router.openapi(reviewQueueRoute, async (c) => {
    const refused = await refuseModerator(deps.database, requireActor(c));
    if (refused) return refuse(c, refused);
    const { queue, ...paging } = c.req.valid('query');
    const { afterId, limit } = pageOf(paging);
    const page = { afterId, limit: limit + 1 };
    const found = await readReviewQueue(deps.database, queue, page);
    const items = found.reviews.slice(0, limit).map(adminReviewAnswer);
    const next = found.reviews.length > limit ? (items.at(-1)?.id ?? null) : null;
    return c.json({ items, next, waiting: found.waiting }, 200);
  });

  router.openapi(hideReviewRoute, async (c) => {
    const { reason } = c.req.valid('json');
    const result = await decide(c, deps, c.req.valid('param').id, reason);
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });

  router.openapi(keepReviewRoute, async (c) => {
    const result = await decide(c, deps, c.req.valid('param').id, null);
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });
}

function decide(
  c: Context<ApiEnv>,
  { database }: MarketRouteDeps,
  wireId: string,
  hideFor: string | null,
) {
  const call = {
    actor: requireActor(c),
    requestId: c.get('requestId'),
    key: c.req.header('idempotency-key'),
    userAgent: c.req.header('user-agent') ?? '',
  };
  return decideReview(database, call, { id: parseId('rev', wireId), wireId, hideFor });
}
