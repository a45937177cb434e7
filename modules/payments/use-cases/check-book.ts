import type { Reader } from '@ecom/server-kit';
import { type BookFault, bookRules, findBookFaults } from '../store/check-store.ts';
import { brokenSeals, countSeals } from '../store/seal-store.ts';

export interface ChainReport {
  readonly seals: number;
  readonly sealedTo: number;
  readonly transfers: number;
  /** Numbers of blocks that no longer match what was sealed; empty for an intact chain. */
  readonly broken: readonly number[];
}

/** Computes every block's hash again, and the links between them. */
export async function verifyChain(reader: Reader): Promise<ChainReport> {
  return { ...(await countSeals(reader)), broken: await brokenSeals(reader) };
}

export interface BookReport {
  readonly rules: readonly string[];
  readonly faults: readonly BookFault[];
}

/** Rebuilds every balance from the entries, and holds every table against the others. */
export async function checkBook(reader: Reader): Promise<BookReport> {
  return { rules: bookRules, faults: await findBookFaults(reader) };
}
