import { hash } from 'node:crypto';

export type TransferKind =
  | 'transfer'
  | 'topup'
  | 'withdrawal'
  | 'payout'
  | 'refund'
  | 'fee'
  | 'adjustment'
  | 'capture'
  | 'suspense'
  | 'order'
  | 'release';

/** One side of a transfer: whole francs, positive into the account, negative out of it. */
export interface Leg {
  readonly accountId: number;
  readonly amountXof: number;
}

/** A fact to be booked. Its legs sum to zero; no account stands in two of them. */
export interface Posting {
  /** The sender's own id and idempotency key: the same id books once. */
  readonly id: string;
  readonly kind: TransferKind;
  readonly legs: readonly Leg[];
  /** What it is about, in the words of whoever asked: `order:<uuid>`. */
  readonly reference: string | null;
  /** `user:<uuid>`, `system`: who wants it, as in the audit. */
  readonly actor: string;
  readonly requestId: string;
  /** When it counts, if that was earlier; never later than now. */
  readonly effectiveAt?: Date;
  /** Books above a ceiling: money that has come is booked, whatever the limit says. */
  readonly unbounded?: boolean;
}

export type PostRefused =
  | 'payments.insufficient_funds'
  | 'payments.over_limit'
  | 'payments.id_conflict'
  | 'payments.unknown_account'
  | 'payments.malformed';

/** What became of one posting. `seq` is its place in the book. */
export type Posted =
  | { readonly outcome: 'posted' | 'replayed'; readonly seq: number }
  | { readonly outcome: 'refused'; readonly code: PostRefused };

/** By the numbers that `payments.post` answers with. */
export const outcomeOf = (status: number, seq: number | null): Posted => {
  if (status <= 1) return { outcome: status === 0 ? 'posted' : 'replayed', seq: seq ?? 0 };
  return { outcome: 'refused', code: refusals[status] ?? 'payments.malformed' };
};

const refusals: Readonly<Record<number, PostRefused>> = {
  2: 'payments.insufficient_funds',
  3: 'payments.over_limit',
  4: 'payments.id_conflict',
  5: 'payments.unknown_account',
  6: 'payments.malformed',
};

/** What the id stands for: the same id with another of these is a conflict. */
export function hashOfPosting(posting: Posting): Buffer {
  const { kind, legs, reference, actor, unbounded = false } = posting;
  const sides = [...legs]
    .sort((a, b) => a.accountId - b.accountId)
    .map(({ accountId, amountXof }) => [accountId, amountXof]);
  const text = JSON.stringify([kind, sides, reference, actor, unbounded]);
  return hash('sha256', text, 'buffer');
}

/** Every leg a whole number of francs in the range that JavaScript counts exactly. */
export const isCountable = ({ legs }: Posting): boolean =>
  legs.every(
    ({ accountId, amountXof }) =>
      Number.isSafeInteger(amountXof) && Number.isSafeInteger(accountId) && amountXof !== 0,
  );
