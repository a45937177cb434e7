import { err, nextState, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { type RefusalReason, reviewMachine } from '../../domain/identity-review.ts';
import { userSubject } from '../../events.ts';
import { lockReview, moveReview } from '../../store/review-store.ts';

export type Decision =
  | { readonly event: 'approve' }
  | {
      readonly event: 'refuse';
      readonly refusalReason: RefusalReason;
      readonly refusalNote?: string | undefined;
    };

type Refused = 'auth.not_found' | 'auth.not_oneself' | 'auth.review_decided';

/**
 * A reviewer's word on somebody's papers, never on her own. Of two reviewers at once the first
 * decides; the other is told. Locks the review.
 */
export async function decideReview(
  tx: Tx,
  admin: { readonly userId: string },
  reviewId: string,
  decision: Decision,
): Promise<Result<null, Refused>> {
  const review = await lockReview(tx, reviewId);
  if (!review || review.state === 'draft') return err('auth.not_found');
  if (review.userId === admin.userId) return err('auth.not_oneself');
  const { event } = decision;
  const to = nextState(reviewMachine, review.state, event, 'reviewer');
  if (!to) return err('auth.review_decided', { facts: { state: review.state } });
  const refusal = event === 'refuse' ? refusalOf(decision) : {};
  const movedBy = userSubject(admin.userId);
  const decidedBy = admin.userId;
  await moveReview(tx, { reviewId, from: review.state, event, to, movedBy, decidedBy, ...refusal });
  const subject = userSubject(review.userId);
  if (event === 'approve') tx.announce({ subject, type: 'auth.identity_approved', data: {} });
  else {
    const data = { reason: decision.refusalReason };
    tx.announce({ subject, type: 'auth.identity_refused', data });
  }
  return ok(null);
}

const refusalOf = ({ refusalReason, refusalNote }: Extract<Decision, { event: 'refuse' }>) =>
  refusalNote === undefined ? { refusalReason } : { refusalReason, refusalNote };
