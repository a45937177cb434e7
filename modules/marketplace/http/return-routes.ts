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
  mayWrite,
  registered,
  merchantSecurity as security,
  staleOrConflict,
} from './merchant-parts.ts';
import { orderUnknown } from './order-routes.ts';
import {
  photoBody,
  photoProblems,
  photoResponses,
  photoRules,
  pictureId,
  returnId,
  returnUnknown,
} from './return-parts.ts';
import {
  evidenceWords,
  orderReturnsSchema,
  ownReturnSchema,
  returnWishSchema,
  version,
} from './return-schemas.ts';

const tags = ['market'];
const ofOrder = '/v1/market/orders/{orderId}/returns';
const one = '/v1/market/returns/{returnId}';
const order = z.strictObject({
  orderId: z.string().max(60).openapi({ example: 'ord_0190b6a5-…' }),
});
const params = z.strictObject({ returnId });
const movedOn = [...staleOrConflict, 'market.return_moved_on'] as const;
const changed = { 200: answer('Done; as it is now', ownReturnSchema) };

export const orderReturnsRoute = createRoute({
  method: 'get',
  path: ofOrder,
  tags,
  summary: 'What I reported of my order, and what I may still report',
  security,
  request: { params: order },
  responses: {
    200: answer('Found, the newest first', orderReturnsSchema),
    ...problems(badRequest, liveSession, registered, orderUnknown),
  },
});

export const openReturnRoute = createRoute({
  method: 'post',
  path: ofOrder,
  tags,
  summary: 'Say what is wrong with goods that I received',
  description: `Within ${returnPolicy.openDays} days of the handing over, one at a time an order. The store answers within ${returnPolicy.answerHours} hours; its silence brings it before the platform.`,
  security,
  request: { params: order, headers, body: jsonBody(returnWishSchema) },
  responses: {
    201: answer('Opened; photos follow one by one', ownReturnSchema),
    ...problems(
      badCommand,
      liveSession,
      mayWrite,
      orderUnknown,
      [
        ...keyConflict,
        'market.not_received',
        'market.return_too_late',
        'market.return_open_already',
        'market.return_too_many',
      ],
      [422, 'market.line_unknown'],
      limited,
    ),
  },
});

export const disputeReturnRoute = createRoute({
  method: 'post',
  path: `${one}/dispute`,
  tags,
  summary: 'Take a store’s refusal to the platform',
  description: `Within ${returnPolicy.disputeHours} hours of the refusal.`,
  security,
  request: { params, headers, body: jsonBody(z.strictObject({ version, words: evidenceWords })) },
  responses: {
    ...changed,
    ...problems(badCommand, liveSession, mayWrite, returnUnknown, movedOn, limited),
  },
});

export const withdrawReturnRoute = createRoute({
  method: 'post',
  path: `${one}/withdraw`,
  tags,
  summary: 'Let it be, as long as nobody has decided',
  security,
  request: { params, headers, body: jsonBody(z.strictObject({ version })) },
  responses: {
    ...changed,
    ...problems(badCommand, liveSession, mayWrite, returnUnknown, movedOn, limited),
  },
});

export const showReturnRoute = createRoute({
  method: 'post',
  path: `${one}/pictures`,
  tags,
  summary: 'Show a photo of what is wrong',
  description: photoRules,
  security,
  request: { params, headers, body: photoBody },
  responses: {
    201: answer('Kept; the return as it is now', ownReturnSchema),
    ...problems(
      badCommand,
      liveSession,
      mayWrite,
      returnUnknown,
      [...keyConflict, 'market.return_moved_on', 'market.too_many_pictures'],
      ...photoProblems,
      limited,
    ),
  },
});

export const seeReturnRoute = createRoute({
  method: 'get',
  path: `${one}/pictures/{pictureId}`,
  tags,
  summary: 'See a photo that I or the store showed',
  security,
  request: { params: z.strictObject({ returnId, pictureId }) },
  responses: photoResponses(liveSession, registered, [...returnUnknown, 'market.picture_unknown']),
});
