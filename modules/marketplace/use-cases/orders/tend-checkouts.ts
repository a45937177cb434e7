import { newId, toWireId } from '@ecom/kernel';
import { readCollections } from '@ecom/payments';
import { type Database, takeToken } from '@ecom/server-kit';
import {
  awaitingCheckouts,
  type CheckoutRow,
  endedUnpaid,
} from '../../store/checkout-payment-store.ts';
import { settleCheckout, stepDue } from './settle-checkout.ts';

const atOnce = 200;
const minute = { name: 'market.late_money', max: 1, windowS: 60 } as const;
/** For so long a provider is asked about what failed, and some more. */
const lateDays = 8;

/**
 * Does what is due of checkouts that a phone pays: every few seconds of those that wait, once a
 * minute of those that ended, since their money may still come. A transaction each; safe in many
 * processes. Gives how many were settled.
 */
export async function tendCheckouts(database: Database): Promise<number> {
  let settled = await settleAll(database, await awaitingCheckouts(database, atOnce));
  if ((await takeToken(database, minute, 'all')) !== null) return settled;
  let after: CheckoutRow | null = null;
  for (;;) {
    const page: CheckoutRow[] = await endedUnpaid(database, {
      after,
      most: atOnce,
      days: lateDays,
    });
    settled += await settleAll(database, page);
    if (page.length < atOnce) return settled;
    after = page.at(-1) ?? null;
  }
}

/** The same for one that somebody looks at; true where it is to be read again. */
export async function settleAwaited(database: Database, checkout: CheckoutRow): Promise<boolean> {
  return (await settleAll(database, [checkout])) > 0;
}

async function settleAll(database: Database, rows: readonly CheckoutRow[]): Promise<number> {
  const ids = rows.flatMap(({ collectionId }) => collectionId ?? []);
  if (ids.length === 0) return 0;
  const collections = await readCollections(database, ids);
  const now = new Map(collections.map((one) => [one.id, one]));
  let settled = 0;
  for (const row of rows) {
    const collection = row.collectionId && now.get(row.collectionId);
    if (!collection || !stepDue(row, collection)) continue;
    const requestId = toWireId('req', newId());
    if (await database.transaction((tx) => settleCheckout(tx, row.id, requestId))) settled += 1;
  }
  return settled;
}
