import { err, invariant, newId, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import type { MobileOrder } from '../../domain/mobile-order.ts';
import { closeAlert } from '../../store/alert-store.ts';
import { insertOrder, lockOrder } from '../../store/mobile-order-store.ts';
import { applyLimits } from '../watch/limits.ts';
import { potsOf } from './book-order.ts';
import { moveOrder } from './move-order.ts';
import { creditFrom } from './settle-collection.ts';

export type ReleaseRefused =
  | 'payments.order_unknown'
  | 'payments.not_suspended'
  | 'payments.over_limit';

/**
 * Money that waits in suspense goes into the wallet it was meant for, if there is room.
 * Locks the order, then the wallet. @param by `user:<uuid>` of the admin; null for the worker
 */
export async function creditSuspended(
  tx: Tx,
  orderId: string,
  by: string | null,
): Promise<Result<MobileOrder, ReleaseRefused>> {
  const order = await lockOrder(tx, orderId);
  if (!order) return err('payments.order_unknown');
  if (order.state !== 'suspended') return err('payments.not_suspended');
  if (order.userId !== null) await applyLimits(tx, [order.userId]);
  const credited = await creditFrom(tx, order, 'suspense', 'credit', by ?? undefined);
  if (!credited) return err('payments.over_limit');
  await closeAlert(tx, 'amount_differs', `order:${orderId}`, by ?? 'system');
  return ok(credited);
}

/**
 * Money that waits in suspense goes back to the phone it came from, by a payout of its own.
 * Locks the order.
 */
export async function returnSuspended(
  tx: Tx,
  orderId: string,
  by: string,
  requestId: string,
): Promise<Result<MobileOrder, Exclude<ReleaseRefused, 'payments.over_limit'>>> {
  const order = await lockOrder(tx, orderId);
  if (!order) return err('payments.order_unknown');
  if (order.state !== 'suspended') return err('payments.not_suspended');
  const { movedXof, userId, provider, network, phone } = order;
  invariant(movedXof !== null, 'an order without the amount that moved');
  const { suspense } = await potsOf(tx, order);
  const back = await insertOrder(tx, {
    id: newId(),
    purpose: 'return',
    userId,
    accountId: suspense,
    provider,
    network,
    phone,
    amountXof: movedXof,
    feeXof: 0,
    requestId,
  });
  await closeAlert(tx, 'amount_differs', `order:${orderId}`, by);
  return ok(await moveOrder(tx, order, 'return', 'admin', { returnedBy: back.id, person: by }));
}
