import { findOwnPhone } from '@ecom/auth';
import { readPayouts } from '@ecom/payments';
import type { Database, Reader } from '@ecom/server-kit';
import { figuresOfDays } from '../../store/day-store.ts';
import { type PayoutPlan, readPayoutPlan } from '../../store/payout-plan-store.ts';
import { type Payout, payoutsOfStore, payoutUnderWay } from '../../store/payout-store.ts';
import { escrowOfStore } from '../../store/statement-store.ts';
import { type CommissionPaymentSeen, readCommissionPayment } from './pay-commission.ts';
import { planPayout } from './plan-payout.ts';
import { settleStorePayout } from './settle-payouts.ts';

/** A payout with what is known of it at the provider: not sent yet, or sent and not answered for. */
export interface PayoutSeen extends Payout {
  readonly isSent: boolean;
}

/** A store's money as it stands now; whole francs. */
export interface StoreMoney {
  /** What the store has here and no payout holds; negative where refunds took more than it had. */
  readonly payableXof: number;
  readonly onItsWayXof: number;
  /** Of orders that are not handed over yet, commission still in it. */
  readonly escrowXof: number;
  /** What the store owes of the cash it took; negative where more came back than it owed. */
  readonly cashDueXof: number;
  /** The newest payment of that from a phone. */
  readonly commissionPayment: CommissionPaymentSeen | null;
  /** What of it the balance can settle; a payout settles it first. */
  readonly settleXof: number;
  /** What a payout would bring now; 0 where it is too little or one is on its way. */
  readonly payOutXof: number;
  readonly underWay: PayoutSeen | null;
  readonly plan: PayoutPlan | null;
  /** Whoever asks: her own number. */
  readonly phone: string | null;
}

/** What a store has, will have and owes. What became of its payout is written down first. */
export async function readStoreMoney(
  database: Database,
  storeId: string,
  userId: string,
): Promise<StoreMoney> {
  await settleStorePayout(database, storeId);
  const underWay = await payoutUnderWay(database, storeId);
  const { payableXof, cashDueXof, settleXof, choice } = await planPayout(database, storeId);
  const [seen = null] = await seenPayouts(database, underWay ? [underWay] : []);
  return {
    payableXof,
    onItsWayXof: underWay?.amountXof ?? 0,
    escrowXof: await escrowOfStore(database, storeId),
    cashDueXof,
    commissionPayment: await readCommissionPayment(database, storeId),
    settleXof,
    payOutXof: underWay ? 0 : (choice?.amountXof ?? 0),
    underWay: seen,
    plan: await readPayoutPlan(database, storeId),
    phone: await findOwnPhone(database, userId),
  };
}

/** What was paid out, or was to be, the newest first. */
export async function readPayoutPage(
  database: Database,
  storeId: string,
  page: { readonly afterId: string | null; readonly limit: number },
): Promise<{ items: readonly PayoutSeen[]; nextId: string | null }> {
  await settleStorePayout(database, storeId);
  const rows = await payoutsOfStore(database, storeId, { ...page, limit: page.limit + 1 });
  const items = rows.slice(0, page.limit);
  const nextId = rows.length > page.limit ? (items.at(-1)?.id ?? null) : null;
  return { items: await seenPayouts(database, items), nextId };
}

async function seenPayouts(reader: Reader, payouts: readonly Payout[]): Promise<PayoutSeen[]> {
  const open = payouts.filter(({ state }) => state === 'under_way');
  const states = await readPayouts(
    reader,
    open.map(({ id }) => id),
  );
  const created = new Set(states.filter(({ state }) => state === 'created').map(({ id }) => id));
  return payouts.map((payout) => ({ ...payout, isSent: !created.has(payout.id) }));
}

/** How the day goes, beside the same weekday of the week before. */
export const readToday = (reader: Reader, storeId: string) => figuresOfDays(reader, storeId);

export type Today = Awaited<ReturnType<typeof readToday>>;
