import type { Id } from '@ecom/kernel';
import { type Reader, statement } from '@ecom/server-kit';
import type { DocumentKind, RefusalReason, ReviewState } from '../../domain/identity-review.ts';

/** A review in the reviewers' list. */
export interface QueuedReview {
  readonly id: Id<'idr'>;
  readonly userId: Id<'usr'>;
  readonly state: ReviewState;
  readonly fullName: string;
  readonly documentKind: DocumentKind;
  readonly submittedAt: Date;
  readonly decidedAt: Date | null;
  readonly decidedByName: string | null;
  readonly refusalReason: RefusalReason | null;
}

/** A review with what a reviewer compares the papers to. */
export interface ReviewRecord extends QueuedReview {
  /** `YYYY-MM-DD`. */
  readonly birthDate: string;
  readonly profileName: string | null;
  readonly userCreatedAt: Date;
  readonly refusalNote: string | null;
}

interface Page {
  readonly afterId: string | null;
  readonly limit: number;
}

const columns = `r.id, r.user_id AS "userId", r.state, r.full_name AS "fullName",
  r.document_kind AS "documentKind", r.submitted_at AS "submittedAt",
  r.decided_at AS "decidedAt", b.name AS "decidedByName", r.refusal_reason AS "refusalReason"`;
const source = `identity.identity_review r
  LEFT JOIN identity.app_user b ON b.id = r.decided_by`;

const waitingStatement = statement<QueuedReview>(
  'auth.reviews_waiting',
  `SELECT ${columns} FROM ${source}
   WHERE r.state = 'submitted' AND ($1::uuid IS NULL OR (r.submitted_at, r.id) >
     (SELECT a.submitted_at, a.id FROM identity.identity_review a WHERE a.id = $1))
   ORDER BY r.submitted_at, r.id LIMIT $2`,
);
const decidedStatement = statement<QueuedReview>(
  'auth.reviews_decided',
  `SELECT ${columns} FROM ${source}
   WHERE r.state = $3 AND r.decided_at IS NOT NULL AND ($1::uuid IS NULL OR (r.decided_at, r.id) <
     (SELECT a.decided_at, a.id FROM identity.identity_review a WHERE a.id = $1))
   ORDER BY r.decided_at DESC, r.id DESC LIMIT $2`,
);
const countStatement = statement<{ waiting: number }>(
  'auth.count_reviews_waiting',
  `SELECT count(*)::int AS waiting FROM
     (SELECT FROM identity.identity_review WHERE state = 'submitted' LIMIT $1) AS capped`,
);
const recordStatement = statement<ReviewRecord>(
  'auth.admin_read_review',
  `SELECT ${columns}, r.birth_date AS "birthDate", u.name AS "profileName",
     u.created_at AS "userCreatedAt", r.refusal_note AS "refusalNote"
   FROM ${source} JOIN identity.app_user u ON u.id = r.user_id
   WHERE r.id = $1 AND r.state IN ('submitted', 'approved', 'refused')`,
);
const earlierStatement = statement<QueuedReview & { refusalNote: string | null }>(
  'auth.earlier_reviews',
  `SELECT ${columns}, r.refusal_note AS "refusalNote" FROM ${source}
   WHERE r.user_id = $1 AND r.id <> $2 AND r.state IN ('approved', 'refused')
   ORDER BY r.decided_at DESC, r.id DESC LIMIT 20`,
);
const ownerStatement = statement<{ userId: Id<'usr'> }>(
  'auth.owner_of_review',
  `SELECT user_id AS "userId" FROM identity.identity_review WHERE id = $1`,
);

/** Reviews that wait, the oldest first. */
export const reviewsWaiting = (reader: Reader, { afterId, limit }: Page) =>
  reader.query(waitingStatement, [afterId, limit]);

/** Reviews that were decided, the newest first. */
export const reviewsDecided = (
  reader: Reader,
  state: 'approved' | 'refused',
  { afterId, limit }: Page,
) => reader.query(decidedStatement, [afterId, limit, state]);

/** How many wait; `most` and no more are counted. */
export async function countWaiting(reader: Reader, most: number): Promise<number> {
  const [row] = await reader.query(countStatement, [most]);
  return row?.waiting ?? 0;
}

/** Null for a draft, and for papers that their owner took back: they are nobody's to see. */
export async function reviewRecord(reader: Reader, id: string): Promise<ReviewRecord | null> {
  const [row] = await reader.query(recordStatement, [id]);
  return row ?? null;
}

/** What was decided about the same person before, the newest first, twenty at most. */
export const earlierReviews = (reader: Reader, userId: string, exceptId: string) =>
  reader.query(earlierStatement, [userId, exceptId]);

export async function ownerOfReview(reader: Reader, id: string): Promise<Id<'usr'> | null> {
  const [row] = await reader.query(ownerStatement, [id]);
  return row?.userId ?? null;
}
