import { commandKeyHeader as headers, problems } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import { adminOrderQueues } from '../domain/admin-orders.ts';
import { orderPolicy, refundReasons } from '../domain/order-rules.ts';
import { adminLive, adminMay, idParam } from './admin-parts.ts';
import {
  answer,
  badCommand,
  badRequest,
  jsonBody,
  merchantSecurity as security,
  staleOrConflict,
} from './merchant-parts.ts';
import { orderPaging, orderUnknown } from './order-routes.ts';
import { moneySchema, orderPageShape, orderRowSchema, returnedSchema } from './order-schemas.ts';
import { plainText } from './plain-text.ts';

/** Names the routes’ acts in the document, where the tests hold every route against the table. */
const looking = { 'x-act': 'view_orders' } as const;
export const settling = { 'x-act': 'settle_orders' } as const;
const tags = ['admin orders'];
const params = idParam('ord');
const person = z.object({ id: z.string(), name: z.string() });
const store = z.object({ id: z.string(), slug: z.string(), name: z.string() });

export const adminOrderRowSchema = z
  .object({ ...orderRowSchema.shape, store, customer: person, codeLocked: z.boolean() })
  .openapi('AdminOrderRow');

export const adminOrderActs = ['refund', 'cancel', 'unlock'] as const;

export const adminOrderSchema = z
  .object({
    ...orderPageShape,
    store,
    customer: person,
    codeLocked: z.boolean(),
    money: moneySchema,
    earned: z.boolean().openapi({ description: 'The money is the store’s already.' }),
    refundableXof: z.int(),
    returned: returnedSchema.openapi({ description: 'What came before the platform of it.' }),
    may: z.array(z.enum(adminOrderActs)).openapi({ description: 'What can be done with it now.' }),
  })
  .openapi('AdminOrder');

export const adminOrdersRoute = createRoute({
  method: 'get',
  path: '/v1/admin/orders',
  tags,
  summary: 'Orders of all stores, the newest first',
  description:
    '`q`: the number of an order or of a phone, or the id of an order, a person or a store; then `queue` counts for nothing.',
  security,
  ...looking,
  request: {
    query: z.strictObject({
      ...orderPaging.shape,
      queue: z.enum(adminOrderQueues).default('open'),
      q: z.string().trim().max(60).optional(),
    }),
  },
  responses: {
    200: answer(
      'Found; `next` is the next page’s `after`, null on the last page',
      z.object({ items: z.array(adminOrderRowSchema), next: z.string().nullable() }),
    ),
    ...problems(badRequest, adminLive, adminMay),
  },
});

export const adminOrderRoute = createRoute({
  method: 'get',
  path: '/v1/admin/orders/{id}',
  tags,
  summary: 'An order with everything about it but its code; the look is written down',
  security,
  ...looking,
  request: { params },
  responses: {
    200: answer('Found', adminOrderSchema),
    ...problems(badRequest, adminLive, adminMay, orderUnknown),
  },
});

const version = z.int().min(1).openapi({ description: 'Of the order that you saw.' });
const reason = plainText({ min: 3, max: 200 });
const movedOn = [...staleOrConflict, 'market.order_moved_on'] as const;

export const adminCancelRoute = createRoute({
  method: 'post',
  path: '/v1/admin/orders/{id}/cancel',
  tags,
  summary: 'End an order of which nothing has left the shop: all money goes back',
  security,
  ...settling,
  request: {
    headers,
    params,
    body: jsonBody(z.strictObject({ version, reason }).openapi('AdminOrderCancel')),
  },
  responses: {
    200: answer('Ended', adminOrderSchema),
    ...problems(badCommand, adminLive, adminMay, orderUnknown, movedOn),
  },
});

export const adminUnlockRoute = createRoute({
  method: 'post',
  path: '/v1/admin/orders/{id}/unlock',
  tags,
  summary: 'A new code for one that was tried too often; the customer sees it, you do not',
  security,
  ...settling,
  request: {
    headers,
    params,
    body: jsonBody(z.strictObject({ version, reason }).openapi('AdminOrderUnlock')),
  },
  responses: {
    200: answer('Renewed', adminOrderSchema),
    ...problems(badCommand, adminLive, adminMay, orderUnknown, [
      ...movedOn,
      'market.code_not_locked',
    ]),
  },
});

export const adminRefundRoute = createRoute({
  method: 'post',
  path: '/v1/admin/orders/{id}/refund',
  tags,
  summary: 'Give money back in the platform’s name, from the store’s and our share',
  security,
  ...settling,
  request: {
    headers,
    params,
    body: jsonBody(
      z
        .strictObject({
          version,
          lineId: z.string().max(60).optional(),
          amountXof: z.int().min(1).max(orderPolicy.totalMaxXof),
          reason: z.enum(refundReasons),
          note: plainText({ min: 3, max: 200 }),
        })
        .openapi('AdminOrderRefund'),
    ),
  },
  responses: {
    200: answer('Given back', adminOrderSchema),
    ...problems(
      badCommand,
      adminLive,
      adminMay,
      orderUnknown,
      [...movedOn, 'market.cash_is_the_stores'],
      [422, 'market.line_unknown', 'market.refund_too_large', 'payments.insufficient_funds'],
    ),
  },
});
