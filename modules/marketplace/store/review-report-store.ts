import { type Reader, statement, type Tx } from '@ecom/server-kit';
import type { ReportReason, ReviewQueue } from '../domain/review-rules.ts';
import { type Review, reviewColumns } from './review-store.ts';

/** A review as moderators see it. */
export interface QueuedReview extends Review {
  readonly storeName: string;
  readonly storeSlug: string;
  readonly openReports: number;
}

export interface ReviewReport {
  readonly reviewId: string;
  readonly userId: string;
  readonly reason: ReportReason;
  readonly note: string;
  readonly reportedAt: Date;
}

const insertStatement = statement(
  'market.report_review',
  `INSERT INTO market.review_report (review_id, user_id, reason, note) VALUES ($1, $2, $3, $4)
   ON CONFLICT DO NOTHING`,
);
const settleStatement = statement(
  'market.settle_reports',
  `UPDATE market.review_report SET settled_at = app.now()
   WHERE review_id = $1 AND settled_at IS NULL`,
);
const hideStatement = statement(
  'market.hide_review',
  `UPDATE market.review SET hidden_at = app.now(), hidden_by = $2, hidden_reason = $3
   WHERE id = $1`,
);
const showStatement = statement(
  'market.show_review',
  `UPDATE market.review SET hidden_at = NULL, hidden_by = NULL, hidden_reason = NULL
   WHERE id = $1`,
);
const forgetStatement = statement(
  'market.forget_reports',
  'DELETE FROM market.review_report WHERE user_id = $1',
);
const reportsStatement = statement<ReviewReport>(
  'market.open_reports',
  `SELECT review_id AS "reviewId", user_id AS "userId", reason, note,
     reported_at AS "reportedAt"
   FROM market.review_report WHERE review_id = ANY ($1) AND settled_at IS NULL
   ORDER BY review_id, reported_at LIMIT 500`,
);
const columns = `${reviewColumns}, s.name AS "storeName", s.slug AS "storeSlug",
  (SELECT count(*)::int FROM market.review_report p
   WHERE p.review_id = r.id AND p.settled_at IS NULL) AS "openReports"`;
const from = `market.review r JOIN market.order_line l ON l.id = r.line_id
  JOIN market.store s ON s.id = r.store_id`;
const page = `($2::uuid IS NULL OR r.id < $2) ORDER BY r.id DESC LIMIT $3`;
const queues: Readonly<Record<ReviewQueue, ReturnType<typeof statement<QueuedReview>>>> = {
  reported: statement(
    'market.reviews_reported',
    `SELECT ${columns} FROM ${from} WHERE r.id IN (SELECT p.review_id
       FROM market.review_report p WHERE p.settled_at IS NULL) AND ${page}`,
  ),
  hidden: statement(
    'market.reviews_hidden',
    `SELECT ${columns} FROM ${from} WHERE r.hidden_at IS NOT NULL AND ${page}`,
  ),
  all: statement('market.reviews_all', `SELECT ${columns} FROM ${from} WHERE ${page}`),
};
const countStatement = statement<{ waiting: number }>(
  'market.count_reviews_reported',
  `SELECT count(*)::int AS waiting FROM (SELECT DISTINCT review_id FROM market.review_report
     WHERE settled_at IS NULL LIMIT $1) AS capped`,
);

/** A second of the same person says nothing new. */
export const insertReport = (tx: Tx, report: Omit<ReviewReport, 'reportedAt'>) =>
  tx.query(insertStatement, [report.reviewId, report.userId, report.reason, report.note]);

export const settleReports = (tx: Tx, reviewId: string) => tx.query(settleStatement, [reviewId]);

export const hideReview = (tx: Tx, reviewId: string, userId: string, reason: string) =>
  tx.query(hideStatement, [reviewId, userId, reason]);

export const showReview = (tx: Tx, reviewId: string) => tx.query(showStatement, [reviewId]);

export const dropReportsOf = (tx: Tx, userId: string) => tx.query(forgetStatement, [userId]);

/** Those that moderators have not answered yet. */
export const openReports = (
  reader: Reader,
  reviewIds: readonly string[],
): Promise<ReviewReport[]> => reader.query(reportsStatement, [reviewIds]);

/** The newest first. */
export const reviewsInQueue = (
  reader: Reader,
  days: number,
  queue: ReviewQueue,
  { afterId, limit }: { afterId: string | null; limit: number },
): Promise<QueuedReview[]> => reader.query(queues[queue], [days, afterId, limit]);

/** How many wait; `most` and no more are counted. */
export async function countReported(reader: Reader, most: number): Promise<number> {
  const [row] = await reader.query(countStatement, [most]);
  return row?.waiting ?? 0;
}
