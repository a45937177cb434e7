import { defineMachine } from '@ecom/kernel';
import type { MobileNetwork, MoneyDirection } from './mobile-network.ts';

export type MobilePurpose = 'topup' | 'purchase' | 'withdrawal' | 'payout' | 'return';

export type CollectionState =
  | 'created'
  | 'submitted'
  | 'pending'
  | 'verified'
  | 'posted'
  | 'failed'
  | 'expired'
  | 'suspended'
  | 'returning'
  | 'returned';
export type PayoutState = 'created' | 'submitted' | 'pending' | 'captured' | 'voided' | 'returned';
export type OrderState = CollectionState | PayoutState;

export type CollectionEvent =
  | 'submit'
  | 'accept'
  | 'refuse'
  | 'fail'
  | 'expire'
  | 'verify'
  | 'post'
  | 'suspend'
  | 'credit'
  | 'return'
  | 'return_done'
  | 'return_failed';
export type PayoutEvent = 'submit' | 'accept' | 'refuse' | 'fail' | 'capture' | 'expire' | 'bounce';
export type OrderEvent = CollectionEvent | PayoutEvent;
export type OrderActor = 'system' | 'provider' | 'admin';

/** From the call that asks somebody to pay to the money in the wallet. */
export const collectionMachine = defineMachine<CollectionState, CollectionEvent, OrderActor>({
  name: 'mobile money collection',
  initial: ['created'],
  final: ['posted', 'returned'],
  waiting: { created: 'submit', submitted: 'expire', pending: 'expire', verified: 'post' },
  // A failure may still become a success, and what is suspended waits for room or for a person.
  resting: ['failed', 'expired', 'suspended', 'returning'],
  transitions: [
    { from: 'created', event: 'submit', to: 'submitted', by: ['system'] },
    { from: 'submitted', event: 'accept', to: 'pending', by: ['provider'] },
    { from: 'submitted', event: 'refuse', to: 'failed', by: ['provider'] },
    { from: 'submitted', event: 'fail', to: 'failed', by: ['provider'] },
    { from: 'submitted', event: 'expire', to: 'expired', by: ['system', 'provider'] },
    { from: 'submitted', event: 'verify', to: 'verified', by: ['provider'] },
    { from: 'pending', event: 'fail', to: 'failed', by: ['provider'] },
    { from: 'pending', event: 'expire', to: 'expired', by: ['system', 'provider'] },
    { from: 'pending', event: 'verify', to: 'verified', by: ['provider'] },
    { from: 'failed', event: 'verify', to: 'verified', by: ['provider'] },
    { from: 'expired', event: 'verify', to: 'verified', by: ['provider'] },
    { from: 'expired', event: 'fail', to: 'failed', by: ['provider'] },
    { from: 'verified', event: 'post', to: 'posted', by: ['system'] },
    { from: 'verified', event: 'suspend', to: 'suspended', by: ['system'] },
    { from: 'suspended', event: 'credit', to: 'posted', by: ['system', 'admin'] },
    { from: 'suspended', event: 'return', to: 'returning', by: ['admin'] },
    { from: 'returning', event: 'return_done', to: 'returned', by: ['provider'] },
    { from: 'returning', event: 'return_failed', to: 'suspended', by: ['provider'] },
  ],
});

/**
 * From the hold to the money on the phone. A doubt keeps it where it is: nothing is voided on one.
 * What was paid may still come back from the network, or from a bank behind it.
 */
export const payoutMachine = defineMachine<PayoutState, PayoutEvent, OrderActor>({
  name: 'mobile money payout',
  initial: ['created'],
  final: ['voided', 'returned'],
  waiting: { created: 'submit' },
  // Asked about until the provider tells; after an hour an operator sees it.
  resting: ['submitted', 'pending', 'captured'],
  transitions: [
    { from: 'created', event: 'submit', to: 'submitted', by: ['system'] },
    { from: 'submitted', event: 'accept', to: 'pending', by: ['provider'] },
    { from: 'submitted', event: 'refuse', to: 'voided', by: ['provider'] },
    { from: 'submitted', event: 'fail', to: 'voided', by: ['provider'] },
    { from: 'submitted', event: 'capture', to: 'captured', by: ['provider'] },
    { from: 'pending', event: 'fail', to: 'voided', by: ['provider'] },
    { from: 'pending', event: 'capture', to: 'captured', by: ['provider'] },
    { from: 'captured', event: 'bounce', to: 'returned', by: ['provider', 'admin'] },
  ],
});

/** What was asked of a provider, as it stands. Whole francs. */
export interface MobileOrder {
  readonly id: string;
  readonly direction: MoneyDirection;
  readonly purpose: MobilePurpose;
  readonly userId: string | null;
  readonly accountId: number;
  readonly provider: string;
  readonly network: MobileNetwork;
  /** E.164. */
  readonly phone: string;
  /** What the provider moves; the fee is kept back of a collection, and added to a payout. */
  readonly amountXof: number;
  readonly feeXof: number;
  readonly state: OrderState;
  readonly reason: string | null;
  readonly providerId: string | null;
  readonly movedXof: number | null;
  readonly returnedBy: string | null;
  readonly polls: number;
  readonly requestId: string;
  readonly createdAt: Date;
  readonly changedAt: Date;
  /** By the database's clock. */
  readonly ageMs: number;
  /** Since the last call that sets money going; null before the first. */
  readonly submittedAgeMs: number | null;
}

/** What its owner may see of an order. */
export type OwnOrder = Pick<
  MobileOrder,
  | 'id'
  | 'network'
  | 'phone'
  | 'amountXof'
  | 'feeXof'
  | 'state'
  | 'reason'
  | 'movedXof'
  | 'createdAt'
  | 'changedAt'
  | 'ageMs'
> & {
  /** The provider is asked now, or is overdue to be. */
  readonly due: boolean;
  readonly asksOn: boolean;
};

const minute = 60_000;
const hour = 60 * minute;

export const orderPolicy = {
  /** A prompt that nobody answered for so long has gone from the phone. */
  promptMs: 15 * minute,
  /** Before it, a call that was lost may still arrive, so it is not made again. */
  callAgainMs: 30_000,
  /** For so long a late success is looked for, and a payout that comes back. */
  lateSuccessMs: 7 * 24 * hour,
  /** Another process takes a row over when its worker has been silent for so long. */
  leaseMs: 40_000,
  /** Bounds one order at a provider. */
  callTimeoutMs: 25_000,
} as const;

const firstMinute = [2_000, 3_000, 5_000, 8_000, 10_000, 15_000] as const;

/**
 * How long to wait before asking again; null when it is over for good. Quick while somebody looks
 * at the screen, then ever slower: a webhook wakes a sleeper at any time.
 */
export function askAgainInMs(state: OrderState, ageMs: number, polls: number): number | null {
  switch (state) {
    case 'created':
      return 0;
    case 'submitted':
    case 'pending': {
      if (ageMs < 2 * minute) return firstMinute[polls] ?? 15_000;
      if (ageMs < 20 * minute) return 30_000;
      return ageMs < 24 * hour ? 5 * minute : hour;
    }
    case 'failed':
    case 'expired': {
      if (ageMs > orderPolicy.lateSuccessMs) return null;
      if (ageMs < 5 * minute) return 15_000;
      return ageMs < hour ? 5 * minute : hour;
    }
    // A webhook tells at once that it came back; this is for the one that was lost.
    case 'captured': {
      if (ageMs > orderPolicy.lateSuccessMs) return null;
      return ageMs < 24 * hour ? 6 * hour : 24 * hour;
    }
    case 'suspended':
      return 10 * minute;
    default:
      return null;
  }
}

/** What the person who tops up is told. */
export type TopupState =
  | 'sending'
  | 'waiting'
  | 'succeeded'
  | 'failed'
  | 'expired'
  | 'suspended'
  | 'returning'
  | 'returned';
export type TopupReason =
  | 'declined'
  | 'canceled'
  | 'refused'
  | 'no_answer'
  | 'over_limit'
  | 'amount_differs';

const topupStates: Readonly<Record<CollectionState, TopupState>> = {
  created: 'sending',
  submitted: 'waiting',
  pending: 'waiting',
  verified: 'waiting',
  posted: 'succeeded',
  failed: 'failed',
  expired: 'expired',
  suspended: 'suspended',
  returning: 'returning',
  returned: 'returned',
};

export const topupStateOf = (state: OrderState): TopupState =>
  topupStates[state as CollectionState] ?? 'waiting';

/** Providers' words, in ours; null while nothing went wrong. */
export function topupReasonOf({
  state,
  reason,
}: Pick<MobileOrder, 'state' | 'reason'>): TopupReason | null {
  if (state === 'suspended' || state === 'returning' || state === 'returned') {
    return reason === 'over_limit' ? 'over_limit' : 'amount_differs';
  }
  if (state === 'expired') return 'no_answer';
  if (state !== 'failed') return null;
  if (reason === 'declined') return 'declined';
  return reason === 'canceled' || reason === 'cancelled' ? 'canceled' : 'refused';
}
