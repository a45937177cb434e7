import { nextState } from '@ecom/kernel';
import type { Database } from '@ecom/server-kit';
import { documentKey } from '../domain/file-keys.ts';
import { reviewMachine, reviewPolicy } from '../domain/identity-review.ts';
import { dropStaleDocuments } from '../store/document-store.ts';
import { moveReview, reviewsToLapse } from '../store/review-store.ts';

/** Ends reviews that nobody finished in time. Safe to run from many processes. */
export async function lapseReviews(database: Database): Promise<void> {
  for (const { id, state } of await reviewsToLapse(database, reviewPolicy.lapseDays)) {
    const to = nextState(reviewMachine, state, 'lapse', 'system');
    if (!to) throw new Error(`a ${state} review cannot lapse`);
    const move = { reviewId: id, from: state, event: 'lapse', to, movedBy: 'system' } as const;
    await database.transaction((tx) => moveReview(tx, move));
  }
}

/** Deletes the photos of reviews that led nowhere, a while after. */
export async function forgetStalePapers(database: Database): Promise<void> {
  await database.transaction(async (tx) => {
    for (const { id } of await dropStaleDocuments(tx, reviewPolicy.papersKeptDays)) {
      tx.enqueue({ topic: 'auth.delete_file', payload: { key: documentKey(id) } });
    }
  });
}
