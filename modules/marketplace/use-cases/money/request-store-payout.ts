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
import { type OpenItem, payoutPolicy } from '../../domain/store-payout.ts';
import { claimItems, insertPayout, type Payout } from '../../store/payout-store.ts';
import type { SignedIn } from '../merchant/member-command.ts';
import { payableOf } from '../orders/order-postings.ts';
import { lockCommission } from './pay-commission.ts';
import { planPayout } from './plan-payout.ts';
import { settleCashDue } from './settle-cash-due.ts';

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
  const prove = (amountXof: number) =>
    spendPayment(tx, { sessionId, pinToken, amountXof, payee: phone });
  return openPayout(tx, providers, { ...wish, userId, isPlanned: false }, prove);
}

interface NewPayout extends Pick<StorePayoutWish, 'storeId' | 'network' | 'phone' | 'requestId'> {
  /** Who asked, or whose plan it is. */
  readonly userId: string;
  readonly isPlanned: boolean;
  /** Left out where nobody saw a sum. */
  readonly expectedXof?: number;
}

/**
 * The payout itself, whoever may have it, when the commission that is owed for cash is settled: all
 * or nothing, in its caller's transaction. What proves it comes before the accounts: the order of
 * locks.
 */
export async function openPayout(
  tx: Tx,
  providers: PayoutProviders,
  wish: NewPayout,
  prove: (amountXof: number) => Promise<Result<unknown, PinTokenRefused>>,
): Promise<Result<Payout, StorePayoutRefused>> {
  const { storeId, network, phone, userId, isPlanned, expectedXof, requestId } = wish;
  await lockCommission(tx, storeId);
  const { choice, settleXof } = await planPayout(tx, storeId);
  if (!choice) return err('market.nothing_to_pay_out', { facts: { minXof: payoutPolicy.minXof } });
  const { amountXof, items } = choice;
  if (expectedXof !== undefined && amountXof !== expectedXof) {
    return err('market.balance_changed', { facts: { amountXof } });
  }
  const id = newId<'pay'>();
  const row = { id, storeId, amountXof, network, phone, userId, isPlanned };
  const payout = await insertPayout(tx, row);
  if (!payout) return err('market.payout_under_way');
  const proved = await prove(amountXof);
  if (!proved.ok) return proved;
  const settled = await settleFirst(tx, items, { storeId, settleXof, userId, requestId });
  if (!settled.ok) return settled;
  await claimItems(tx, payout, settled.value);
  const payable = payableOf(storeId);
  const accountId = (await accountsOf(tx, [payable])).get(payable);
  if (accountId === undefined) throw new Error('a store without an account has earned something');
  const order = { id, purpose: 'payout' as const, userId: null, accountId, network, phone };
  const asked = await requestPayout(tx, providers, { ...order, amountXof, feeXof: 0, requestId });
  return asked.ok ? ok(payout) : asked;
}

interface Settling {
  readonly storeId: string;
  readonly settleXof: number;
  readonly userId: string;
  readonly requestId: string;
}

/** Settles what is owed for cash, and gives the settlement its place among the claims. */
async function settleFirst(
  tx: Tx,
  items: readonly OpenItem[],
  { storeId, settleXof, userId, requestId }: Settling,
): Promise<Result<readonly OpenItem[], 'market.balance_changed'>> {
  if (settleXof === 0) return ok(items);
  const wish = { storeId, expectedXof: settleXof, userId, requestId };
  const settled = await settleCashDue(tx, wish);
  if (!settled.ok) return err('market.balance_changed', { facts: settled.error.facts ?? {} });
  const settlementId = settled.value.id;
  const isNew = (item: OpenItem) => item.orderId === null && item.settlementId === null;
  return ok(items.map((item) => (isNew(item) ? { ...item, settlementId } : item)));
}
