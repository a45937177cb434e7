import type { Reader, Tx } from '@ecom/server-kit';
import type { AccountCode } from '../domain/account-code.ts';
import { openAccounts, roomsOf } from '../store/account-store.ts';
import { lockAccounts } from '../store/ledger-store.ts';

/** The numbers of accounts by name, opened where they are missing, for legs of a posting. */
export const accountsOf = (
  reader: Reader,
  codes: readonly AccountCode[],
): Promise<ReadonlyMap<string, number>> => openAccounts(reader, codes);

/**
 * Locks accounts in id order until the transaction ends, for a caller that posts more than once:
 * each posting locks its own in order, but the second may want a lower one than the first.
 */
export async function holdAccounts(tx: Tx, codes: readonly AccountCode[]): Promise<void> {
  const numbers = await openAccounts(tx, codes);
  await lockAccounts(tx, [...numbers.values()]);
}

/**
 * How far each account is above the lowest that it may reach, whole francs, holds taken off. One
 * that is not open yet is missing.
 */
export const roomOf = (
  reader: Reader,
  codes: readonly AccountCode[],
): Promise<ReadonlyMap<string, number>> => roomsOf(reader, codes);
