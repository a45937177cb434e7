import { type Database, type Log, takeToken } from '@ecom/server-kit';
import type { MobileMoney } from './ports.ts';
import { expireAdjustments } from './use-cases/admin/read-adjustments.ts';
import { expireHolds } from './use-cases/hold.ts';
import { sealBook } from './use-cases/seal-book.ts';
import { checkNightly, watchCheck } from './use-cases/watch/check-nightly.ts';
import { applyChangedLimits } from './use-cases/watch/limits.ts';
import { takeSnapshots } from './use-cases/watch/take-snapshots.ts';
import { watchFloats } from './use-cases/watch/watch-floats.ts';
import { watchOrders } from './use-cases/watch/watch-orders.ts';

/** The module's work of every few seconds; several processes may do it at once. */
export async function tendLedger(database: Database): Promise<void> {
  await expireHolds(database);
  await sealBook(database);
  await takeSnapshots(database);
}

export interface WatchDeps {
  readonly database: Database;
  readonly providers: readonly MobileMoney[];
  /** Below it, whole francs, a provider's float is an alert. */
  readonly floatLowXof: number;
  readonly log: Log;
}

const minute = { name: 'payments.watch', max: 1, windowS: 60 } as const;

/** A rule of an account that began or ended while nobody was there waits for the nightly look. */
const changedMinutes = 10;

/**
 * What watches over the money: once a minute the orders, floats, limits and the age of the last
 * check, by one process of all; once a night the whole book. To be called every few seconds. A
 * look that fails is logged, and hinders no other.
 */
export async function watchMoney(deps: WatchDeps): Promise<void> {
  const { database, providers, floatLowXof, log } = deps;
  if ((await takeToken(database, minute, 'all')) === null) {
    await attempt(log, 'orders', () => watchOrders(database, providers));
    await attempt(log, 'floats', () => watchFloats(database, providers, floatLowXof));
    await attempt(log, 'adjustments', () => expireAdjustments(database));
    await attempt(log, 'limits', () => applyChangedLimits(database, changedMinutes));
    await attempt(log, 'check', () => watchCheck(database));
  }
  await attempt(log, 'book', () => checkNightly(database));
}

async function attempt(log: Log, what: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.error({ err: error, what }, 'a watch over the money failed; the next turn tries again');
  }
}
