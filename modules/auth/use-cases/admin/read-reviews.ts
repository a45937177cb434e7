import { err, ok, type Result } from '@ecom/kernel';
import type { Reader } from '@ecom/server-kit';
import { sidesNeeded } from '../../domain/identity-review.ts';
import {
  countWaiting,
  earlierReviews,
  reviewRecord,
  reviewsDecided,
  reviewsWaiting,
} from '../../store/admin/review-queue-store.ts';
import { documentsOf } from '../../store/document-store.ts';

export type { QueuedReview } from '../../store/admin/review-queue-store.ts';

/** Who is the owner of a review, for the trace of every look at it. */
export { ownerOfReview } from '../../store/admin/review-queue-store.ts';

/** Past a thousand nobody needs the number. */
const waitingMax = 1_000;

/** A page of the queue, the oldest first; decided ones the newest first. And how many wait. */
export async function readReviews(
  reader: Reader,
  query: {
    state: 'submitted' | 'approved' | 'refused';
    afterId: string | null;
    limit: number;
  },
) {
  const reviews =
    query.state === 'submitted'
      ? await reviewsWaiting(reader, query)
      : await reviewsDecided(reader, query.state, query);
  return { reviews, waiting: await countWaiting(reader, waitingMax) };
}

export type ReviewView = NonNullable<Awaited<ReturnType<typeof readWhole>>>;

/** A review as its reviewer sees it: what was declared, which papers there are, what was before. */
export async function viewReview(
  reader: Reader,
  id: string,
): Promise<Result<ReviewView, 'auth.not_found'>> {
  const view = await readWhole(reader, id);
  return view ? ok(view) : err('auth.not_found');
}

async function readWhole(reader: Reader, id: string) {
  const record = await reviewRecord(reader, id);
  if (!record) return null;
  return {
    ...record,
    sidesNeeded: [...sidesNeeded(record.documentKind)],
    documents: await documentsOf(reader, id),
    earlier: await earlierReviews(reader, record.userId, id),
  };
}
