import { findPayee } from '@ecom/auth';
import type { Database } from '@ecom/server-kit';
import { openAccounts } from '../store/account-store.ts';
import { applyLimits } from './watch/limits.ts';

const rememberedMax = 200_000;

export interface WalletAccounts {
  /** The number of a person's wallet, opened on its first use; null for nobody who can be paid. */
  find(userId: string): Promise<number | null>;
}

/**
 * Numbers never change, so each process asks once, and sees then that the limits of the wallet are
 * its owner's. The wallet of a person who left stays hers.
 */
export function createWalletAccounts(database: Database): WalletAccounts {
  const known = new Map<string, number>();
  return {
    find: async (userId) => {
      const before = known.get(userId);
      if (before !== undefined) return before;
      if (!(await findPayee(database, userId))) return null;
      const code = `user:${userId}:wallet` as const;
      const id = (await openAccounts(database, [code])).get(code) ?? null;
      await database.transaction((tx) => applyLimits(tx, [userId]));
      if (known.size >= rememberedMax) known.clear();
      if (id !== null) known.set(userId, id);
      return id;
    },
  };
}
