import type { Reader } from '@ecom/server-kit';
import {
  choosePayout,
  type PayoutChoice,
  payoutPolicy,
  settleable,
} from '../../domain/store-payout.ts';
import { openItems } from '../../store/payout-store.ts';
import { isAskedFor } from './pay-commission.ts';
import { readStoreAccounts, type StoreAccounts } from './store-accounts.ts';

export interface PayoutIntent extends StoreAccounts {
  /** Commission on cash that is settled before anything leaves. */
  readonly settleXof: number;
  /** With the settlement in it, which has no id yet; null where too little would leave. */
  readonly choice: PayoutChoice | null;
}

/**
 * What a payout would be now: first the commission that is owed for cash, unless a phone is
 * being asked for it, then what is left.
 */
export async function planPayout(reader: Reader, storeId: string): Promise<PayoutIntent> {
  const accounts = await readStoreAccounts(reader, storeId);
  const open = await openItems(reader, storeId, payoutPolicy.claimsMax);
  const mayXof = settleable(accounts.cashDueXof, accounts.payableXof);
  const settleXof = mayXof > 0 && (await isAskedFor(reader, storeId)) ? 0 : mayXof;
  const settlement = { orderId: null, refundId: null, settlementId: null, amountXof: -settleXof };
  const items = settleXof > 0 ? [settlement, ...open] : open;
  return { ...accounts, settleXof, choice: choosePayout(items) };
}
