import { commandKeyHeader as headers, problems } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import { reviewPolicy } from '../domain/review-rules.ts';
import {
  badCommand,
  badRequest,
  jsonBody,
  keyConflict,
  limited,
  liveSession,
  mayActForStore,
  mayLookAtStore,
  merchantSecurity as security,
  storeParam,
  storeUnknown,
  merchantTags as tags,
} from './merchant-parts.ts';
import { orderPaging } from './order-routes.ts';
import { plainLines } from './plain-text.ts';
import { reviewPage } from './review-routes.ts';

const base = '/v1/business/stores/{storeId}/reviews';

export const merchantReviewsRoute = createRoute({
  method: 'get',
  path: base,
  tags,
  summary: 'What customers say of the store’s goods, the newest first',
  security,
  request: { params: storeParam, query: orderPaging },
  responses: {
    200: reviewPage,
    ...problems(badRequest, liveSession, mayLookAtStore, storeUnknown),
  },
});

export const replyRoute = createRoute({
  method: 'put',
  path: `${base}/{reviewId}/reply`,
  tags,
  summary: 'The store’s word to a review; the last one stands',
  security,
  request: {
    params: z.strictObject({ ...storeParam.shape, reviewId: z.string().max(60) }),
    headers,
    body: jsonBody(
      z
        .strictObject({ words: plainLines({ max: reviewPolicy.replyMax }).pipe(z.string().min(1)) })
        .openapi('ReviewReply'),
    ),
  },
  responses: {
    204: { description: 'Said' },
    ...problems(
      badCommand,
      liveSession,
      mayActForStore,
      [...storeUnknown, 'market.review_unknown'],
      keyConflict,
      limited,
    ),
  },
});
