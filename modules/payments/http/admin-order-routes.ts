import { commandKeyHeader, problems } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import { alertSchema } from './admin-overview-routes.ts';
import {
  act,
  adminLive,
  adminMay,
  adminTags,
  cursorSchema,
  idParam,
  invalidQuery,
  keyConflict,
  notOneself,
  orderStateSchema,
  pageLimit,
  personSchema,
  reasonBody,
  when,
  whenOrNever,
} from './admin-parts.ts';
import { answer, invalid, jsonBody, networkSchema, security } from './route-parts.ts';

const directionSchema = z.enum(['collect', 'payout']);
const notFound = [404, 'payments.order_unknown'] as const;

const queuedSchema = z
  .object({
    id: z.string(),
    direction: directionSchema,
    purpose: z.enum(['topup', 'purchase', 'withdrawal', 'payout', 'return']),
    person: personSchema.nullable(),
    provider: z.string(),
    network: networkSchema,
    phone: z.string().openapi({ description: 'Masked in the queue.' }),
    amountXof: z.int(),
    feeXof: z.int(),
    movedXof: z.int().nullable().openapi({ description: 'What the provider says it moved.' }),
    state: orderStateSchema,
    reason: z.string().nullable(),
    calls: z.int(),
    polls: z.int(),
    ageMs: z.int().openapi({ description: 'By the database’s clock.' }),
    createdAt: when,
    changedAt: when,
    submittedAt: whenOrNever,
    hintedAt: whenOrNever.openapi({ description: 'When a webhook last spoke of it.' }),
    answeredAt: whenOrNever.openapi({ description: 'When the provider last answered.' }),
    nextPollAt: whenOrNever.openapi({ description: 'Null: it is not asked about any more.' }),
  })
  .openapi('MoneyQueuedOrder');

export const queueRoute = createRoute({
  method: 'get',
  path: '/v1/admin/money/queue',
  tags: adminTags,
  summary: 'Orders that are not over, the oldest first',
  description: 'What waits for a provider, and what waits in suspense for room or for a person.',
  security,
  ...act('view_money'),
  request: {
    query: z.strictObject({
      state: z
        .enum(['created', 'submitted', 'pending', 'verified', 'suspended', 'returning'])
        .optional(),
      provider: z
        .string()
        .regex(/^[a-z]{2,20}$/)
        .optional(),
      direction: directionSchema.optional(),
      after: cursorSchema,
      limit: pageLimit,
    }),
  },
  responses: {
    200: answer(
      'Found; `next` is the next page’s `after`, null on the last page',
      z.object({ orders: z.array(queuedSchema), next: z.string().nullable() }),
    ),
    ...problems(invalidQuery, adminLive, adminMay),
  },
});

const transferSchema = z
  .object({
    seq: z.int(),
    kind: z.string(),
    at: when,
    legs: z.array(z.object({ account: z.string(), amountXof: z.int() })),
  })
  .openapi('MoneyTransfer');

const orderSchema = queuedSchema
  .extend({
    providerId: z.string().nullable(),
    requestId: z.string(),
    returnedBy: z.string().nullable().openapi({ description: 'The payout that sends it back.' }),
    returnOf: z.string().nullable().openapi({ description: 'The collection that it sends back.' }),
    moves: z.array(
      z.object({
        nth: z.int(),
        fromState: z.string().nullable(),
        event: z.string(),
        toState: z.string(),
        by: z.string().openapi({ description: '`system`, `provider`, or `user:<uuid>`.' }),
        byName: z.string().nullable(),
        reason: z.string().nullable(),
        at: when,
      }),
    ),
    webhooks: z.array(
      z.object({
        eventId: z.string(),
        hint: z.string(),
        times: z.int(),
        receivedAt: when,
        lastAt: when,
      }),
    ),
    transfers: z.array(transferSchema),
    alerts: z.array(alertSchema),
  })
  .openapi('MoneyOrder');

export const orderRoute = createRoute({
  method: 'get',
  path: '/v1/admin/money/orders/{id}',
  tags: adminTags,
  summary: 'One order with its history, its webhooks and what was booked',
  description: 'Left in the audit.',
  security,
  ...act('view_money'),
  request: { params: idParam('mmo') },
  responses: {
    200: answer('Found', orderSchema),
    ...problems([400, 'http.invalid_request'], adminLive, adminMay, notFound),
  },
});

export const askRoute = createRoute({
  method: 'post',
  path: '/v1/admin/money/orders/{id}/ask',
  tags: adminTags,
  summary: 'Ask the provider about it now',
  description: 'Moves no money by itself: what the provider answers is booked as always.',
  security,
  ...act('settle_money'),
  request: { headers: commandKeyHeader, params: idParam('mmo') },
  responses: {
    204: { description: 'It is asked' },
    ...problems(invalid, adminLive, adminMay, notFound, keyConflict, [409, 'payments.order_over']),
  },
});

const settling = {
  security,
  ...act('settle_money'),
  request: { headers: commandKeyHeader, params: idParam('mmo'), body: jsonBody(reasonBody) },
} as const;
const settled = [409, 'payments.not_suspended'] as const;

export const creditRoute = createRoute({
  method: 'post',
  path: '/v1/admin/money/orders/{id}/credit',
  tags: adminTags,
  summary: 'Put money in suspense into the wallet it was meant for',
  description: 'Only where the wallet has room. Never one’s own.',
  ...settling,
  responses: {
    204: { description: 'Credited' },
    ...problems(
      invalid,
      adminLive,
      adminMay,
      notOneself,
      notFound,
      keyConflict,
      settled,
      [409, 'payments.owner_gone'],
      [422, 'payments.over_limit'],
    ),
  },
});

export const returnRoute = createRoute({
  method: 'post',
  path: '/v1/admin/money/orders/{id}/return',
  tags: adminTags,
  summary: 'Send money in suspense back to the number it came from',
  description: 'By a payout of its own, where the provider pays out to the network.',
  ...settling,
  responses: {
    204: { description: 'On its way back' },
    ...problems(invalid, adminLive, adminMay, notOneself, notFound, keyConflict, settled, [
      422,
      'payments.network_unavailable',
    ]),
  },
});

export const bounceRoute = createRoute({
  method: 'post',
  path: '/v1/admin/money/orders/{id}/bounce',
  tags: adminTags,
  summary: 'Write down that money which had been paid out came back',
  description:
    'For what a bank or a network says on its statement and the provider does not. The account has the whole again, with the fee.',
  ...settling,
  responses: {
    204: { description: 'Booked' },
    ...problems(invalid, adminLive, adminMay, notOneself, notFound, keyConflict, [
      409,
      'payments.not_paid_out',
    ]),
  },
});
