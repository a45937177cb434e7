import { findPayee } from '@ecom/auth';
import type { Reader } from '@ecom/server-kit';
import { openAccounts } from '../store/account-store.ts';

const rememberedMax = 200_000;

export interface WalletAccounts {
  /** The number of a person's wallet, opened on its first use; null for nobody who can be paid. */
  find(userId: string): Promise<number | null>;
}

/** Numbers never change, so each process asks once. The wallet of a person who left stays hers. */
export function createWalletAccounts(reader: Reader): WalletAccounts {
  const known = new Map<string, number>();
  return {
    find: async (userId) => {
      const before = known.get(userId);
      if (before !== undefined) return before;
      if (!(await findPayee(reader, userId))) return null;
      const code = `user:${userId}:wallet` as const;
      const id = (await openAccounts(reader, [code])).get(code) ?? null;
      if (known.size >= rememberedMax) known.clear();
      if (id !== null) known.set(userId, id);
      return id;
    },
  };
}
