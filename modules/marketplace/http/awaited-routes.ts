import { commandKeyHeader, problems } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import { checkoutStates } from '../domain/checkout-state.ts';
import { payMethods } from '../domain/order-state.ts';
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
import { orderRowSchema } from './order-schemas.ts';

const tags = ['market'];
const checkoutUnknown = [404, 'market.checkout_unknown'] as const;
const checkoutParam = z.strictObject({
  checkoutId: z.string().max(60).openapi({ example: 'chk_0190b6a5-…' }),
});

export const checkoutPageSchema = z
  .object({
    id: z.string(),
    state: z.enum(checkoutStates),
    method: z.enum(payMethods),
    totalXof: z.int(),
    createdAt: z.iso.datetime(),
    orders: z.array(orderRowSchema),
    heldForMs: z.int().nullable().openapi({
      description: 'While it waits: how long its goods are still held, 0 when they are no more.',
    }),
    returnedXof: z.int().openapi({
      description: 'What came too late and is in the wallet.',
    }),
    phone: z
      .object({
        network: z.enum(['mixx', 'moov']),
        number: z.string(),
        state: z.enum([
          'sending',
          'waiting',
          'succeeded',
          'failed',
          'expired',
          'suspended',
          'returning',
          'returned',
        ]),
        reason: z
          .enum(['declined', 'canceled', 'refused', 'no_answer', 'over_limit', 'amount_differs'])
          .nullable(),
        mayStillSucceed: z.boolean(),
      })
      .nullable()
      .openapi({ description: 'What became of the phone that was asked; null for none.' }),
  })
  .openapi('CheckoutPage');

export const awaitedCheckoutRoute = createRoute({
  method: 'get',
  path: '/v1/market/checkouts',
  tags,
  summary: 'The checkout for which my phone is waited, if there is one',
  security,
  request: { query: z.strictObject({ state: z.literal('awaiting_payment') }) },
  responses: {
    200: answer('One, or none', z.object({ items: z.array(checkoutPageSchema) })),
    ...problems(badRequest, liveSession, registered),
  },
});

export const ownCheckoutRoute = createRoute({
  method: 'get',
  path: '/v1/market/checkouts/{checkoutId}',
  tags,
  summary: 'What became of a checkout of mine',
  security,
  request: { params: checkoutParam },
  responses: {
    200: answer('Found', checkoutPageSchema),
    ...problems(badRequest, liveSession, registered, checkoutUnknown),
  },
});

export const cancelCheckoutRoute = createRoute({
  method: 'post',
  path: '/v1/market/checkouts/{checkoutId}/cancel',
  tags,
  summary: 'Take back what my phone is still asked for',
  description: 'What the phone pays all the same goes to the wallet.',
  security,
  request: { params: checkoutParam, headers: commandKeyHeader },
  responses: {
    200: answer('Cancelled', checkoutPageSchema),
    ...problems(
      badCommand,
      liveSession,
      mayWrite,
      checkoutUnknown,
      [409, 'http.idempotency_conflict', 'market.checkout_over'],
      limited,
    ),
  },
});
