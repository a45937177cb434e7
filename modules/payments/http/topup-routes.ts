import { commandKeyHeader, problems } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import { topupPolicy } from '../domain/topup-policy.ts';
import {
  answer,
  invalid,
  jsonBody,
  limited,
  liveSession,
  mayWrite,
  networkSchema,
  phoneText,
  registered,
  security,
  tags,
} from './route-parts.ts';

const feeBandSchema = z
  .object({ fromXof: z.int(), fixedXof: z.int(), basisPoints: z.int() })
  .openapi('FeeBand');

export const topupOptionsRoute = createRoute({
  method: 'get',
  path: '/v1/wallet/topup-options',
  tags,
  summary: 'What I may top up, with what, and what it costs',
  security,
  responses: {
    200: answer(
      'Found',
      z
        .object({
          networks: z.array(z.object({ network: networkSchema, available: z.boolean() })),
          minXof: z.int(),
          maxXof: z.int().openapi({ description: 'The most that can come in now; 0 at a limit.' }),
          limits: z.object({
            identityLevel: z.int(),
            balanceMaxXof: z.int(),
            monthMaxXof: z.int(),
            monthUsedXof: z.int(),
          }),
          fees: z.array(feeBandSchema),
          remembered: z.object({
            phone: z.string(),
            // Written out: a named schema that may be null is said wrongly by the document.
            network: z.enum(['mixx', 'moov']).nullable(),
          }),
          suggestedXof: z.array(z.int()),
        })
        .openapi('TopupOptions'),
    ),
    ...problems(liveSession, registered),
  },
});

const topupSchema = z
  .object({
    id: z.string(),
    amountXof: z.int(),
    feeXof: z.int(),
    creditedXof: z.int().nullable().openapi({ description: 'Null until it has come.' }),
    network: networkSchema,
    phone: z.string(),
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
    waitedMs: z.int(),
    createdAt: z.iso.datetime(),
    changedAt: z.iso.datetime(),
  })
  .openapi('Topup');
export type TopupAnswer = z.infer<typeof topupSchema>;

export const requestTopupRoute = createRoute({
  method: 'post',
  path: '/v1/wallet/topups',
  tags,
  summary: 'Ask my phone’s network for money',
  description:
    'Stored at once; the prompt appears on the phone soon after. Nothing is in the wallet before `state` is `succeeded`. `feeXof` is the fee that was shown.',
  security,
  request: {
    headers: commandKeyHeader,
    body: jsonBody(
      z
        .strictObject({
          network: networkSchema,
          phone: phoneText,
          amountXof: z
            .int()
            .min(1)
            .max(topupPolicy.maxXof * 1_000),
          feeXof: z.int().min(0).max(topupPolicy.maxXof),
        })
        .openapi('TopupRequest'),
    ),
  },
  responses: {
    201: answer('Stored', topupSchema),
    ...problems(
      invalid,
      liveSession,
      mayWrite,
      [409, 'payments.fee_changed', 'payments.too_many_open', 'http.idempotency_conflict'],
      [
        422,
        'payments.network_unavailable',
        'payments.phone_invalid',
        'payments.amount_too_small',
        'payments.amount_too_large',
        'payments.over_balance_limit',
        'payments.over_month_limit',
      ],
      limited,
    ),
  },
});

export const topupsRoute = createRoute({
  method: 'get',
  path: '/v1/wallet/topups',
  tags,
  summary: 'My top-ups, the newest first',
  security,
  request: {
    query: z.strictObject({ limit: z.coerce.number().int().min(1).max(100).default(20) }),
  },
  responses: {
    200: answer('Found', z.object({ items: z.array(topupSchema) })),
    ...problems([400, 'http.invalid_request'], liveSession, registered),
  },
});

export const topupRoute = createRoute({
  method: 'get',
  path: '/v1/wallet/topups/{id}',
  tags,
  summary: 'What became of a top-up',
  security,
  request: { params: z.strictObject({ id: z.string().max(60) }) },
  responses: {
    200: answer('Found', topupSchema),
    ...problems([400, 'http.invalid_request'], liveSession, registered, [
      404,
      'payments.topup_unknown',
    ]),
  },
});
