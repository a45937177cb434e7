import { invariant } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { isCountable, type Posted, type Posting } from '../domain/posting.ts';
import { postAll } from '../store/ledger-store.ts';

/** More would hold too many locks at once. */
export const postingsMax = 1_000;

/**
 * The money mover that takes part in its caller's transaction. Each posting is booked or refused
 * by itself; a refused one writes nothing and its neighbours do not notice. Locks the accounts in
 * id order until the transaction ends: the last locks of a transaction but the event counters.
 */
export async function post(tx: Tx, postings: readonly Posting[]): Promise<Posted[]> {
  invariant(postings.length <= postingsMax, 'too many postings at once');
  const good = postings.filter(isCountable);
  const booked = good.length === 0 ? [] : await postAll(tx, good);
  const outcomes = new Map(good.map((posting, n) => [posting, booked[n]]));
  return postings.map(
    (posting) => outcomes.get(posting) ?? { outcome: 'refused', code: 'payments.malformed' },
  );
}
