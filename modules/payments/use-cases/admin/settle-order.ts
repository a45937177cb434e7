import { findOwnPhone, userSubject } from '@ecom/auth';
import { err, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import type { MobileMoney } from '../../ports.ts';
import { readBalance } from '../../store/ledger-store.ts';
import { lockOrder, wakeOrder } from '../../store/mobile-order-store.ts';
import {
  creditSuspended,
  type ReleaseRefused,
  returnSuspended,
} from '../mobile/release-suspended.ts';
import { bouncePayout } from '../mobile/settle-payout.ts';
import { providerFor } from '../mobile/topup-options.ts';
import { limitsOf } from '../watch/limits.ts';
import type { Operator } from './money-command.ts';

const over: readonly string[] = ['posted', 'returned', 'captured'];

/** Has the provider asked about an order at once; the worker asks, this only says when. */
export async function askNow(
  tx: Tx,
  orderId: string,
): Promise<Result<null, 'payments.order_unknown' | 'payments.order_over'>> {
  const order = await lockOrder(tx, orderId);
  if (!order) return err('payments.order_unknown');
  if (over.includes(order.state)) {
    return err('payments.order_over', { facts: { state: order.state } });
  }
  await wakeOrder(tx, orderId);
  return ok(null);
}

export type SettleRefused =
  | ReleaseRefused
  | 'auth.not_oneself'
  | 'payments.owner_gone'
  | 'payments.network_unavailable';

/**
 * An operator puts money that waits in suspense into the wallet it was meant for; never her own.
 * Where the wallet has no room, nothing happens and the limit is told. Locks the order, then the
 * wallet.
 */
export async function creditByHand(
  tx: Tx,
  { userId: operatorId }: Operator,
  orderId: string,
): Promise<Result<null, SettleRefused>> {
  const order = await lockOrder(tx, orderId);
  if (!order) return err('payments.order_unknown');
  if (order.state !== 'suspended') return notSuspended(order.state);
  const { userId, accountId, movedXof } = order;
  if (userId === operatorId) return err('auth.not_oneself');
  if (userId === null || (await findOwnPhone(tx, userId)) === null) {
    return err('payments.owner_gone');
  }
  const credited = await creditSuspended(tx, orderId, userSubject(operatorId));
  if (credited.ok) return ok(null);
  if (credited.error.code !== 'payments.over_limit') return credited;
  const { balanceMaxXof } = await limitsOf(tx, userId);
  const balance = await readBalance(tx, accountId);
  const facts = { balanceMaxXof, balanceXof: balance?.postedXof ?? 0, amountXof: movedXof ?? 0 };
  return err('payments.over_limit', { facts });
}

/**
 * An operator sends money that waits in suspense back to the number it came from, where the
 * provider pays out to its network. Locks the order.
 */
export async function returnByHand(
  tx: Tx,
  { userId: operatorId, requestId }: Operator,
  orderId: string,
  providers: readonly MobileMoney[],
): Promise<Result<null, SettleRefused>> {
  const order = await lockOrder(tx, orderId);
  if (!order) return err('payments.order_unknown');
  if (order.state !== 'suspended') return notSuspended(order.state);
  if (order.userId === operatorId) return err('auth.not_oneself');
  const own = providers.filter(({ name }) => name === order.provider);
  if (!providerFor(own, order.network, 'payout')) {
    return err('payments.network_unavailable', { facts: { provider: order.provider } });
  }
  const returned = await returnSuspended(tx, orderId, userSubject(operatorId), requestId);
  return returned.ok ? ok(null) : returned;
}

/**
 * An operator writes down that money which had been paid to a phone came back: a bank or a network
 * says so on its statement, and the provider will not. Locks the order, then the account.
 */
export async function bounceByHand(
  tx: Tx,
  { userId: operatorId, reason }: Operator & { readonly reason: string },
  orderId: string,
): Promise<Result<null, SettleRefused | 'payments.not_paid_out'>> {
  const order = await lockOrder(tx, orderId);
  if (!order) return err('payments.order_unknown');
  const { state, purpose, direction, userId } = order;
  if (direction !== 'payout' || purpose === 'return' || state !== 'captured') {
    return err('payments.not_paid_out', { facts: { state } });
  }
  if (userId === operatorId) return err('auth.not_oneself');
  await bouncePayout(tx, order, reason, userSubject(operatorId));
  return ok(null);
}

/** Somebody else, or the worker, was faster: what became of it is told. */
const notSuspended = (state: string): Result<never, 'payments.not_suspended'> =>
  err('payments.not_suspended', { facts: { state } });
