import { toWireId } from '@ecom/kernel';
import type { QueuedReview, ReviewView } from '../../use-cases/admin/read-reviews.ts';

/** A review that a reviewer may see is past its draft. */
type Shown = 'submitted' | 'approved' | 'refused';

/** A review in the list. */
export const queuedReviewAnswer = (review: QueuedReview) => ({
  id: toWireId('idr', review.id),
  userId: toWireId('usr', review.userId),
  state: review.state as Shown,
  fullName: review.fullName,
  documentKind: review.documentKind,
  submittedAt: review.submittedAt.toISOString(),
  decidedAt: review.decidedAt?.toISOString() ?? null,
  decidedByName: review.decidedByName,
  refusalReason: review.refusalReason,
});

/** A review with its papers and what was decided before. */
export const adminReviewAnswer = (view: ReviewView) => ({
  ...queuedReviewAnswer(view),
  birthDate: view.birthDate,
  profileName: view.profileName,
  userCreatedAt: view.userCreatedAt.toISOString(),
  refusalNote: view.refusalNote,
  sidesNeeded: view.sidesNeeded,
  documents: view.documents.map(({ id, side, type, sizeBytes, widthPx, heightPx }) => ({
    id: toWireId('doc', id),
    side,
    type,
    sizeBytes,
    widthPx,
    heightPx,
  })),
  earlier: view.earlier.map(({ refusalNote, ...review }) => ({
    ...queuedReviewAnswer(review),
    refusalNote,
  })),
});
