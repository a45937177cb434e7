import { invariant } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import type { MobileOrder } from '../../domain/mobile-order.ts';
import { raiseAlert } from '../../store/alert-store.ts';
import { lockReturned } from '../../store/mobile-order-store.ts';
import { capture, voidHold } from '../hold.ts';
import { bookStep, potsOf, stepOf } from './book-order.ts';
import { moveOrder } from './move-order.ts';
import { tellTopup, tellWithdrawal } from './tell-order.ts';

/**
 * Books money that a provider says it paid out: the hold is captured with its fee, and the
 * provider owes us so much less. Where it paid another amount than it was told, the difference
 * stays in `clearing_out` under an alert. Wants the order locked; locks the account and the hold.
 */
export async function bookPayout(
  tx: Tx,
  order: MobileOrder,
  movedXof: number,
): Promise<MobileOrder> {
  // A collection goes before its accounts: the order of locks.
  const returned = order.purpose === 'return' ? await lockReturned(tx, order.id) : null;
  const pots = await potsOf(tx, order);
  const { amountXof, feeXof, accountId } = order;
  const taken = stepOf(order, 'captured', kindOf(order), [
    { accountId, amountXof: -(amountXof + feeXof) },
    { accountId: pots.clearing_out, amountXof },
    { accountId: pots.fees, amountXof: feeXof },
  ]);
  if (order.purpose === 'return') await bookStep(tx, taken);
  else {
    const captured = await capture(tx, order.id, taken);
    invariant(captured.ok, 'the hold of a payout was not there to capture');
  }
  await bookStep(
    tx,
    stepOf(order, 'sent', 'payout', [
      { accountId: pots.clearing_out, amountXof: -movedXof },
      { accountId: pots.float, amountXof: movedXof },
    ]),
  );
  const done = await moveOrder(tx, order, 'capture', 'provider', { movedXof });
  if (movedXof !== amountXof) {
    const facts = { askedXof: amountXof, movedXof, provider: order.provider };
    await raiseAlert(tx, { kind: 'amount_differs', subject: `order:${order.id}`, facts });
  }
  tellWithdrawal(tx, done, 'sent');
  if (returned) tellTopup(tx, await moveOrder(tx, returned, 'return_done', 'provider'), 'returned');
  return done;
}

const kindOf = ({ purpose }: MobileOrder) =>
  purpose === 'withdrawal' ? 'withdrawal' : purpose === 'return' ? 'refund' : 'payout';

/** The provider will never pay it: what was held is free again. */
export async function voidPayout(
  tx: Tx,
  order: MobileOrder,
  event: 'refuse' | 'fail',
  reason: string,
): Promise<MobileOrder> {
  const returned = order.purpose === 'return' ? await lockReturned(tx, order.id) : null;
  if (order.purpose !== 'return') {
    const voided = await voidHold(tx, order.id);
    invariant(voided.ok, 'the hold of a payout was not there to void');
  }
  const done = await moveOrder(tx, order, event, 'provider', { reason });
  tellWithdrawal(tx, done, 'failed');
  if (returned) await moveOrder(tx, returned, 'return_failed', 'provider', {});
  return done;
}

/**
 * What was paid came back, by the provider's word or an operator's who saw it: the account has the
 * whole again, with the fee. Wants the order locked; locks the account.
 */
export async function bouncePayout(
  tx: Tx,
  order: MobileOrder,
  reason: string,
  person?: string,
): Promise<MobileOrder> {
  const { accountId, amountXof, feeXof } = order;
  const movedXof = order.movedXof ?? amountXof;
  const pots = await potsOf(tx, order);
  const legs = [
    { accountId: pots.float, amountXof: -movedXof },
    { accountId: pots.clearing_out, amountXof: movedXof - amountXof },
    { accountId: pots.fees, amountXof: -feeXof },
    { accountId, amountXof: amountXof + feeXof },
  ];
  // It was theirs: no limit of a wallet stands in the way.
  await bookStep(tx, { ...stepOf(order, 'bounced', 'refund', legs), unbounded: true });
  const by = person === undefined ? 'provider' : 'admin';
  const done = await moveOrder(tx, order, 'bounce', by, { reason, ...(person && { person }) });
  tellWithdrawal(tx, done, 'returned');
  return done;
}

/** Said to have failed for good, and paid all the same: a person must look. */
export const reportPaidAfterVoid = (tx: Tx, { id, provider }: MobileOrder, movedXof: number) =>
  raiseAlert(tx, {
    kind: 'paid_after_void',
    subject: `order:${id}`,
    facts: { provider, movedXof },
  });
