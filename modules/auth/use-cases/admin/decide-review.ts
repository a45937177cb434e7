import { err, nextState, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { type RefusalReason, reviewMachine } from '../../domain/identity-review.ts';
import { userSubject } from '../../events.ts';
import { ownerOfReview } from '../../store/admin/review-queue-store.ts';
import { lockTarget } from '../../store/admin/target-store.ts';
import { lockReview, moveReview } from '../../store/review-store.ts';
import { tellLevel } from '../tell-level.ts';

export type Decision =
  | { readonly event: 'approve' }
  | {
      readonly event: 'refuse';
      readonly refusalReason: RefusalReason;
      readonly refusalNote?: string | undefined;
    };

type Refused =
  | 'auth.not_found'
  | 'auth.not_oneself'
  | 'auth.account_closed'
  | 'auth.review_decided';

/**
 * A reviewer's word on somebody's papers, never on her own. Of two reviewers at once the first
 * decides; the other is told. Locks the user, then the review.
 */
export async function decideReview(
  tx: Tx,
  admin: { readonly userId: string },
  reviewId: string,
  decision: Decision,
): Promise<Result<null, Refused>> {
  const ownerId = await ownerOfReview(tx, reviewId);
  const owner = ownerId && (await lockTarget(tx, ownerId));
  const review = await lockReview(tx, reviewId);
  if (!owner || !review || review.state === 'draft') return err('auth.not_found');
  if (owner.id === admin.userId) return err('auth.not_oneself');
  if (owner.closed) return err('auth.account_closed');
  const { event } = decision;
  const to = nextState(reviewMachine, review.state, event, 'reviewer');
  if (!to) return err('auth.review_decided', { facts: { state: review.state } });
  const refusal = event === 'refuse' ? refusalOf(decision) : {};
  const movedBy = userSubject(admin.userId);
  const decidedBy = admin.userId;
  await moveReview(tx, { reviewId, from: review.state, event, to, movedBy, decidedBy, ...refusal });
  const subject = userSubject(review.userId);
  if (event === 'approve') {
    tellLevel(tx, review.userId);
    tx.announce({ subject, type: 'auth.identity_approved', data: {} });
  } else {
    const data = { reason: decision.refusalReason };
    tx.announce({ subject, type: 'auth.identity_refused', data });
  }
  return ok(null);
}

const refusalOf = ({ refusalReason, refusalNote }: Extract<Decision, { event: 'refuse' }>) =>
  refusalNote === undefined ? { refusalReason } : { refusalReason, refusalNote };
