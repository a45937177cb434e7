import { err, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { type ReportReason, reviewPolicy } from '../../domain/review-rules.ts';
import { insertReport } from '../../store/review-report-store.ts';
import { lockReview, readReview, writeReply } from '../../store/review-store.ts';

type Unknown = 'market.review_unknown';

/** The store's word to a review of its own goods; the last one stands. */
export async function replyToReview(
  tx: Tx,
  reply: { reviewId: string | null; storeId: string; words: string; userId: string },
): Promise<Result<null, Unknown>> {
  const { reviewId, ...rest } = reply;
  const written = reviewId !== null && (await writeReply(tx, { reviewId, ...rest }));
  return written ? ok(null) : err('market.review_unknown');
}

/**
 * Asks the platform to look at a review that can be seen; twice is once. Locks the review: one
 * that is being hidden is waited for.
 */
export async function reportReview(
  tx: Tx,
  report: { reviewId: string | null; userId: string; reason: ReportReason; note: string },
): Promise<Result<null, Unknown>> {
  const { reviewId } = report;
  if (reviewId === null || !(await lockReview(tx, reviewId))) return err('market.review_unknown');
  const review = await readReview(tx, reviewPolicy.changeableDays, reviewId);
  if (!review || review.hiddenAt) return err('market.review_unknown');
  await insertReport(tx, { ...report, reviewId });
  return ok(null);
}
