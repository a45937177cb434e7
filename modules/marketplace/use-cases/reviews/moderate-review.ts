import { admitAdmin, namesOf } from '@ecom/auth';
import { err, ok, type Refusal, type Result } from '@ecom/kernel';
import type { Actor, Reader, Tx } from '@ecom/server-kit';
import { type ReviewQueue, reviewPolicy } from '../../domain/review-rules.ts';
import {
  countReported,
  hideReview,
  openReports,
  type QueuedReview,
  type ReviewReport,
  reviewsInQueue,
  settleReports,
  showReview,
} from '../../store/review-report-store.ts';
import { lockReview, readReview } from '../../store/review-store.ts';
import { type SignedReview, signReviews } from './read-reviews.ts';

const { changeableDays } = reviewPolicy;
/** Past a thousand nobody needs the number. */
const waitingMax = 1_000;

export type ModeratedReview = QueuedReview &
  SignedReview & {
    readonly reports: readonly (ReviewReport & { readonly byName: string | null })[];
  };

/** Why this person may not moderate now; null when she may. */
export async function refuseModerator(reader: Reader, actor: Actor): Promise<Refusal | null> {
  const admitted = await admitAdmin(reader, actor, 'moderate_reviews');
  return admitted.ok ? null : admitted.error;
}

/** A page of reviews with what is held against them, and how many wait for an answer. */
export async function readReviewQueue(
  reader: Reader,
  queue: ReviewQueue,
  page: { afterId: string | null; limit: number },
): Promise<{ reviews: ModeratedReview[]; waiting: number }> {
  const rows = await reviewsInQueue(reader, changeableDays, queue, page);
  const reports = await openReports(
    reader,
    rows.map(({ id }) => id),
  );
  const names = await namesOf(reader, [...new Set(reports.map(({ userId }) => userId))]);
  const named = reports.map((one) => ({ ...one, byName: names.get(one.userId) ?? null }));
  const reviews = (await signReviews(reader, rows)).map((row) => ({
    ...row,
    reports: named.filter(({ reviewId }) => reviewId === row.id),
  }));
  return { reviews, waiting: await countReported(reader, waitingMax) };
}

/** Whom a review is of; undefined for none. */
export async function authorOfReview(reader: Reader, id: string): Promise<string | undefined> {
  return (await readReview(reader, changeableDays, id))?.userId;
}

/**
 * Hides a review from everybody but its author, or lets it stand: also one that was hidden before.
 * Either way what was held against it is answered. `hideFor` is null to keep it.
 */
export async function moderateReview(
  tx: Tx,
  reviewId: string,
  { userId, hideFor }: { userId: string; hideFor: string | null },
): Promise<Result<null, 'market.review_unknown'>> {
  if (!(await lockReview(tx, reviewId))) return err('market.review_unknown');
  if (hideFor === null) await showReview(tx, reviewId);
  else await hideReview(tx, reviewId, userId, hideFor);
  await settleReports(tx, reviewId);
  return ok(null);
}
