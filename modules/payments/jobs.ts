import type { Database } from '@ecom/server-kit';
import { expireHolds } from './use-cases/hold.ts';
import { sealBook } from './use-cases/seal-book.ts';

/** The module's work of every few seconds; several processes may do it at once. */
export async function tendLedger(database: Database): Promise<void> {
  await expireHolds(database);
  await sealBook(database);
}
