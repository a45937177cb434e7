import { commandKeyHeader as headers, problems } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import {
  newPromotionSchema,
  promotionChangeSchema,
  promotionPageSchema,
  promotionQuery,
} from './promotion-schemas.ts';
import {
  answer,
  badCommand,
  badRequest,
  jsonBody,
  limited,
  liveSession,
  security,
} from './route-parts.ts';

const tags = ['business'];
const base = '/v1/business/stores/{storeId}/promotions';
const storeParam = z.strictObject({
  storeId: z.string().max(60).openapi({ example: 'sto_0190b6a5-…' }),
});
const params = z.strictObject({ ...storeParam.shape, promotionId: z.string().max(60) });
const mayLook = [403, 'auth.registration_incomplete', 'market.role_too_low'] as const;
const mayChange = [...mayLook, 'auth.account_frozen'] as const;
const storeUnknown = [404, 'market.store_unknown'] as const;

export const makeProblems = [
  'promotions.code_invalid',
  'promotions.target_unknown',
  'promotions.minimum_below_amount',
  'promotions.ends_before_start',
] as const;
export const makeConflicts = [
  409,
  'http.idempotency_conflict',
  'promotions.code_taken',
  'promotions.too_many_open',
] as const;
export const changeProblems = [
  [
    409,
    'http.idempotency_conflict',
    'promotions.changed_meanwhile',
    'promotions.over',
    'promotions.limit_below_use',
  ],
  [422, 'promotions.ends_before_start', 'promotions.limits_stay'],
] as const;

export const storePromotionsRoute = createRoute({
  method: 'get',
  path: base,
  tags,
  summary: 'What is offered at this store, the newest first',
  description: 'Its own, and those of the platform that count here alone.',
  security,
  request: { params: storeParam, query: promotionQuery },
  responses: {
    200: answer('Found; `next` is the next page’s `after`', promotionPageSchema),
    ...problems(badRequest, liveSession, mayLook, storeUnknown),
  },
});

export const makeStorePromotionRoute = createRoute({
  method: 'post',
  path: base,
  tags,
  summary: 'Offer something, paid by the store',
  description: 'What is offered never changes: end it, and make another one.',
  security,
  request: { params: storeParam, headers, body: jsonBody(newPromotionSchema) },
  responses: {
    201: answer('Made', z.object({ id: z.string() })),
    ...problems(
      badCommand,
      liveSession,
      mayChange,
      storeUnknown,
      makeConflicts,
      [422, ...makeProblems],
      limited,
    ),
  },
});

export const changeStorePromotionRoute = createRoute({
  method: 'put',
  path: `${base}/{promotionId}`,
  tags,
  summary: 'Change when and how often it counts',
  security,
  request: { params, headers, body: jsonBody(promotionChangeSchema) },
  responses: {
    204: { description: 'Changed' },
    ...problems(
      badCommand,
      liveSession,
      mayChange,
      [...storeUnknown, 'promotions.unknown'],
      ...changeProblems,
      limited,
    ),
  },
});

export const endStorePromotionRoute = createRoute({
  method: 'delete',
  path: `${base}/{promotionId}`,
  tags,
  summary: 'End it for good; what was bought with it stays bought',
  security,
  request: { params, headers },
  responses: {
    204: { description: 'Over' },
    ...problems(
      badCommand,
      liveSession,
      mayChange,
      [...storeUnknown, 'promotions.unknown'],
      [409, 'http.idempotency_conflict'],
      limited,
    ),
  },
});
