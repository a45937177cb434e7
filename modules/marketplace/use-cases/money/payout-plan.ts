import { actsUnattended, type PinTokenRefused, spendPayment, standingNow } from '@ecom/auth';
import { err, newId, ok, type Result, toWireId } from '@ecom/kernel';
import type { Database, Log, Tx } from '@ecom/server-kit';
import { payoutPolicy } from '../../domain/store-payout.ts';
import { ownerOfStore } from '../../store/member-store.ts';
import {
  dropPayoutPlan,
  duePayoutPlans,
  type PayoutPlan,
  putPayoutPlan,
  takePayoutPlan,
} from '../../store/payout-plan-store.ts';
import { payoutUnderWay } from '../../store/payout-store.ts';
import type { SignedIn } from '../merchant/member-command.ts';
import { lockCommission } from './pay-commission.ts';
import { openPayout, type PayoutProviders } from './request-store-payout.ts';
import { settleStorePayout } from './settle-payouts.ts';

export type PlanRefused = PinTokenRefused | 'auth.device_untrusted' | 'auth.restricted';

export interface PlanWish {
  readonly storeId: string;
  /** ISO: 1 is Monday. */
  readonly weekday: number;
  readonly network: 'mixx' | 'moov';
  /** E.164. */
  readonly phone: string;
  /** Given for the most that a payout may be, and for this phone. */
  readonly pinToken: string;
}

/**
 * Has a store's balance paid out by itself on a day of every week. Whoever says where to proves it
 * as for a payout of the largest sum. Under the store's owner's command.
 */
export async function setPayoutPlan(
  tx: Tx,
  person: SignedIn,
  { pinToken, ...wish }: PlanWish,
): Promise<Result<PayoutPlan, PlanRefused>> {
  const standing = await standingNow(tx, person);
  if (!standing?.deviceTrusted) return err('auth.device_untrusted');
  if (standing.restrictedUntil) {
    return err('auth.restricted', { facts: { until: standing.restrictedUntil.toISOString() } });
  }
  const { userId, sessionId } = person;
  const payment = { amountXof: payoutPolicy.maxXof, payee: wish.phone };
  const spent = await spendPayment(tx, { sessionId, pinToken, ...payment });
  if (!spent.ok) return spent;
  const plan = { ...wish, setBy: userId };
  await putPayoutPlan(tx, plan);
  return ok(plan);
}

/** Nothing goes by itself any more; once is as good as twice. */
export async function dropPlan(tx: Tx, storeId: string): Promise<Result<null, never>> {
  await dropPayoutPlan(tx, storeId);
  return ok(null);
}

interface PlanDeps {
  readonly database: Database;
  readonly providers: PayoutProviders;
  readonly log: Log;
}

const atOnce = 200;

/**
 * Pays out the stores whose day it is, each once, from the morning on: too little carries over to
 * the next week, a payout that is on its way is waited for. Safe in many processes; a process that
 * dies leaves nothing half done. Gives how many payouts there were.
 */
export async function tendPayoutPlans({ database, providers, log }: PlanDeps): Promise<number> {
  let opened = 0;
  for (const { storeId } of await duePayoutPlans(database, payoutPolicy.planFromHour, atOnce)) {
    await settleStorePayout(database, storeId);
    if (await payoutUnderWay(database, storeId)) continue;
    const outcome = await database.transaction((tx) => workPlan(tx, providers, storeId));
    if (outcome === 'opened') opened += 1;
    else if (outcome !== null) log.info({ storeId, outcome }, 'a weekly payout did not leave');
  }
  return opened;
}

async function workPlan(
  tx: Tx,
  providers: PayoutProviders,
  storeId: string,
): Promise<string | null> {
  // A name goes before rows: the order of locks.
  await lockCommission(tx, storeId);
  const plan = await takePayoutPlan(tx, storeId, payoutPolicy.planFromHour);
  if (!plan) return null;
  const { network, phone, setBy } = plan;
  if ((await ownerOfStore(tx, storeId)) !== setBy) {
    // A store that changed hands pays nobody whom its new owner did not name.
    await dropPayoutPlan(tx, storeId);
    return 'not_the_owner';
  }
  if (!(await actsUnattended(tx, setBy))) return 'account_not_whole';
  const requestId = toWireId('req', newId());
  const asked = { storeId, network, phone, userId: setBy, requestId, isPlanned: true };
  // Whoever set the plan proved it then, for the most that may leave.
  const payout = await openPayout(tx, providers, asked, async () => ok(null));
  return payout.ok ? 'opened' : payout.error.code;
}
