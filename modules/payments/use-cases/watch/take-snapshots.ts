import type { Database } from '@ecom/server-kit';
import { takeSnapshot, unbalancedAccounts } from '../../store/snapshot-store.ts';

const entriesMax = 50_000;
const minutesMax = 60;

/**
 * Keeps the sums of the accounts that have no balance, so that reading one adds up what came since
 * the last snapshot only: after 50,000 entries, or an hour. Safe to run from many processes.
 * Returns how many it took.
 */
export async function takeSnapshots(database: Database): Promise<number> {
  let taken = 0;
  for (const accountId of await unbalancedAccounts(database)) {
    while (await takeSnapshot(database, accountId, entriesMax, minutesMax)) taken += 1;
  }
  return taken;
}
