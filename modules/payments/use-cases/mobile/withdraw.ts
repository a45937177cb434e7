import { type PinTokenRefused, spendPayment } from '@ecom/auth';
import { err, newId, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { feeOf } from '../../domain/fee.ts';
import type { OwnOrder } from '../../domain/mobile-order.ts';
import { withdrawalPolicy } from '../../domain/topup-policy.ts';
import type { MobileMoney, MobileNetwork } from '../../ports.ts';
import { feeBands } from '../../store/fee-store.ts';
import { readOwnOrder } from '../../store/topup-store.ts';
import type { Owner } from '../own-command.ts';
import { type PayoutRefused, requestPayout } from './request-payout.ts';

export type WithdrawalRefused =
  | PayoutRefused
  | PinTokenRefused
  | 'payments.fee_changed'
  | 'payments.amount_too_small'
  | 'payments.amount_too_large'
  | 'auth.device_untrusted'
  | 'auth.restricted';

export interface WithdrawalWish {
  readonly accountId: number;
  readonly network: MobileNetwork;
  /** E.164. */
  readonly phone: string;
  readonly amountXof: number;
  /** The fee that was shown. */
  readonly feeXof: number;
  /** Given for amount and fee together, and for this phone. */
  readonly pinToken: string;
  readonly requestId: string;
}

/** Money from the wallet to a phone: the PIN's token is spent with the hold, or not at all. */
export async function withdraw(
  tx: Tx,
  providers: readonly MobileMoney[],
  { userId, sessionId, standing }: Owner,
  wish: WithdrawalWish,
): Promise<Result<OwnOrder, WithdrawalRefused>> {
  const { amountXof, phone, pinToken, ...rest } = wish;
  const { minXof, maxXof } = withdrawalPolicy;
  if (amountXof < minXof) return err('payments.amount_too_small', { facts: { minXof } });
  if (amountXof > maxXof) return err('payments.amount_too_large', { facts: { maxXof } });
  if (!standing.deviceTrusted) return err('auth.device_untrusted');
  if (standing.restrictedUntil) {
    return err('auth.restricted', { facts: { until: standing.restrictedUntil.toISOString() } });
  }
  const feeXof = feeOf(await feeBands(tx, 'withdrawal'), amountXof);
  if (feeXof !== wish.feeXof) return err('payments.fee_changed', { facts: { feeXof } });
  const payment = { amountXof: amountXof + feeXof, payee: phone };
  const spent = await spendPayment(tx, { sessionId, pinToken, ...payment });
  if (!spent.ok) return spent;
  const id = newId();
  const order = { ...rest, id, purpose: 'withdrawal' as const, userId, phone, amountXof, feeXof };
  const requested = await requestPayout(tx, providers, order);
  if (!requested.ok) return requested;
  const own = await readOwnOrder(tx, userId, 'withdrawal', id);
  if (!own) throw new Error('an order was not written');
  return ok(own);
}
