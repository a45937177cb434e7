import { findOwnPhone } from '@ecom/auth';
import { invariant } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { type MobileOrder, topupReasonOf } from '../../domain/mobile-order.ts';
import { raiseAlert } from '../../store/alert-store.ts';
import { topupsUsed } from '../../store/topup-store.ts';
import { applyLimits, limitsOf } from '../watch/limits.ts';
import { bookStep, potsOf, stepOf, tryStep } from './book-order.ts';
import { moveOrder } from './move-order.ts';
import { tellTopup } from './tell-order.ts';

/**
 * Books money that a provider says has come: first as the provider's debt to us, then into the
 * wallet, or the escrow of a purchase, which has no limits. Where it is not what was asked for, or
 * the wallet may not take it, it waits in suspense. Wants the order locked; locks the account.
 */
export async function bookCollection(
  tx: Tx,
  order: MobileOrder,
  movedXof: number,
): Promise<MobileOrder> {
  const wasGivenUp = order.state === 'failed' || order.state === 'expired';
  const verified = await moveOrder(tx, order, 'verify', 'provider', { movedXof });
  const pots = await potsOf(tx, order);
  await bookStep(
    tx,
    stepOf(verified, 'received', kindOf(order), [
      { accountId: pots.float, amountXof: -movedXof },
      { accountId: pots.clearing_in, amountXof: movedXof },
    ]),
  );
  if (movedXof !== order.amountXof) {
    const facts = { askedXof: order.amountXof, movedXof, provider: order.provider };
    await raiseAlert(tx, { kind: 'amount_differs', subject: `order:${order.id}`, facts });
    return suspend(tx, verified, 'amount_differs');
  }
  if (order.userId !== null) {
    if ((await findOwnPhone(tx, order.userId)) === null) return suspend(tx, verified, 'owner_gone');
    if (order.purpose === 'topup') await applyLimits(tx, [order.userId]);
  }
  // One that was given up counted for nothing meanwhile: others may have used the month.
  if (wasGivenUp && (await isOverMonth(tx, verified))) return suspend(tx, verified, 'over_limit');
  return (
    (await creditFrom(tx, verified, 'clearing_in', 'post')) ?? suspend(tx, verified, 'over_limit')
  );
}

/**
 * Money from `clearing_in` or `suspense` into the wallet, less the fee. Null where the wallet's
 * ceiling stands in the way, with nothing written.
 */
export async function creditFrom(
  tx: Tx,
  order: MobileOrder,
  from: 'clearing_in' | 'suspense',
  event: 'post' | 'credit',
  person?: string,
): Promise<MobileOrder | null> {
  const { movedXof, accountId } = order;
  invariant(movedXof !== null, 'an order without the amount that moved');
  const feeXof = Math.min(order.feeXof, movedXof - 1);
  const pots = await potsOf(tx, order);
  const posted = await tryStep(
    tx,
    stepOf(order, 'credited', kindOf(order), [
      { accountId: pots[from], amountXof: -movedXof },
      { accountId, amountXof: movedXof - feeXof },
      { accountId: pots.fees, amountXof: feeXof },
    ]),
  );
  if (posted.outcome === 'refused') {
    invariant(posted.code === 'payments.over_limit', `a credit was refused: ${posted.code}`);
    return null;
  }
  invariant(posted.outcome === 'posted', 'a credit was booked before');
  const by = person === undefined ? 'system' : 'admin';
  const done = await moveOrder(tx, order, event, by, person === undefined ? {} : { person });
  tellTopup(tx, done, 'succeeded');
  return done;
}

const kindOf = ({ purpose }: MobileOrder) => (purpose === 'purchase' ? 'order' : 'topup');

async function suspend(
  tx: Tx,
  order: MobileOrder,
  reason: 'over_limit' | 'amount_differs' | 'owner_gone',
): Promise<MobileOrder> {
  const { movedXof } = order;
  invariant(movedXof !== null, 'an order without the amount that moved');
  const pots = await potsOf(tx, order);
  await bookStep(
    tx,
    stepOf(order, 'suspended', 'suspense', [
      { accountId: pots.clearing_in, amountXof: -movedXof },
      { accountId: pots.suspense, amountXof: movedXof },
    ]),
  );
  const suspended = await moveOrder(tx, order, 'suspend', 'system', { reason });
  tellTopup(tx, suspended, 'suspended', reason);
  return suspended;
}

async function isOverMonth(tx: Tx, order: MobileOrder): Promise<boolean> {
  if (order.userId === null || order.purpose !== 'topup') return false;
  const { monthMaxXof } = await limitsOf(tx, order.userId);
  // It counts itself in, now that it is verified, if it is of this month.
  const { monthXof } = await topupsUsed(tx, order.userId);
  return monthXof > monthMaxXof;
}

/** No money came, as far as anybody knows now. */
export async function failCollection(
  tx: Tx,
  order: MobileOrder,
  event: 'fail' | 'refuse' | 'expire',
  reason: string,
): Promise<MobileOrder> {
  const by = event === 'expire' ? 'system' : 'provider';
  const failed = await moveOrder(tx, order, event, by, { reason });
  const why = topupReasonOf(failed);
  tellTopup(tx, failed, 'failed', why ?? 'refused');
  return failed;
}
