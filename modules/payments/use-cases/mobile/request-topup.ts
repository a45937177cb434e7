import { err, newId, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { feeOf } from '../../domain/fee.ts';
import type { OwnOrder } from '../../domain/mobile-order.ts';
import { topupMaxXof, topupPolicy } from '../../domain/topup-policy.ts';
import type { MobileMoney, MobileNetwork } from '../../ports.ts';
import { feeBands } from '../../store/fee-store.ts';
import { insertOrder } from '../../store/mobile-order-store.ts';
import { readOwnOrder } from '../../store/topup-store.ts';
import { providerFor, type TopupLimits, topupLimits } from './topup-options.ts';

export type TopupRefused =
  | 'payments.fee_changed'
  | 'payments.network_unavailable'
  | 'payments.amount_too_small'
  | 'payments.amount_too_large'
  | 'payments.over_balance_limit'
  | 'payments.over_month_limit'
  | 'payments.too_many_open';

export interface TopupWish {
  readonly userId: string;
  readonly accountId: number;
  readonly network: MobileNetwork;
  /** E.164. */
  readonly phone: string;
  readonly amountXof: number;
  /** The fee that was shown. */
  readonly feeXof: number;
  readonly requestId: string;
}

/**
 * Stores a top-up under our reference; the worker then asks the provider. Nothing is booked.
 * Locks the person's name among top-ups, so that two at once cannot both fit under a limit.
 */
export async function requestTopup(
  tx: Tx,
  providers: readonly MobileMoney[],
  wish: TopupWish,
): Promise<Result<OwnOrder, TopupRefused>> {
  const { userId, accountId, network, phone, amountXof, requestId } = wish;
  const { minXof, maxXof, openMax } = topupPolicy;
  if (amountXof < minXof) return err('payments.amount_too_small', { facts: { minXof } });
  if (amountXof > maxXof) return err('payments.amount_too_large', { facts: { maxXof } });
  const provider = providerFor(providers, network, 'collect');
  if (!provider) return err('payments.network_unavailable');
  const feeXof = feeOf(await feeBands(tx, 'topup'), amountXof);
  if (feeXof !== wish.feeXof) return err('payments.fee_changed', { facts: { feeXof } });
  await tx.lockName(`payments.topup:${userId}`);
  const limits = await topupLimits(tx, userId, accountId);
  if (limits.openCount >= openMax) return err('payments.too_many_open', { facts: { openMax } });
  const refused = refuseOverLimit(limits, amountXof);
  if (!refused.ok) return refused;
  const { name } = provider;
  const id = newId();
  await insertOrder(tx, {
    ...{ id, purpose: 'topup', userId, accountId, provider: name, network, phone },
    ...{ amountXof, feeXof, requestId },
  });
  const order = await readOwnOrder(tx, userId, 'topup', id);
  if (!order) throw new Error('an order was not written');
  return ok(order);
}

function refuseOverLimit(
  { room, balanceMaxXof, monthMaxXof }: TopupLimits,
  amountXof: number,
): Result<null, 'payments.over_balance_limit' | 'payments.over_month_limit'> {
  const maxXof = topupMaxXof(room);
  if (amountXof > room.balanceXof) {
    return err('payments.over_balance_limit', { facts: { maxXof, balanceMaxXof } });
  }
  if (amountXof > room.monthXof) {
    return err('payments.over_month_limit', { facts: { maxXof, monthMaxXof } });
  }
  return ok(null);
}
