import type { Tx } from '@ecom/server-kit';
import { lockOwnerMoney } from '../store/account-store.ts';

/**
 * Whether anything is in, held on, or owed by a person's accounts. Locks them until the end of
 * the transaction, so that nothing arrives between this answer and what is done on it.
 */
export const holdsMoney = (tx: Tx, userId: string): Promise<boolean> => lockOwnerMoney(tx, userId);
