import { commandKeyHeader, problems } from '@ecom/server-kit';
import { createRoute, z } from '@hono/zod-openapi';
import {
  answer,
  badCommand,
  badRequest,
  jsonBody,
  keyConflict,
  limited,
  liveSession,
  mayLookAtStore,
  mayWrite,
  merchantSecurity as security,
  storeParam,
  storeUnknown,
  merchantTags as tags,
} from './merchant-parts.ts';
import {
  cashSettlementSchema,
  commissionPaymentSchema,
  payoutPlanSchema,
  payoutSchema,
  statementSchema,
  storeMoneySchema,
  storeTodaySchema,
} from './store-money-schemas.ts';

const base = '/v1/business/stores/{storeId}';
const months = z
  .string()
  .regex(/^20\d\d-(0[1-9]|1[0-2])$/)
  .openapi({ example: '2026-11' });
const binary = z.string().openapi({ format: 'binary' });
const reads = problems(badRequest, liveSession, mayLookAtStore, storeUnknown);

export const storeMoneyRoute = createRoute({
  method: 'get',
  path: `${base}/money`,
  tags,
  summary: 'What the store has, will have and owes',
  security,
  request: { params: storeParam },
  responses: { 200: answer('As it is now', storeMoneySchema), ...reads },
});

export const storeTodayRoute = createRoute({
  method: 'get',
  path: `${base}/today`,
  tags,
  summary: 'Today so far beside the same weekday a week ago',
  security,
  request: { params: storeParam },
  responses: { 200: answer('As it is now', storeTodaySchema), ...reads },
});

export const statementRoute = createRoute({
  method: 'get',
  path: `${base}/money/statement`,
  tags,
  summary: 'A month of sales and of refunds after them, the newest first',
  security,
  request: {
    params: storeParam,
    query: z.strictObject({
      month: months,
      after: z.string().max(60).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
  },
  responses: { 200: answer('Found; the sums are of the whole month', statementSchema), ...reads },
});

export const statementFileRoute = createRoute({
  method: 'get',
  path: `${base}/money/statement/file`,
  tags,
  summary: 'The same month as a spreadsheet, or as a paper',
  security,
  request: {
    params: storeParam,
    query: z.strictObject({ month: months, format: z.enum(['csv', 'xlsx', 'pdf']) }),
  },
  responses: {
    200: {
      description: 'The file',
      content: {
        'text/csv': { schema: binary },
        'application/pdf': { schema: binary },
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: binary },
      },
    },
    ...problems(badRequest, liveSession, mayLookAtStore, storeUnknown, limited),
  },
});

export const payoutsRoute = createRoute({
  method: 'get',
  path: `${base}/payouts`,
  tags,
  summary: 'What was paid out, or was to be, the newest first',
  security,
  request: {
    params: storeParam,
    query: z.strictObject({
      after: z.string().max(60).optional(),
      limit: z.coerce.number().int().min(1).max(50).default(20),
    }),
  },
  responses: {
    200: answer(
      'Found; `next` is the next page’s `after`, null on the last page',
      z.object({ items: z.array(payoutSchema), next: z.string().nullable() }),
    ),
    ...reads,
  },
});

export const settleCashRoute = createRoute({
  method: 'post',
  path: `${base}/money/settle-cash`,
  tags,
  summary: 'Pay the commission owed for cash out of the balance',
  description: 'The owner’s alone. As far as the balance goes, and no more than is owed.',
  security,
  request: {
    params: storeParam,
    headers: commandKeyHeader,
    body: jsonBody(
      z
        .strictObject({
          expectedXof: z.int().min(1).max(100_000_000).openapi({
            description: 'What `settleXof` said; another sum is refused.',
          }),
        })
        .openapi('SettleCashRequest'),
    ),
  },
  responses: {
    201: answer('Settled', cashSettlementSchema),
    ...problems(
      badCommand,
      liveSession,
      [...mayWrite, 'market.role_too_low'],
      storeUnknown,
      [
        ...keyConflict,
        'market.nothing_to_settle',
        'market.balance_changed',
        'market.payment_under_way',
      ],
      limited,
    ),
  },
});

export const requestPayoutRoute = createRoute({
  method: 'post',
  path: `${base}/payouts`,
  tags,
  summary: 'Send the balance to a phone',
  description:
    'The owner’s alone. The sum is held at once, and taken when the network says that it paid; where it says that it will not, the balance is whole again. The PIN token was given for the sum and for this phone in E.164. One at a time.',
  security,
  request: {
    params: storeParam,
    headers: commandKeyHeader,
    body: jsonBody(
      z
        .strictObject({
          network: z.enum(['mixx', 'moov']),
          phone: z.string().max(40).openapi({ example: '90 11 22 33' }),
          expectedXof: z.int().min(1).max(100_000_000).openapi({
            description: 'What `payOutXof` said; another sum is refused.',
          }),
          pinToken: z.string().min(1).max(100),
        })
        .openapi('StorePayoutRequest'),
    ),
  },
  responses: {
    201: answer('On its way', payoutSchema),
    ...problems(
      badCommand,
      liveSession,
      [
        ...mayWrite,
        'market.role_too_low',
        'auth.device_untrusted',
        'auth.restricted',
        'auth.pin_token_invalid',
      ],
      storeUnknown,
      [
        ...keyConflict,
        'market.payout_under_way',
        'market.nothing_to_pay_out',
        'market.balance_changed',
      ],
      [422, 'market.phone_invalid', 'payments.insufficient_funds', 'payments.network_unavailable'],
      limited,
    ),
  },
});

const planRefusals = [
  ...mayWrite,
  'market.role_too_low',
  'auth.device_untrusted',
  'auth.restricted',
  'auth.pin_token_invalid',
] as const;

export const setPlanRoute = createRoute({
  method: 'put',
  path: `${base}/payout-plan`,
  tags,
  summary: 'Have the balance paid out every week by itself',
  description:
    'The owner’s alone. From eight in the morning of that day, in Lomé. The PIN token was given for the most that a payout may be, and for this phone in E.164.',
  security,
  request: {
    params: storeParam,
    headers: commandKeyHeader,
    body: jsonBody(
      z
        .strictObject({
          weekday: z.int().min(1).max(7),
          network: z.enum(['mixx', 'moov']),
          phone: z.string().max(40).openapi({ example: '90 11 22 33' }),
          pinToken: z.string().min(1).max(100),
        })
        .openapi('PayoutPlanRequest'),
    ),
  },
  responses: {
    200: answer('From now on', payoutPlanSchema),
    ...problems(
      badCommand,
      liveSession,
      planRefusals,
      storeUnknown,
      keyConflict,
      [422, 'market.phone_invalid'],
      limited,
    ),
  },
});

export const dropPlanRoute = createRoute({
  method: 'delete',
  path: `${base}/payout-plan`,
  tags,
  summary: 'Pay nothing out by itself any more',
  security,
  request: { params: storeParam, headers: commandKeyHeader },
  responses: {
    204: { description: 'Nothing leaves by itself' },
    ...problems(
      badCommand,
      liveSession,
      [...mayWrite, 'market.role_too_low'],
      storeUnknown,
      keyConflict,
      limited,
    ),
  },
});

export const payCommissionRoute = createRoute({
  method: 'post',
  path: `${base}/commission-payments`,
  tags,
  summary: 'Pay from a phone what is owed of sales in cash',
  description:
    'Managers and the owner. The phone that is named is asked; what it pays makes room for cash again. One at a time.',
  security,
  request: {
    params: storeParam,
    headers: commandKeyHeader,
    body: jsonBody(
      z
        .strictObject({
          network: z.enum(['mixx', 'moov']),
          phone: z.string().max(40).openapi({ example: '90 11 22 33' }),
          amountXof: z.int().min(1).max(100_000_000).openapi({
            description: 'What `cashDueXof` said, or less.',
          }),
        })
        .openapi('CommissionPaymentRequest'),
    ),
  },
  responses: {
    201: answer('Asked', commissionPaymentSchema),
    ...problems(
      badCommand,
      liveSession,
      [...mayWrite, 'market.role_too_low'],
      storeUnknown,
      [...keyConflict, 'market.nothing_owed', 'market.payment_under_way'],
      [
        422,
        'market.phone_invalid',
        'payments.network_unavailable',
        'payments.amount_too_small',
        'payments.amount_too_large',
      ],
      limited,
    ),
  },
});
