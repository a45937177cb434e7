import type { Tx } from '@ecom/server-kit';
import { lockOwnerMoney } from '../store/account-store.ts';
import { hasOpenOrders } from '../store/topup-store.ts';

/**
 * Whether anything is in, held on, or owed by a person's accounts, on its way to one of them, or
 * in suspense for her. Locks the accounts until the end of the transaction, so that nothing
 * arrives between this answer and what is done on it.
 */
export const holdsMoney = async (tx: Tx, userId: string): Promise<boolean> =>
  (await lockOwnerMoney(tx, userId)) || (await hasOpenOrders(tx, userId));
