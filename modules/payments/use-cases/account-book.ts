import type { Reader } from '@ecom/server-kit';
import type { AccountCode } from '../domain/account-code.ts';
import { openAccounts, roomsOf } from '../store/account-store.ts';

/** The numbers of accounts by name, opened where they are missing, for legs of a posting. */
export const accountsOf = (
  reader: Reader,
  codes: readonly AccountCode[],
): Promise<ReadonlyMap<string, number>> => openAccounts(reader, codes);

/**
 * How far each account is above the lowest that it may reach, whole francs, holds taken off. One
 * that is not open yet is missing.
 */
export const roomOf = (
  reader: Reader,
  codes: readonly AccountCode[],
): Promise<ReadonlyMap<string, number>> => roomsOf(reader, codes);
