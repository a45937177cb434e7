import { commandKeyHeader, problems } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import {
  failReasons,
  orderPolicy,
  orderRefusalReasons,
  refundReasons,
} from '../domain/order-rules.ts';
import {
  answer,
  badCommand,
  badRequest,
  jsonBody,
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
import { storeOrderRowSchema, storeOrderSchema } from './order-schemas.ts';

const base = '/v1/business/stores/{storeId}/orders';
const orderParam = z.strictObject({
  ...storeParam.shape,
  orderId: z.string().max(60).openapi({ example: 'ord_0190b6a5-…' }),
});
const orderUnknown = [...storeUnknown, 'market.order_unknown'] as const;
const movedOn = [...staleOrConflict, 'market.order_moved_on'] as const;
const { linesMax, readyMinutesMax, totalMaxXof } = orderPolicy;

export const boardRoute = createRoute({
  method: 'get',
  path: base,
  tags,
  summary: 'A column of the store’s board',
  description:
    'What waits and what is in hand the oldest first, what is planned by its hour, what is done the newest first.',
  security,
  request: {
    params: storeParam,
    query: z.strictObject({
      ...orderPaging.shape,
      state: z.enum(['waiting', 'planned', 'working', 'done']).default('waiting'),
    }),
  },
  responses: {
    200: answer(
      'Found; `next` is the next page’s `after`, null on the last page',
      z.object({ items: z.array(storeOrderRowSchema), next: z.string().nullable() }),
    ),
    ...problems(badRequest, liveSession, mayLookAtStore, storeUnknown),
  },
});

export const boardCountsRoute = createRoute({
  method: 'get',
  path: `${base}/counts`,
  tags,
  summary: 'How many orders wait and are in hand',
  security,
  request: { params: storeParam },
  responses: {
    200: answer(
      'As it is now',
      z
        .object({ waiting: z.int(), planned: z.int(), working: z.int(), ready: z.int() })
        .openapi('StoreOrderCounts', { description: '`ready` is part of `working`.' }),
    ),
    ...problems(badRequest, liveSession, mayLookAtStore, storeUnknown),
  },
});

export const storeOrderRoute = createRoute({
  method: 'get',
  path: `${base}/{orderId}`,
  tags,
  summary: 'An order of the store; never with its code',
  security,
  request: { params: orderParam },
  responses: {
    200: answer('Found', storeOrderSchema),
    ...problems(badRequest, liveSession, mayLookAtStore, orderUnknown),
  },
});

const version = z.int().min(1).openapi({ description: 'Of the order that you saw.' });
const note = z.string().max(200).default('');

/** A step of an order. Who comes second is told what the order is now: `state`, `version`. */
function actRoute<Path extends string, Shape extends z.ZodRawShape>(
  path: Path,
  summary: string,
  shape: Shape,
  ...more: (readonly [status: number, ...codes: string[]])[]
) {
  return createRoute({
    method: 'post',
    path: `${base}/{orderId}/${path}` as const,
    tags,
    summary,
    security,
    request: {
      params: orderParam,
      headers: commandKeyHeader,
      body: jsonBody(z.strictObject({ version, ...shape })),
    },
    responses: {
      200: answer('Done; as it is now', storeOrderSchema),
      ...problems(badCommand, liveSession, mayActForStore, orderUnknown, movedOn, limited, ...more),
    },
  });
}

export const acceptRoute = actRoute(
  'accept',
  'Say yes, to all lines or to some',
  {
    refusedLineIds: z.array(z.string().max(60)).max(linesMax).default([]),
    minutes: z.int().min(0).max(readyMinutesMax).optional().openapi({
      description: 'Until it is ready; else what the store always needs.',
    }),
  },
  [422, 'market.line_unknown', 'market.all_lines_refused'],
);
export const refuseRoute = actRoute('refuse', 'Say no: everything goes back', {
  reason: z.enum(orderRefusalReasons),
});
export const prepareRoute = actRoute('prepare', 'It is being prepared', {});
export const readyRoute = actRoute('ready', 'It is ready', {});
export const departRoute = actRoute('depart', 'The store’s courier leaves with it', {});
export const deliverRoute = actRoute(
  'deliver',
  'Hand over by the customer’s code',
  { code: z.string().regex(/^\d{4}$/, 'four digits') },
  [422, 'market.code_wrong'],
  [423, 'market.code_locked'],
);
export const failRoute = actRoute('fail', 'Nobody took it: goods and money go back', {
  reason: z.enum(failReasons),
});
export const refundRoute = actRoute(
  'refund',
  'Give money back of yourself',
  {
    lineId: z.string().max(60).optional().openapi({
      description: 'Without it off all goods in proportion, then off the delivery.',
    }),
    amountXof: z.int().min(1).max(totalMaxXof),
    reason: z.enum(refundReasons),
    note,
  },
  [422, 'market.line_unknown', 'market.refund_too_large', 'payments.insufficient_funds'],
);
