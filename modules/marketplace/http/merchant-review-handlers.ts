import { parseId } from '@ecom/kernel';
import { type Router, requireActor } from '@ecom/server-kit';
import type { MarketRouteDeps } from '../http.ts';
import { refuseLooking } from '../use-cases/merchant/member-command.ts';
import { replyToReview } from '../use-cases/reviews/answer-review.ts';
import { readReviewsOfStore } from '../use-cases/reviews/read-reviews.ts';
import { shelfCommand } from './catalogue-command.ts';
import { refuse } from './market-statuses.ts';
import { memberOf } from './merchant-parts.ts';
import { merchantReviewsRoute, replyRoute } from './merchant-review-routes.ts';
import { reviewPageAnswer } from './review-answers.ts';
import { pageOf } from './review-handlers.ts';

/** Reviews as the people of a store see them, and what they say to them. */
export function merchantReviewHandlers(router: Router, { database }: MarketRouteDeps): void {
  router.openapi(merchantReviewsRoute, async (c) => {
    const member = memberOf(c, c.req.valid('param').storeId);
    const refused = await refuseLooking(database, member);
    if (refused) return refuse(c, refused);
    const page = pageOf(c.req.valid('query'));
    const found = await readReviewsOfStore(database, member.storeId ?? '', page);
    return c.json(reviewPageAnswer(found), 200);
  });

  router.openapi(replyRoute, async (c) => {
    const path = c.req.valid('param');
    const { words } = c.req.valid('json');
    const { userId } = requireActor(c);
    const command = {
      name: 'market.reply_to_review',
      store: path.storeId,
      input: { reviewId: path.reviewId, words },
      act: 'answer_reviews' as const,
      told: { reviewId: path.reviewId },
    };
    const reviewId = parseId('rev', path.reviewId);
    const result = await shelfCommand(c, database, command, (tx, { storeId }) =>
      replyToReview(tx, { reviewId, storeId, words, userId }),
    );
    return result.ok ? c.body(null, 204) : refuse(c, result.error);
  });
}
