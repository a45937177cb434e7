import { commandKeyHeader as headers, problems } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import { disputeQueues } from '../domain/return-state.ts';
import { adminLive, adminMay, idParam } from './admin-parts.ts';
import {
  answer,
  badCommand,
  badRequest,
  jsonBody,
  merchantSecurity as security,
  staleOrConflict,
} from './merchant-parts.ts';
import { orderPaging } from './order-routes.ts';
import { photoResponses, pictureId, returnUnknown } from './return-parts.ts';
import { disputeSchema, grantedXof, reasonWords, version } from './return-schemas.ts';

/** Names the routes’ act in the document, where the tests hold every route against the table. */
const judging = { 'x-act': 'judge_disputes' } as const;
const tags = ['admin orders'];
const base = '/v1/admin/disputes';
const params = idParam('ret');

export const disputesRoute = createRoute({
  method: 'get',
  path: base,
  tags,
  summary: 'What customers and stores do not agree about',
  description: 'What waits for a word the longest first, what has one the newest first.',
  security,
  ...judging,
  request: {
    query: z.strictObject({ ...orderPaging.shape, queue: z.enum(disputeQueues).default('open') }),
  },
  responses: {
    200: answer(
      'Found; `next` is the next page’s `after`, null on the last page',
      z.object({ items: z.array(disputeSchema), next: z.string().nullable(), waiting: z.int() }),
    ),
    ...problems(badRequest, adminLive, adminMay),
  },
});

export const disputeRoute = createRoute({
  method: 'get',
  path: `${base}/{id}`,
  tags,
  summary: 'A dispute with what both sides say and show; the look is written down',
  security,
  ...judging,
  request: { params },
  responses: {
    200: answer('Found', disputeSchema),
    ...problems(badRequest, adminLive, adminMay, returnUnknown),
  },
});

export const judgeRoute = createRoute({
  method: 'post',
  path: `${base}/{id}/judge`,
  tags,
  summary: 'Decide: so much goes back, or nothing; both sides read why',
  description:
    'From the store’s and our share, as any refund. Of an order paid in cash the store gives it back by its own hand.',
  security,
  ...judging,
  request: {
    headers,
    params,
    body: jsonBody(
      z.strictObject({ version, amountXof: grantedXof, reason: reasonWords }).openapi('Verdict'),
    ),
  },
  responses: {
    200: answer('Decided', disputeSchema),
    ...problems(
      badCommand,
      adminLive,
      [...adminMay, 'market.own_store', 'auth.not_oneself'],
      returnUnknown,
      [...staleOrConflict, 'market.return_moved_on'],
      [422, 'market.refund_too_large', 'payments.insufficient_funds'],
    ),
  },
});

export const disputePictureRoute = createRoute({
  method: 'get',
  path: `${base}/{id}/pictures/{pictureId}`,
  tags,
  summary: 'A photo that one of the sides shows',
  security,
  ...judging,
  request: { params: params.extend({ pictureId }) },
  responses: photoResponses(adminLive, adminMay, [404, 'market.picture_unknown']),
});
