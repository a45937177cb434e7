import { commandKeyHeader as headers, problems } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import { reportReasons, reviewPolicy } from '../domain/review-rules.ts';
import {
  answer,
  badCommand,
  badRequest,
  jsonBody,
  keyConflict,
  limited,
  liveSession,
  mayWrite,
  registered,
  merchantSecurity as security,
  storeUnknown,
} from './merchant-parts.ts';
import { orderUnknown, orderPaging as query } from './order-routes.ts';
import { plainText } from './plain-text.ts';
import { ownReviewsSchema, reviewPageSchema, reviewWishSchema } from './review-schemas.ts';

const tags = ['market'];
export const reviewUnknown = [404, 'market.review_unknown'] as const;
export const reviewPage = answer(
  'Found; `next` is the next page’s `after`, null on the last page',
  reviewPageSchema,
);

export const productReviewsRoute = createRoute({
  method: 'get',
  path: '/v1/market/products/{id}/reviews',
  tags,
  summary: 'What those say who received it, the newest first',
  request: { params: z.strictObject({ id: z.string().max(60) }), query },
  responses: { 200: reviewPage, ...problems(badRequest, [404, 'market.product_unknown']) },
});

export const storeReviewsRoute = createRoute({
  method: 'get',
  path: '/v1/market/stores/{slug}/reviews',
  tags,
  summary: 'What customers say of a store’s goods, the newest first',
  request: { params: z.strictObject({ slug: z.string().max(80) }), query },
  responses: { 200: reviewPage, ...problems(badRequest, storeUnknown) },
});

const orderId = z.string().max(60).openapi({ example: 'ord_0190b6a5-…' });
const ownReviews = answer('The order’s lines, and what is said of them', ownReviewsSchema);

export const ownReviewsRoute = createRoute({
  method: 'get',
  path: '/v1/market/orders/{orderId}/reviews',
  tags,
  summary: 'What I said of the lines of my order, and what I may say',
  security,
  request: { params: z.strictObject({ orderId }) },
  responses: {
    200: ownReviews,
    ...problems(badRequest, liveSession, registered, orderUnknown),
  },
});

export const writeReviewRoute = createRoute({
  method: 'put',
  path: '/v1/market/orders/{orderId}/lines/{lineId}/review',
  tags,
  summary: 'Say how a line was that I received; or say it anew',
  description: `For ${reviewPolicy.changeableDays} days after the first time.`,
  security,
  request: {
    params: z.strictObject({ orderId, lineId: z.string().max(60) }),
    headers,
    body: jsonBody(reviewWishSchema),
  },
  responses: {
    200: ownReviews,
    ...problems(
      badCommand,
      liveSession,
      [...mayWrite, 'market.own_store'],
      orderUnknown,
      [...keyConflict, 'market.not_received', 'market.review_closed'],
      [422, 'market.line_unknown'],
      limited,
    ),
  },
});

export const reportReviewRoute = createRoute({
  method: 'post',
  path: '/v1/market/reviews/{reviewId}/report',
  tags,
  summary: 'Ask the platform to look at a review',
  description: 'Twice is once. Nobody else is told.',
  security,
  request: {
    params: z.strictObject({ reviewId: z.string().max(60).openapi({ example: 'rev_0190b6a5-…' }) }),
    headers,
    body: jsonBody(
      z
        .strictObject({
          reason: z.enum(reportReasons),
          note: plainText({ min: 0, max: reviewPolicy.noteMax }).default(''),
        })
        .openapi('ReviewReport'),
    ),
  },
  responses: {
    204: { description: 'Reported' },
    ...problems(badCommand, liveSession, mayWrite, reviewUnknown, keyConflict, limited),
  },
});
