import { commandKeyHeader as headers, problems } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import { reviewPolicy, reviewQueues } from '../domain/review-rules.ts';
import { adminLive, adminMay, idParam } from './admin-parts.ts';
import {
  answer,
  badCommand,
  badRequest,
  jsonBody,
  keyConflict,
  merchantSecurity as security,
} from './merchant-parts.ts';
import { orderPaging } from './order-routes.ts';
import { plainText } from './plain-text.ts';
import { reviewUnknown } from './review-routes.ts';
import { adminReviewSchema } from './review-schemas.ts';

/** Names the routes’ act in the document, where the tests hold every route against the table. */
export const moderating = { 'x-act': 'moderate_reviews' } as const;
const tags = ['admin reviews'];
const params = idParam('rev');

export const reviewQueueRoute = createRoute({
  method: 'get',
  path: '/v1/admin/reviews',
  tags,
  summary: 'Reviews that somebody holds something against, the newest first',
  description: 'Or those that are hidden, or all. `waiting` counts up to a thousand.',
  security,
  ...moderating,
  request: {
    query: z.strictObject({
      ...orderPaging.shape,
      queue: z.enum(reviewQueues).default('reported'),
    }),
  },
  responses: {
    200: answer(
      'Found; `next` is the next page’s `after`, null on the last page',
      z.object({
        items: z.array(adminReviewSchema),
        next: z.string().nullable(),
        waiting: z.int(),
      }),
    ),
    ...problems(badRequest, adminLive, adminMay),
  },
});

const decideProblems = [badCommand, adminLive, adminMay, reviewUnknown, keyConflict] as const;
const decided = { 204: { description: 'Decided; the reports are answered' } };

export const hideReviewRoute = createRoute({
  method: 'post',
  path: '/v1/admin/reviews/{id}/hide',
  tags,
  summary: 'Only its author sees it from now on, and why',
  security,
  ...moderating,
  request: {
    headers,
    params,
    body: jsonBody(
      z
        .strictObject({
          reason: plainText({ min: 3, max: reviewPolicy.noteMax }).openapi({
            description: 'The author reads it.',
          }),
        })
        .openapi('ReviewHiding'),
    ),
  },
  responses: { ...decided, ...problems(...decideProblems) },
});

export const keepReviewRoute = createRoute({
  method: 'post',
  path: '/v1/admin/reviews/{id}/keep',
  tags,
  summary: 'It stands; one that was hidden is seen again',
  security,
  ...moderating,
  request: { headers, params },
  responses: { ...decided, ...problems(...decideProblems) },
});
