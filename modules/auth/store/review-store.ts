import type { Id } from '@ecom/kernel';
import { type Reader, statement, type Tx } from '@ecom/server-kit';
import type {
  DocumentKind,
  RefusalReason,
  ReviewEvent,
  ReviewState,
} from '../domain/identity-review.ts';

export interface Review {
  readonly id: Id<'idr'>;
  readonly userId: Id<'usr'>;
  readonly state: ReviewState;
  readonly fullName: string;
  /** `YYYY-MM-DD`. */
  readonly birthDate: string;
  readonly documentKind: DocumentKind;
  readonly createdAt: Date;
  readonly submittedAt: Date | null;
  readonly decidedAt: Date | null;
  readonly refusalReason: RefusalReason | null;
  readonly refusalNote: string | null;
}

/** One step of a review: `from` is what the caller read, and must still be so. */
export interface ReviewMove {
  readonly reviewId: string;
  readonly from: ReviewState;
  readonly event: ReviewEvent;
  readonly to: ReviewState;
  /** `user:<uuid>` or `system`. */
  readonly movedBy: string;
  /** With `approve` and `refuse`: the reviewer. */
  readonly decidedBy?: string;
  readonly refusalReason?: RefusalReason;
  readonly refusalNote?: string;
}

const columns = `id, user_id AS "userId", state, full_name AS "fullName",
  birth_date AS "birthDate", document_kind AS "documentKind", created_at AS "createdAt",
  submitted_at AS "submittedAt", decided_at AS "decidedAt", refusal_reason AS "refusalReason",
  refusal_note AS "refusalNote"`;

const insertStatement = statement(
  'auth.insert_review',
  `INSERT INTO identity.identity_review (id, user_id, full_name, birth_date, document_kind)
   VALUES ($1, $2, $3, $4, $5)`,
);
const changeKindStatement = statement(
  'auth.change_review_kind',
  `UPDATE identity.identity_review SET document_kind = $2, full_name = $3, birth_date = $4
   WHERE id = $1 AND state = 'draft'`,
);
const newestStatement = statement<Review>(
  'auth.newest_review',
  `SELECT ${columns} FROM identity.identity_review WHERE user_id = $1
   ORDER BY created_at DESC, id DESC LIMIT 1`,
);
const lockOpenStatement = statement<Review>(
  'auth.lock_open_review',
  `SELECT ${columns} FROM identity.identity_review
   WHERE user_id = $1 AND state IN ('draft', 'submitted') FOR UPDATE`,
);
const lockStatement = statement<Review>(
  'auth.lock_review',
  `SELECT ${columns} FROM identity.identity_review WHERE id = $1 FOR UPDATE`,
);
const moveStatement = statement<{ id: string }>(
  'auth.move_review',
  `UPDATE identity.identity_review SET state = $3,
     submitted_at = CASE WHEN $3 = 'submitted' THEN app.now() ELSE submitted_at END,
     decided_at = CASE WHEN $4::uuid IS NULL THEN NULL ELSE app.now() END,
     decided_by = $4, refusal_reason = $5, refusal_note = $6
   WHERE id = $1 AND state = $2 RETURNING id`,
);
const insertMove = statement(
  'auth.insert_review_move',
  `INSERT INTO identity.identity_review_move
     (review_id, step, from_state, event, to_state, moved_by)
   SELECT $1, coalesce(max(step), 0) + 1, $2, $3, $4, $5
   FROM identity.identity_review_move WHERE review_id = $1`,
);
const lapsedStatement = statement<{ id: string; state: ReviewState; userId: string }>(
  'auth.reviews_to_lapse',
  `SELECT id, state, user_id AS "userId" FROM identity.identity_review
   WHERE state IN ('draft', 'submitted')
     AND coalesce(submitted_at, created_at) < app.now() - $1 * interval '1 day'
   ORDER BY id LIMIT 100`,
);

export const addReview = (
  tx: Tx,
  review: {
    id: string;
    userId: string;
    fullName: string;
    birthDate: string;
    documentKind: DocumentKind;
  },
) => {
  const { id, userId, fullName, birthDate, documentKind } = review;
  return tx.query(insertStatement, [id, userId, fullName, birthDate, documentKind]);
};

/** Of a draft; keeps its photos. */
export const changeDraft = (
  tx: Tx,
  id: string,
  draft: { documentKind: DocumentKind; fullName: string; birthDate: string },
) => tx.query(changeKindStatement, [id, draft.documentKind, draft.fullName, draft.birthDate]);

export async function newestReview(reader: Reader, userId: string): Promise<Review | null> {
  const [row] = await reader.query(newestStatement, [userId]);
  return row ?? null;
}

/** The draft or the submitted review of a person; holds its row. */
export async function lockOpenReview(tx: Tx, userId: string): Promise<Review | null> {
  const [row] = await tx.query(lockOpenStatement, [userId]);
  return row ?? null;
}

/** Holds the row until the end of the transaction. */
export async function lockReview(tx: Tx, id: string): Promise<Review | null> {
  const [row] = await tx.query(lockStatement, [id]);
  return row ?? null;
}

/** True when this call moved the review; writes the history row. */
export async function moveReview(tx: Tx, move: ReviewMove): Promise<boolean> {
  const { reviewId, from, event, to, movedBy } = move;
  const { decidedBy = null, refusalReason = null, refusalNote = null } = move;
  const moved = await tx.query(moveStatement, [
    reviewId,
    from,
    to,
    decidedBy,
    refusalReason,
    refusalNote,
  ]);
  if (moved.length === 0) return false;
  await tx.query(insertMove, [reviewId, from, event, to, movedBy]);
  return true;
}

/** Open reviews that nobody finished in time, 100 at most. */
export const reviewsToLapse = (reader: Reader, days: number) =>
  reader.query(lapsedStatement, [days]);
