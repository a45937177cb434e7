import { type PinTokenRefused, spendPayment, standingNow } from '@ecom/auth';
import { err, newId, ok, type Result } from '@ecom/kernel';
import {
  accountsOf,
  type MobileMoney,
  type MobileNetwork,
  type PayoutRefused,
  requestPayout,
} from '@ecom/payments';
import type { Tx } from '@ecom/server-kit';
import { choosePayout, payoutPolicy } from '../../domain/store-payout.ts';
import { claimItems, insertPayout, openItems, type Payout } from '../../store/payout-store.ts';
import type { SignedIn } from '../merchant/member-command.ts';
import { payableOf } from '../orders/order-postings.ts';

export type StorePayoutRefused =
  | PayoutRefused
  | PinTokenRefused
  | 'auth.device_untrusted'
  | 'auth.restricted'
  | 'market.payout_under_way'
  | 'market.nothing_to_pay_out'
  | 'market.balance_changed';

/** Whom stores can be paid out by, the preferred first. */
export type PayoutProviders = readonly MobileMoney[];

export interface StorePayoutWish {
  readonly storeId: string;
  readonly network: MobileNetwork;
  /** E.164. */
  readonly phone: string;
  /** The sum that was shown and agreed to. */
  readonly expectedXof: number;
  /** Given for this sum and this phone. */
  readonly pinToken: string;
  readonly requestId: string;
}

/**
 * Pays a store's balance out to a phone: claims what no payout has claimed, holds the sum, and
 * leaves an order to the provider, all or nothing. One at a time a store. Locks the payout's row,
 * then the account; freed by `tendPayouts` where it fails.
 */
export async function requestStorePayout(
  tx: Tx,
  providers: PayoutProviders,
  person: SignedIn,
  wish: StorePayoutWish,
): Promise<Result<Payout, StorePayoutRefused>> {
  const { phone, pinToken } = wish;
  const standing = await standingNow(tx, person);
  if (!standing?.deviceTrusted) return err('auth.device_untrusted');
  if (standing.restrictedUntil) {
    return err('auth.restricted', { facts: { until: standing.restrictedUntil.toISOString() } });
  }
  const { userId, sessionId } = person;
  const opened = await openPayout(tx, providers, { ...wish, userId, isPlanned: false });
  if (!opened.ok) return opened;
  const { amountXof } = opened.value;
  const spent = await spendPayment(tx, { sessionId, pinToken, amountXof, payee: phone });
  return spent.ok ? opened : spent;
}

interface NewPayout extends Pick<StorePayoutWish, 'storeId' | 'network' | 'phone' | 'requestId'> {
  /** Who asked, or whose plan it is. */
  readonly userId: string;
  readonly isPlanned: boolean;
  /** Left out where nobody saw a sum. */
  readonly expectedXof?: number;
}

/** The payout itself, whoever may have it: all or nothing, in its caller's transaction. */
export async function openPayout(
  tx: Tx,
  providers: PayoutProviders,
  wish: NewPayout,
): Promise<Result<Payout, StorePayoutRefused>> {
  const { storeId, network, phone, userId, isPlanned, expectedXof, requestId } = wish;
  const choice = choosePayout(await openItems(tx, storeId, payoutPolicy.claimsMax));
  if (!choice) return err('market.nothing_to_pay_out', { facts: { minXof: payoutPolicy.minXof } });
  const { amountXof, items } = choice;
  if (expectedXof !== undefined && amountXof !== expectedXof) {
    return err('market.balance_changed', { facts: { amountXof } });
  }
  const id = newId<'pay'>();
  const row = { id, storeId, amountXof, network, phone, userId, isPlanned };
  const payout = await insertPayout(tx, row);
  if (!payout) return err('market.payout_under_way');
  await claimItems(tx, payout, items);
  const payable = payableOf(storeId);
  const accountId = (await accountsOf(tx, [payable])).get(payable);
  if (accountId === undefined) throw new Error('a store without an account has earned something');
  const order = { id, purpose: 'payout' as const, userId: null, accountId, network, phone };
  const asked = await requestPayout(tx, providers, { ...order, amountXof, feeXof: 0, requestId });
  return asked.ok ? ok(payout) : asked;
}
