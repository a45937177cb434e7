import { ok, parseId } from '@ecom/kernel';
import { commandRequest, type Router, requireActor } from '@ecom/server-kit';
import type { MarketRouteDeps } from '../http.ts';
import { personCommand, refusePerson } from '../use-cases/person-command.ts';
import { reportReview } from '../use-cases/reviews/answer-review.ts';
import {
  readOwnReviews,
  readProductReviews,
  readStoreReviews,
} from '../use-cases/reviews/read-reviews.ts';
import { writeReview } from '../use-cases/reviews/write-review.ts';
import { refuse } from './market-statuses.ts';
import { limitWrites } from './merchant-parts.ts';
import { ownReviewsAnswer, reviewPageAnswer } from './review-answers.ts';
import {
  ownReviewsRoute,
  productReviewsRoute,
  reportReviewRoute,
  storeReviewsRoute,
  writeReviewRoute,
} from './review-routes.ts';

/** Where a page begins; a mark that is none has nothing after it. */
export function pageOf({ after, limit }: { after?: string | undefined; limit: number }) {
  const afterId = after === undefined ? null : parseId('rev', after);
  return { afterId, limit: after !== undefined && afterId === null ? 0 : limit };
}

/** What customers say of goods: to be read by everybody, written by who received them. */
export function reviewHandlers(router: Router, deps: MarketRouteDeps): void {
  readHandlers(router, deps);
  ownHandlers(router, deps);
}

function readHandlers(router: Router, { database }: MarketRouteDeps): void {
  router.openapi(productReviewsRoute, async (c) => {
    const id = parseId('prd', c.req.valid('param').id);
    const page = await readProductReviews(database, id, pageOf(c.req.valid('query')));
    if (!page) return refuse(c, { code: 'market.product_unknown' });
    return c.json(reviewPageAnswer(page), 200);
  });

  router.openapi(storeReviewsRoute, async (c) => {
    const { slug } = c.req.valid('param');
    const page = await readStoreReviews(database, slug, pageOf(c.req.valid('query')));
    if (!page) return refuse(c, { code: 'market.store_unknown' });
    return c.json(reviewPageAnswer(page), 200);
  });
}

function ownHandlers(router: Router, { database }: MarketRouteDeps): void {
  router.openapi(ownReviewsRoute, async (c) => {
    const person = requireActor(c);
    const refused = await refusePerson(database, person);
    if (refused) return refuse(c, refused);
    const id = parseId('ord', c.req.valid('param').orderId);
    const lines = await readOwnReviews(database, person.userId, id);
    if (!lines) return refuse(c, { code: 'market.order_unknown' });
    return c.json(ownReviewsAnswer(lines), 200);
  });

  router.openapi(writeReviewRoute, async (c) => {
    const person = requireActor(c);
    const { userId } = person;
    const path = c.req.valid('param');
    const body = c.req.valid('json');
    await limitWrites(database, userId);
    const orderId = parseId('ord', path.orderId);
    const wish = { userId, orderId, lineId: parseId('lin', path.lineId), ...body };
    const request = commandRequest(c, 'market.write_review', { ...path, ...body });
    const result = await personCommand(database, person, request, async (tx) => {
      const written = await writeReview(tx, wish);
      if (!written.ok) return written;
      const lines = await readOwnReviews(tx, userId, orderId);
      if (!lines) throw new Error('a line was reviewed of an order that is not there');
      return ok(ownReviewsAnswer(lines));
    });
    return result.ok ? c.json(result.value, 200) : refuse(c, result.error);
  });

  router.openapi(reportReviewRoute, async (c) => {
    const person = requireActor(c);
    const { userId } = person;
    const { reviewId: wireId } = c.req.valid('param');
    const body = c.req.valid('json');
    await limitWrites(database, userId);
    const request = commandRequest(c, 'market.report_review', { reviewId: wireId, ...body });
    const reviewId = parseId('rev', wireId);
    const result = await personCommand(database, person, request, (tx) =>
      reportReview(tx, { reviewId, userId, ...body }),
    );
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });
}
