import type { Database } from '@ecom/server-kit';
import type { AccountEraser, ClosingGuard } from './ports.ts';
import { eraseClosedAccounts } from './use-cases/erase-accounts.ts';
import { forgetClosedAccounts } from './use-cases/forget-closed.ts';
import { forgetStalePapers, lapseReviews } from './use-cases/forget-papers.ts';
import { purgeCodes } from './use-cases/purge-codes.ts';

/** The module's hourly work; several processes may do it at once. */
export async function purgeAuth(
  database: Database,
  closing: ClosingGuard,
  erasers: readonly AccountEraser[],
): Promise<void> {
  await purgeCodes(database);
  await eraseClosedAccounts(database, closing, erasers);
  await lapseReviews(database);
  await forgetStalePapers(database);
  await forgetClosedAccounts(database);
}
