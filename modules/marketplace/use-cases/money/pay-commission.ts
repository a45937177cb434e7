import { err, newId, ok, type Result } from '@ecom/kernel';
import {
  type CollectionNow,
  type CollectionRefused,
  limitPrompts,
  type MobileMoney,
  type MobileNetwork,
  readCollections,
  requestCollection,
} from '@ecom/payments';
import type { CommandRequest, Database, Reader, Tx } from '@ecom/server-kit';
import {
  type CommissionPayment,
  insertCommissionPayment,
  newestCommissionPayment,
} from '../../store/commission-payment-store.ts';
import { cashDueOf } from '../orders/order-postings.ts';
import { readStoreAccounts } from './store-accounts.ts';

/** The newest payment of what a store owes, and how its phone's money stands. */
export interface CommissionPaymentSeen extends CommissionPayment {
  readonly collection: CollectionNow;
}

export type CommissionRefused =
  | CollectionRefused
  | 'market.nothing_owed'
  | 'market.payment_under_way';

export interface CommissionWish {
  readonly storeId: string;
  readonly userId: string;
  readonly network: MobileNetwork;
  /** E.164. */
  readonly phone: string;
  /** What was shown as owed; never more than that is asked for. */
  readonly amountXof: number;
  readonly requestId: string;
}

/** What a store owes of its sales in cash, whole francs; nothing where it is in credit. */
const cashDueNow = async (reader: Reader, storeId: string): Promise<number> =>
  Math.max(0, (await readStoreAccounts(reader, storeId)).cashDueXof);

export async function readCommissionPayment(
  reader: Reader,
  storeId: string,
): Promise<CommissionPaymentSeen | null> {
  const payment = await newestCommissionPayment(reader, storeId);
  const [collection] = payment ? await readCollections(reader, [payment.id]) : [];
  return payment && collection ? { ...payment, collection } : null;
}

/** A phone is not rung too often. @throws HttpRefusal `http.rate_limited` */
export const limitCommission = (
  database: Database,
  request: CommandRequest,
  who: { readonly userId: string; readonly phone: string },
): Promise<void> => limitPrompts(database, request, who);

/**
 * Asks a phone for what a store owes: its money goes to the store's debt itself, and makes room for
 * cash again. One at a time a store, kept by a name. What comes late or twice is the store's credit.
 */
export async function payCommission(
  tx: Tx,
  providers: readonly MobileMoney[],
  wish: CommissionWish,
): Promise<Result<CommissionPaymentSeen, CommissionRefused>> {
  const { storeId, userId, network, phone, amountXof, requestId } = wish;
  await lockCommission(tx, storeId);
  if (await isAskedFor(tx, storeId)) return err('market.payment_under_way');
  const cashDueXof = await cashDueNow(tx, storeId);
  if (amountXof > cashDueXof) return err('market.nothing_owed', { facts: { cashDueXof } });
  const id = newId();
  const asked = { id, userId, into: cashDueOf(storeId), network, phone, amountXof, requestId };
  const collected = await requestCollection(tx, providers, asked);
  if (!collected.ok) return collected;
  await insertCommissionPayment(tx, { id, storeId, amountXof, requestedBy: userId });
  const seen = await readCommissionPayment(tx, storeId);
  if (!seen) throw new Error('a payment was not written');
  return ok(seen);
}

/** Under it nobody else settles what the store owes for cash. Before any row. */
export const lockCommission = (tx: Tx, storeId: string): Promise<void> =>
  tx.lockName(`market.commission_payment:${storeId}`);

/** Whether a phone is being asked for it: then it is not settled in another way as well. */
export async function isAskedFor(reader: Reader, storeId: string): Promise<boolean> {
  const state = (await readCommissionPayment(reader, storeId))?.collection.state;
  return state === 'sending' || state === 'waiting';
}
