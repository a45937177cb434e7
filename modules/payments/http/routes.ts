import { commandKeyHeader, problems } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import { transferMaxXof } from '../domain/wallet-transfer.ts';
import { answer, invalid, liveSession, registered, security, tags } from './route-parts.ts';

export const walletRoute = createRoute({
  method: 'get',
  path: '/v1/wallet',
  tags,
  summary: 'What is in my wallet',
  security,
  responses: {
    200: answer(
      'Found',
      z
        .object({
          balanceXof: z.int(),
          heldXof: z.int(),
          availableXof: z.int(),
          asOf: z.iso.datetime().openapi({ description: 'When this was so, by our clock.' }),
        })
        .openapi('Wallet'),
    ),
    ...problems(liveSession, registered),
  },
});

const entrySchema = z
  .object({
    seq: z.int(),
    transferId: z.string(),
    kind: z.string(),
    amountXof: z.int().openapi({ description: 'Negative for what left.' }),
    balanceXof: z.int().nullable(),
    at: z.iso.datetime(),
  })
  .openapi('WalletEntry');

export const historyRoute = createRoute({
  method: 'get',
  path: '/v1/wallet/entries',
  tags,
  summary: 'What went through my wallet, newest first',
  security,
  request: {
    query: z.strictObject({
      before: z.coerce
        .number()
        .int()
        .min(1)
        .max(Number.MAX_SAFE_INTEGER)
        .default(2 ** 52),
      limit: z.coerce.number().int().min(1).max(100).default(30),
    }),
  },
  responses: {
    200: answer(
      'Found; `next` is the next page’s `before`, null on the last page',
      z.object({ items: z.array(entrySchema), next: z.int().nullable() }),
    ),
    ...problems([400, 'http.invalid_request'], liveSession, registered),
  },
});

export const transferRoute = createRoute({
  method: 'post',
  path: '/v1/wallet/transfers',
  tags,
  summary: 'Send money to somebody',
  description:
    'The PIN token was given for this amount and this payee. The same key again gets the same receipt.',
  security,
  request: {
    headers: commandKeyHeader,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z
            .strictObject({
              to: z.string().max(60).openapi({ example: 'usr_0190b6a5-…' }),
              amountXof: z
                .int()
                .min(1)
                .max(transferMaxXof * 1_000),
              pinToken: z.string().min(1).max(100),
            })
            .openapi('WalletTransfer'),
        },
      },
    },
  },
  responses: {
    201: answer(
      'Sent',
      z.object({ id: z.string(), seq: z.int(), amountXof: z.int() }).openapi('Receipt'),
    ),
    ...problems(
      invalid,
      liveSession,
      [
        403,
        'auth.registration_incomplete',
        'auth.account_frozen',
        'auth.device_untrusted',
        'auth.pin_token_invalid',
        'auth.restricted',
      ],
      [404, 'payments.payee_unknown', 'auth.payee_unknown'],
      [409, 'payments.id_conflict'],
      [
        422,
        'payments.insufficient_funds',
        'payments.over_limit',
        'payments.amount_too_large',
        'payments.to_oneself',
      ],
    ),
  },
});
