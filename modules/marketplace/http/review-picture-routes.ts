import { commandKeyHeader as headers, problems } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import {
  answer,
  badCommand,
  keyConflict,
  limited,
  liveSession,
  mayWrite,
  merchantSecurity as security,
} from './merchant-parts.ts';
import { photoBody, photoProblems, photoResponses } from './return-parts.ts';
import { reviewUnknown } from './review-routes.ts';

const tags = ['market'];
const reviewId = z.string().max(60).openapi({ example: 'rev_0190b6a5-…' });
const pictureId = z.string().max(60).openapi({ example: 'rpc_0190b6a5-…' });
const of = '/v1/market/reviews/{reviewId}/pictures';
const closed = [...keyConflict, 'market.review_closed'] as const;

export const showReviewRoute = createRoute({
  method: 'post',
  path: of,
  tags,
  summary: 'Show a photo beside my review',
  description:
    'JPEG, PNG or WebP, 8 MB at most, four a review: what it is, is read from its bytes. Place and camera are cut out of it. Everybody sees it.',
  security,
  request: { params: z.strictObject({ reviewId }), headers, body: photoBody },
  responses: {
    201: answer('Kept', z.object({ id: z.string() })),
    ...problems(
      badCommand,
      liveSession,
      mayWrite,
      reviewUnknown,
      [...closed, 'market.too_many_pictures'],
      ...photoProblems,
      limited,
    ),
  },
});

export const unshowReviewRoute = createRoute({
  method: 'delete',
  path: `${of}/{pictureId}` as const,
  tags,
  summary: 'Take a photo away from my review',
  security,
  request: { params: z.strictObject({ reviewId, pictureId }), headers },
  responses: {
    204: { description: 'It is gone' },
    ...problems(badCommand, liveSession, mayWrite, reviewUnknown, closed, limited),
  },
});

export const reviewPictureRoute = createRoute({
  method: 'get',
  path: '/v1/market/review-pictures/{pictureId}',
  tags,
  summary: 'A photo beside a review that everybody may read',
  request: { params: z.strictObject({ pictureId }) },
  responses: photoResponses([404, 'market.picture_unknown']),
});
