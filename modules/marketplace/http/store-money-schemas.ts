import { z } from '@hono/zod-openapi';

export const payoutSchema = z
  .object({
    id: z.string(),
    amountXof: z.int(),
    network: z.enum(['mixx', 'moov']),
    phone: z.string(),
    state: z.enum(['sending', 'waiting', 'paid', 'failed', 'returned']),
    requestedAt: z.iso.datetime(),
    settledAt: z.iso.datetime().nullable(),
    isPlanned: z.boolean().openapi({ description: 'It left by the plan of every week.' }),
  })
  .openapi('StorePayout', {
    description:
      '`sending` is not at the network yet; `waiting` until it answers for good, however long.',
  });

const daySchema = z
  .object({ orders: z.int(), soldXof: z.int(), refundedXof: z.int() })
  .openapi('StoreDay', {
    description: 'What was ordered and not refused or taken back since; refunds are taken off.',
  });

export const storeTodaySchema = z
  .object({ today: daySchema, before: daySchema, asOf: z.iso.datetime() })
  .openapi('StoreToday', {
    description: '`before`: the same weekday a week ago, until the same time.',
  });

export const payoutPlanSchema = z
  .object({
    weekday: z.int().min(1).max(7).openapi({ description: 'ISO: 1 is Monday.' }),
    network: z.enum(['mixx', 'moov']),
    phone: z.string(),
  })
  .openapi('PayoutPlan');

export const commissionPaymentSchema = z
  .object({
    id: z.string(),
    amountXof: z.int(),
    network: z.enum(['mixx', 'moov']),
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
    requestedAt: z.iso.datetime(),
  })
  .openapi('CommissionPayment');

export const storeMoneySchema = z
  .object({
    payableXof: z.int(),
    onItsWayXof: z.int(),
    escrowXof: z.int(),
    cashDueXof: z.int(),
    cashAheadXof: z.int(),
    settleXof: z.int(),
    payOutXof: z.int(),
    minXof: z.int(),
    maxXof: z.int(),
    mayPayOut: z.boolean(),
    phone: z.string().nullable(),
    underWay: z.union([payoutSchema, z.null()]),
    commissionPayment: z.union([commissionPaymentSchema, z.null()]).openapi({
      description: 'The newest payment of what is owed for cash, from a phone.',
    }),
    plan: z.union([payoutPlanSchema, z.null()]).openapi({
      description: 'The day of the week on which the balance leaves by itself.',
    }),
  })
  .openapi('StoreMoney', {
    description:
      '`payableXof` is what no payout holds (negative where refunds took more than the store had), `escrowXof` what was paid for orders that are not handed over, commission still in it, `cashDueXof` commission owed for cash, of which the balance can settle `settleXof`, as every payout does first; `cashAheadXof` is what stands in the store’s favour there: a refund made a commission less, or the platform paid a part of a cash order. `payOutXof` is what a payout would bring now. `phone` is one’s own.',
  });

const lineSchema = z
  .object({
    id: z.string(),
    kind: z.enum(['sale', 'refund', 'settlement']),
    orderId: z.string().nullable(),
    number: z.string(),
    at: z.iso.datetime(),
    method: z.enum(['wallet', 'cash']),
    grossXof: z.int(),
    commissionXof: z.int(),
    netXof: z.int(),
    state: z.enum(['due', 'under_way', 'paid', 'in_hand']),
    payoutId: z.string().nullable(),
  })
  .openapi('StatementLine', {
    description:
      'Amounts are negative for a refund. `in_hand`: the store took the cash itself. A `settlement` is commission on cash that was paid out of the balance; it has no order, and its number is empty.',
  });

export const statementSchema = z
  .object({
    items: z.array(lineSchema),
    sums: z.array(
      z.object({
        method: z.enum(['wallet', 'cash']),
        salesXof: z.int(),
        refundsXof: z.int(),
        commissionXof: z.int(),
        settledXof: z.int(),
        netXof: z.int(),
      }),
    ),
    next: z.string().nullable(),
  })
  .openapi('StoreStatement');

export const cashSettlementSchema = z
  .object({ id: z.string(), amountXof: z.int(), settledAt: z.iso.datetime() })
  .openapi('CashSettlement');
