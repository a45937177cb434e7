import { commandKeyHeader as headers, problems } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import { returnPolicy } from '../domain/return-rules.ts';
import {
  answer,
  badCommand,
  badRequest,
  jsonBody,
  keyConflict,
  limited,
  liveSession,
  mayActForStore,
  mayLookAtStore,
  merchantSecurity as security,
  staleOrConflict,
  storeParam,
  storeUnknown,
  merchantTags as tags,
} from './merchant-parts.ts';
import { orderPaging } from './order-routes.ts';
import {
  photoBody,
  photoProblems,
  photoResponses,
  photoRules,
  pictureId,
  returnId,
} from './return-parts.ts';
import {
  evidenceWords,
  grantedXof,
  note,
  reasonWords,
  storeReturnSchema,
  version,
} from './return-schemas.ts';

const base = '/v1/business/stores/{storeId}/returns';
const params = z.strictObject({ ...storeParam.shape, returnId });
const unknown = [...storeUnknown, 'market.return_unknown'] as const;
const movedOn = [...staleOrConflict, 'market.return_moved_on'] as const;
const changed = answer('Done; as it is now', storeReturnSchema);

export const storeReturnsRoute = createRoute({
  method: 'get',
  path: base,
  tags,
  summary: 'What customers reported of their orders',
  description: `What waits for the store the oldest first, the rest the newest first. A manager’s and up. What nobody answers for ${returnPolicy.answerHours} hours goes to the platform.`,
  security,
  request: {
    params: storeParam,
    query: z.strictObject({
      ...orderPaging.shape,
      state: z.enum(['waiting', 'disputed', 'done']).default('waiting'),
    }),
  },
  responses: {
    200: answer(
      'Found; `next` is the next page’s `after`, null on the last page',
      z.object({
        items: z.array(storeReturnSchema),
        next: z.string().nullable(),
        waiting: z.int(),
      }),
    ),
    ...problems(badRequest, liveSession, mayLookAtStore, storeUnknown),
  },
});

export const storeReturnRoute = createRoute({
  method: 'get',
  path: `${base}/{returnId}`,
  tags,
  summary: 'What a customer reported, with what both sides showed',
  security,
  request: { params },
  responses: {
    200: answer('Found', storeReturnSchema),
    ...problems(badRequest, liveSession, mayLookAtStore, unknown),
  },
});

export const acceptReturnRoute = createRoute({
  method: 'post',
  path: `${base}/{returnId}/accept`,
  tags,
  summary: 'Agree: money goes back at once, or an arrangement is told in words',
  security,
  request: {
    params,
    headers,
    body: jsonBody(
      z.strictObject({
        version,
        amountXof: grantedXof,
        note: note.default(''),
        restock: z.boolean().default(false).openapi({
          description: 'The goods lie on the shelf again. What was missing never does.',
        }),
      }),
    ),
  },
  responses: {
    200: changed,
    ...problems(
      badCommand,
      liveSession,
      mayActForStore,
      unknown,
      movedOn,
      [422, 'market.refund_too_large', 'market.return_needs_words', 'payments.insufficient_funds'],
      limited,
    ),
  },
});

export const refuseReturnRoute = createRoute({
  method: 'post',
  path: `${base}/{returnId}/refuse`,
  tags,
  summary: 'Say no, and why: its customer reads it, and may take it to the platform',
  security,
  request: { params, headers, body: jsonBody(z.strictObject({ version, words: reasonWords })) },
  responses: {
    200: changed,
    ...problems(badCommand, liveSession, mayActForStore, unknown, movedOn, limited),
  },
});

export const sayReturnRoute = createRoute({
  method: 'put',
  path: `${base}/{returnId}/words`,
  tags,
  summary: 'Tell the platform the store’s side, as long as it has not judged',
  security,
  request: { params, headers, body: jsonBody(z.strictObject({ words: evidenceWords })) },
  responses: {
    200: changed,
    ...problems(
      badCommand,
      liveSession,
      mayActForStore,
      unknown,
      [...keyConflict, 'market.return_moved_on'],
      limited,
    ),
  },
});

export const storeShowReturnRoute = createRoute({
  method: 'post',
  path: `${base}/{returnId}/pictures`,
  tags,
  summary: 'Show a photo of the store’s side',
  description: photoRules,
  security,
  request: { params, headers, body: photoBody },
  responses: {
    201: answer('Kept; the return as it is now', storeReturnSchema),
    ...problems(
      badCommand,
      liveSession,
      mayActForStore,
      unknown,
      [...keyConflict, 'market.return_moved_on', 'market.too_many_pictures'],
      ...photoProblems,
      limited,
    ),
  },
});

export const storeSeeReturnRoute = createRoute({
  method: 'get',
  path: `${base}/{returnId}/pictures/{pictureId}`,
  tags,
  summary: 'See a photo that the customer or the store showed',
  security,
  request: { params: z.strictObject({ ...params.shape, pictureId }) },
  responses: photoResponses(liveSession, mayLookAtStore, [...unknown, 'market.picture_unknown']),
});
