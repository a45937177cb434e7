import type { Reader } from '@ecom/server-kit';
import { sidesNeeded } from '../domain/identity-review.ts';
import type { Standing } from '../domain/standing.ts';
import { findDeclaration } from '../store/declaration-store.ts';
import { documentsOf } from '../store/document-store.ts';
import { limitsOf } from '../store/limit-store.ts';
import { newestReview } from '../store/review-store.ts';

/** A person's identity as she sees it: level, what each level allows, and her newest review. */
export async function readIdentity(reader: Reader, userId: string, standing: Standing) {
  const declaration = await findDeclaration(reader, userId);
  const review = await newestReview(reader, userId);
  const documents = review ? await documentsOf(reader, review.id) : [];
  const levels = [];
  for (const level of [0, 1, 2]) levels.push({ level, ...(await limitsOf(reader, level)) });
  return {
    level: standing.identityLevel,
    levels,
    declaration,
    review: review && {
      state: review.state,
      documentKind: review.documentKind,
      sidesNeeded: [...sidesNeeded(review.documentKind)],
      sidesPresent: documents.map(({ side }) => side),
      submittedAt: review.submittedAt?.toISOString() ?? null,
      decidedAt: review.decidedAt?.toISOString() ?? null,
      refusalReason: review.refusalReason,
      refusalNote: review.refusalNote,
    },
  };
}
