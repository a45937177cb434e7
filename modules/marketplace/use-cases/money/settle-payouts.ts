import { readPayouts } from '@ecom/payments';
import type { Database } from '@ecom/server-kit';
import {
  type Payout,
  payoutsUnderWay,
  payoutUnderWay,
  settlePayoutRow,
} from '../../store/payout-store.ts';

const atOnce = 200;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/**
 * Writes down what became of payouts: paid, or failed, which frees what they claimed. One that is
 * in doubt stays on its way, with its claims. Gives how many were settled; safe in many processes.
 */
export async function tendPayouts(database: Database): Promise<number> {
  let settled = 0;
  let afterId = beforeAll;
  for (;;) {
    const page = await payoutsUnderWay(database, afterId, atOnce);
    settled += await settleAll(database, page);
    if (page.length < atOnce) return settled;
    afterId = page.at(-1)?.id ?? beforeAll;
  }
}

/** The same for one store, before somebody looks at its money or asks for some. */
export async function settleStorePayout(database: Database, storeId: string): Promise<void> {
  const payout = await payoutUnderWay(database, storeId);
  if (payout) await settleAll(database, [payout]);
}

async function settleAll(database: Database, payouts: readonly Payout[]): Promise<number> {
  if (payouts.length === 0) return 0;
  const states = await readPayouts(
    database,
    payouts.map(({ id }) => id),
  );
  let settled = 0;
  for (const { id, state } of states) {
    if (state !== 'captured' && state !== 'voided') continue;
    const to = state === 'captured' ? 'paid' : 'failed';
    const done = await database.transaction((tx) => settlePayoutRow(tx, id, to));
    if (done) settled += 1;
  }
  return settled;
}
