import { commandKeyHeader, problems } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import { withdrawalPolicy } from '../domain/topup-policy.ts';
import {
  answer,
  invalid,
  jsonBody,
  limited,
  liveSession,
  networkSchema,
  phoneText,
  registered,
  security,
  tags,
} from './route-parts.ts';

const withdrawalSchema = z
  .object({
    id: z.string(),
    amountXof: z.int(),
    feeXof: z.int(),
    network: networkSchema,
    phone: z.string(),
    state: z.enum(['sending', 'waiting', 'sent', 'failed', 'returned']),
    createdAt: z.iso.datetime(),
    changedAt: z.iso.datetime(),
  })
  .openapi('Withdrawal');
export type WithdrawalAnswer = z.infer<typeof withdrawalSchema>;

export const requestWithdrawalRoute = createRoute({
  method: 'post',
  path: '/v1/wallet/withdrawals',
  tags,
  summary: 'Send money from my wallet to a phone',
  description:
    'Amount and fee are held at once, and taken when the network says that it paid. The PIN token was given for amount and fee together and for this phone in E.164.',
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
            .max(withdrawalPolicy.maxXof * 1_000),
          feeXof: z.int().min(0).max(withdrawalPolicy.maxXof),
          pinToken: z.string().min(1).max(100),
        })
        .openapi('WithdrawalRequest'),
    ),
  },
  responses: {
    201: answer('On its way', withdrawalSchema),
    ...problems(
      invalid,
      liveSession,
      [
        403,
        'auth.registration_incomplete',
        'auth.account_frozen',
        'auth.device_untrusted',
        'auth.restricted',
        'auth.pin_token_invalid',
      ],
      [409, 'payments.fee_changed', 'http.idempotency_conflict'],
      [
        422,
        'payments.insufficient_funds',
        'payments.network_unavailable',
        'payments.phone_invalid',
        'payments.amount_too_small',
        'payments.amount_too_large',
      ],
      limited,
    ),
  },
});

export const withdrawalRoute = createRoute({
  method: 'get',
  path: '/v1/wallet/withdrawals/{id}',
  tags,
  summary: 'What became of a withdrawal',
  security,
  request: { params: z.strictObject({ id: z.string().max(60) }) },
  responses: {
    200: answer('Found', withdrawalSchema),
    ...problems([400, 'http.invalid_request'], liveSession, registered, [
      404,
      'payments.topup_unknown',
    ]),
  },
});
