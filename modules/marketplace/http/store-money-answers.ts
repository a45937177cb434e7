import type { z } from '@hono/zod-openapi';
import { payoutPolicy } from '../domain/store-payout.ts';
import type { Statement } from '../use-cases/money/read-statement.ts';
import type { PayoutSeen, StoreMoney, Today } from '../use-cases/money/read-store-money.ts';
import type { CashSettlement } from '../use-cases/money/settle-cash-due.ts';
import { iso, isoOrNull, wire } from './store-answers.ts';
import type {
  cashSettlementSchema,
  commissionPaymentSchema,
  payoutSchema,
  statementSchema,
  storeMoneySchema,
  storeTodaySchema,
} from './store-money-schemas.ts';

export const payoutAnswer = (payout: PayoutSeen): z.infer<typeof payoutSchema> => ({
  id: wire('pay', payout.id),
  amountXof: payout.amountXof,
  network: payout.network,
  phone: payout.phone,
  state: payout.state === 'under_way' ? (payout.isSent ? 'waiting' : 'sending') : payout.state,
  requestedAt: iso(payout.requestedAt),
  settledAt: isoOrNull(payout.settledAt),
  isPlanned: payout.isPlanned,
});

export const planAnswer = ({ weekday, network, phone }: NonNullable<StoreMoney['plan']>) => ({
  weekday,
  network,
  phone,
});

export const commissionAnswer = (
  payment: NonNullable<StoreMoney['commissionPayment']>,
): z.infer<typeof commissionPaymentSchema> => ({
  id: wire('cpy', payment.id),
  amountXof: payment.amountXof,
  network: payment.collection.network,
  phone: payment.collection.phone,
  state: payment.collection.state,
  requestedAt: iso(payment.requestedAt),
});

export const cashSettlementAnswer = ({
  id,
  amountXof,
  settledAt,
}: CashSettlement): z.infer<typeof cashSettlementSchema> => ({
  id: wire('set', id),
  amountXof,
  settledAt: iso(settledAt),
});

export const storeMoneyAnswer = (
  { underWay, plan, commissionPayment, cashDueXof, ...money }: StoreMoney,
  mayPayOut: boolean,
): z.infer<typeof storeMoneySchema> => ({
  ...money,
  cashDueXof: Math.max(0, cashDueXof),
  cashAheadXof: Math.max(0, -cashDueXof),
  minXof: payoutPolicy.minXof,
  maxXof: payoutPolicy.maxXof,
  mayPayOut,
  underWay: underWay && payoutAnswer(underWay),
  plan: plan && planAnswer(plan),
  commissionPayment: commissionPayment && commissionAnswer(commissionPayment),
});

const dayAnswer = ({ orders, soldXof, refundedXof }: Today['today']) => ({
  orders,
  soldXof,
  refundedXof,
});

export const storeTodayAnswer = ({
  today,
  before,
  asOf,
}: Today): z.infer<typeof storeTodaySchema> => ({
  today: dayAnswer(today),
  before: dayAnswer(before),
  asOf: iso(asOf),
});

function lineId({ orderId, refundId, settlementId }: Statement['items'][number]): string {
  if (settlementId !== null) return wire('set', settlementId);
  return refundId === null ? wire('ord', orderId ?? '') : wire('rfd', refundId);
}

function kindOf({ refundId, settlementId }: Statement['items'][number]) {
  if (settlementId !== null) return 'settlement' as const;
  return refundId === null ? ('sale' as const) : ('refund' as const);
}

const stateOf = ({ method, payoutState }: Statement['items'][number]) =>
  method === 'cash' ? 'in_hand' : payoutState === null ? 'due' : payoutState;

export function statementAnswer(statement: Statement): z.infer<typeof statementSchema> {
  const { items, sums, nextId } = statement;
  const last = items.at(-1);
  return {
    items: items.map((row) => {
      const state = stateOf(row);
      return {
        id: lineId(row),
        kind: kindOf(row),
        orderId: row.orderId && wire('ord', row.orderId),
        number: row.number,
        at: iso(row.at),
        method: row.method,
        grossXof: row.grossXof,
        commissionXof: row.commissionXof,
        netXof: row.netXof,
        // A claim of a payout that failed is free: nothing stands at it.
        state: state === 'failed' || state === 'returned' ? ('due' as const) : state,
        payoutId: row.payoutId && wire('pay', row.payoutId),
      };
    }),
    sums: sums.map((sum) => ({ ...sum })),
    next: nextId !== null && last ? lineId(last) : null,
  };
}
