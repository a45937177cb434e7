import { z } from '@hono/zod-openapi';
import { documentKinds, documentSides, refusalReasons } from '../../domain/identity-review.ts';

const when = z.iso.datetime();
const reviewStates = ['submitted', 'approved', 'refused'] as const;

export const reviewStateSchema = z.enum(reviewStates);

export const queuedReviewSchema = z
  .object({
    id: z.string(),
    userId: z.string(),
    state: reviewStateSchema,
    fullName: z.string(),
    documentKind: z.enum(documentKinds),
    submittedAt: when,
    decidedAt: when.nullable(),
    decidedByName: z.string().nullable(),
    refusalReason: z.enum(refusalReasons).nullable(),
  })
  .openapi('AdminQueuedReview');

export const adminReviewSchema = queuedReviewSchema
  .extend({
    birthDate: z.iso.date(),
    profileName: z.string().nullable(),
    userCreatedAt: when,
    refusalNote: z.string().nullable(),
    sidesNeeded: z.array(z.enum(documentSides)),
    documents: z.array(
      z
        .object({
          id: z.string(),
          side: z.enum(documentSides),
          type: z.enum(['image/jpeg', 'image/png', 'image/webp']),
          sizeBytes: z.int(),
          widthPx: z.int(),
          heightPx: z.int(),
        })
        .openapi('AdminDocument'),
    ),
    earlier: z.array(
      queuedReviewSchema
        .extend({ refusalNote: z.string().nullable() })
        .openapi('AdminEarlierReview'),
    ),
  })
  .openapi('AdminReview');
