import { userSubject } from '@ecom/auth';
import { brandId, toWireId } from '@ecom/kernel';
import { type PayoutNow, readBouncedPayouts, readPayouts } from '@ecom/payments';
import { type Database, type Tx, takeToken } from '@ecom/server-kit';
import {
  lastPaidOf,
  type Payout,
  payoutsAmongPaid,
  payoutsUnderWay,
  payoutUnderWay,
  returnPayoutRow,
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

/** How many of a store's paid ones are looked at again by whoever looks at its money. */
const lastPaid = 10;
const minute = { name: 'market.returned_payouts', max: 1, windowS: 60 } as const;
/** For so long a sweeper looks for what came back; it looks once a minute. */
const returnDays = 30;

/** Writes down which paid payouts came back: what they claimed is due again. Gives how many. */
export async function tendReturnedPayouts(database: Database): Promise<number> {
  if ((await takeToken(database, minute, 'all')) !== null) return 0;
  const ids = await readBouncedPayouts(database, returnDays);
  return settleAll(database, await payoutsAmongPaid(database, ids));
}

/** The same for one store, before somebody looks at its money or asks for some. */
export async function settleStorePayout(database: Database, storeId: string): Promise<void> {
  const underWay = await payoutUnderWay(database, storeId);
  const paid = await lastPaidOf(database, storeId, lastPaid);
  await settleAll(database, underWay ? [underWay, ...paid] : paid);
}

async function settleAll(database: Database, payouts: readonly Payout[]): Promise<number> {
  if (payouts.length === 0) return 0;
  const states = await readPayouts(
    database,
    payouts.map(({ id }) => id),
  );
  const wasPaid = new Set(payouts.flatMap(({ id, state }) => (state === 'paid' ? [id] : [])));
  let settled = 0;
  for (const { id, state } of states) {
    // Nothing is news of what was paid and still is.
    if (!isSettled(state) || (state === 'captured' && wasPaid.has(id))) continue;
    if (await database.transaction((tx) => settleOne(tx, id, state))) settled += 1;
  }
  return settled;
}

const isSettled = (state: PayoutNow['state']): boolean =>
  state === 'captured' || state === 'voided' || state === 'returned';

/** As far as payments says; one that was paid and came back goes through both. */
async function settleOne(tx: Tx, id: string, state: PayoutNow['state']): Promise<boolean> {
  if (state === 'voided') return tell(tx, await settlePayoutRow(tx, id, 'failed'), 'failed');
  if (state !== 'captured' && state !== 'returned') return false;
  const paid = tell(tx, await settlePayoutRow(tx, id, 'paid'), 'paid');
  if (state === 'captured') return paid;
  return tell(tx, await returnPayoutRow(tx, id), 'returned');
}

function tell(tx: Tx, payout: Payout | null, news: 'paid' | 'failed' | 'returned'): boolean {
  if (!payout) return false;
  const { id, requestedBy, storeId, amountXof } = payout;
  const wire = {
    payoutId: toWireId('pay', brandId(id)),
    storeId: toWireId('sto', brandId(storeId)),
  };
  const data = { ...wire, amountXof };
  tx.announce({ subject: userSubject(requestedBy), type: `market.payout_${news}`, data });
  return true;
}
