import { commandKeyHeader as headers, problems } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import {
  newPlatformPromotionSchema,
  promotionChangeSchema,
  promotionPageSchema,
  promotionQuery,
} from './promotion-schemas.ts';
import { answer, badCommand, badRequest, jsonBody, security } from './route-parts.ts';
import { changeProblems, makeConflicts, makeProblems } from './store-promotion-routes.ts';

const tags = ['admin promotions'];
const base = '/v1/admin/promotions';
/** Names the routes’ act in the document, where the tests hold every route against the table. */
const managing = { 'x-act': 'manage_promotions' } as const;
const live = [401, 'auth.unauthenticated', 'auth.session_ended'] as const;
const may = [
  403,
  'auth.forbidden',
  'auth.second_factor_required',
  'auth.account_frozen',
  'auth.registration_incomplete',
] as const;
const params = z.object({
  id: z.string().max(60).openapi({ example: 'prm_0190b6a5-…' }),
});

export const platformPromotionsRoute = createRoute({
  method: 'get',
  path: base,
  tags,
  summary: 'What the platform offers, the newest first',
  security,
  ...managing,
  request: { query: promotionQuery },
  responses: {
    200: answer('Found; `next` is the next page’s `after`', promotionPageSchema),
    ...problems(badRequest, live, may),
  },
});

export const makePlatformPromotionRoute = createRoute({
  method: 'post',
  path: base,
  tags,
  summary: 'Offer something in the platform’s name',
  description:
    'At every store the platform pays all of it. Where a store is to bear a part it is named, and has agreed.',
  security,
  ...managing,
  request: { headers, body: jsonBody(newPlatformPromotionSchema) },
  responses: {
    201: answer('Made', z.object({ id: z.string() })),
    ...problems(badCommand, live, may, [404, 'market.store_unknown'], makeConflicts, [
      422,
      ...makeProblems,
      'promotions.payer_unclear',
    ]),
  },
});

export const changePlatformPromotionRoute = createRoute({
  method: 'put',
  path: `${base}/{id}`,
  tags,
  summary: 'Change when and how often it counts',
  security,
  ...managing,
  request: { params, headers, body: jsonBody(promotionChangeSchema) },
  responses: {
    204: { description: 'Changed' },
    ...problems(badCommand, live, may, [404, 'promotions.unknown'], ...changeProblems),
  },
});

export const endPlatformPromotionRoute = createRoute({
  method: 'delete',
  path: `${base}/{id}`,
  tags,
  summary: 'End it for good; what was bought with it stays bought',
  security,
  ...managing,
  request: { params, headers },
  responses: {
    204: { description: 'Over' },
    ...problems(
      badCommand,
      live,
      may,
      [404, 'promotions.unknown'],
      [409, 'http.idempotency_conflict'],
    ),
  },
});
