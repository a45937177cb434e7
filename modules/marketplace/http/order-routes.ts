import { commandKeyHeader, problems } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import {
  answer,
  badCommand,
  badRequest,
  limited,
  liveSession,
  mayWrite,
  registered,
  merchantSecurity as security,
} from './merchant-parts.ts';
import { orderPageSchema, orderRowSchema } from './order-schemas.ts';

const tags = ['market'];
export const orderUnknown = [404, 'market.order_unknown'] as const;

export const orderPaging = z.strictObject({
  after: z.string().max(60).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
});
export const orderParam = z.strictObject({
  orderId: z.string().max(60).openapi({ example: 'ord_0190b6a5-…' }),
});

export const ordersRoute = createRoute({
  method: 'get',
  path: '/v1/market/orders',
  tags,
  summary: 'My orders, the newest first',
  security,
  request: { query: orderPaging },
  responses: {
    200: answer(
      'Found; `next` is the next page’s `after`, null on the last page',
      z.object({ items: z.array(orderRowSchema), next: z.string().nullable() }),
    ),
    ...problems(badRequest, liveSession, registered),
  },
});

export const orderRoute = createRoute({
  method: 'get',
  path: '/v1/market/orders/{orderId}',
  tags,
  summary: 'My order: its lines, its steps, the code to hand over by',
  security,
  request: { params: orderParam },
  responses: {
    200: answer('Found', orderPageSchema),
    ...problems(badRequest, liveSession, registered, orderUnknown),
  },
});

export const cancelOrderRoute = createRoute({
  method: 'post',
  path: '/v1/market/orders/{orderId}/cancel',
  tags,
  summary: 'Take an order back that no store has answered yet',
  description: 'What was paid is back in the wallet at once.',
  security,
  request: { params: orderParam, headers: commandKeyHeader },
  responses: {
    200: answer('Cancelled', orderPageSchema),
    ...problems(
      badCommand,
      liveSession,
      mayWrite,
      orderUnknown,
      [409, 'http.idempotency_conflict', 'market.too_late_to_cancel'],
      limited,
    ),
  },
});
