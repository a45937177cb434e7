import { brandId, toWireId } from '@ecom/kernel';
import { type OwnOrder, topupReasonOf, topupStateOf } from '../domain/mobile-order.ts';
import type { TopupAnswer } from './topup-routes.ts';
import type { WithdrawalAnswer } from './withdrawal-routes.ts';

/** A top-up as its owner sees it. */
export function topupAnswer(order: OwnOrder): TopupAnswer {
  const { id, amountXof, feeXof, movedXof, network, phone, ageMs, asksOn } = order;
  const state = topupStateOf(order.state);
  const reason = topupReasonOf(order);
  return {
    id: toWireId('top', brandId(id)),
    amountXof,
    feeXof,
    creditedXof: state === 'succeeded' && movedXof !== null ? movedXof - feeXof : null,
    network,
    phone,
    state,
    reason,
    mayStillSucceed: (state === 'failed' || state === 'expired') && asksOn && reason !== 'refused',
    waitedMs: Math.max(0, Math.round(ageMs)),
    createdAt: order.createdAt.toISOString(),
    changedAt: order.changedAt.toISOString(),
  };
}

const withdrawalStates = {
  created: 'sending',
  captured: 'sent',
  voided: 'failed',
  returned: 'returned',
} as const satisfies Partial<Record<OwnOrder['state'], WithdrawalAnswer['state']>>;

/** A withdrawal as its owner sees it. */
export function withdrawalAnswer(order: OwnOrder): WithdrawalAnswer {
  const { id, amountXof, feeXof, network, phone, state } = order;
  return {
    id: toWireId('wdr', brandId(id)),
    amountXof,
    feeXof,
    network,
    phone,
    state: Object.hasOwn(withdrawalStates, state)
      ? withdrawalStates[state as keyof typeof withdrawalStates]
      : 'waiting',
    createdAt: order.createdAt.toISOString(),
    changedAt: order.changedAt.toISOString(),
  };
}
