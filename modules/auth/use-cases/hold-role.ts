import type { Tx } from '@ecom/server-kit';
import { addRole } from '../store/user-store.ts';

/** Marks an account as one that owns a store; twice is once. Rights never come from it. */
export const holdStoreOwnerRole = async (tx: Tx, userId: string): Promise<void> => {
  await addRole(tx, userId, 'STORE_OWNER');
};
