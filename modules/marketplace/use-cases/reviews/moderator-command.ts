import { type AdminCall, runAdminCommand } from '@ecom/auth';
import { err, type Result } from '@ecom/kernel';
import type { Database } from '@ecom/server-kit';
import { authorOfReview, moderateReview, refuseModerator } from './moderate-review.ts';

interface Decision {
  /** As it stands in the address; null for an id that is none. */
  readonly id: string | null;
  readonly wireId: string;
  /** Null to let it stand. */
  readonly hideFor: string | null;
}

/** A moderator’s decision, written down as one about the review’s author. */
export async function decideReview(
  database: Database,
  call: AdminCall,
  { id, wireId, hideFor }: Decision,
): Promise<Result<null, string>> {
  const refused = await refuseModerator(database, call.actor);
  const authorId = refused || id === null ? undefined : await authorOfReview(database, id);
  if (!refused && authorId === undefined) return err('market.review_unknown');
  const command = {
    act: 'moderate_reviews' as const,
    name: hideFor === null ? 'market.admin_keep_review' : 'market.admin_hide_review',
    input: { wireId, hideFor },
    detail: { reviewId: wireId, ...(hideFor !== null && { reason: hideFor }) },
    aboutUserId: authorId ?? null,
  };
  // Tried where a right is missing, too, so that whoever feels for limits leaves a trace.
  return runAdminCommand(database, call, command, (tx, { userId }) => {
    if (id === null) throw new Error('admitted without a review');
    return moderateReview(tx, id, { userId, hideFor });
  });
}
