import { z } from '@hono/zod-openapi';
import { reportReasons, reviewPolicy } from '../domain/review-rules.ts';
import { plainLines } from './plain-text.ts';

const at = z.iso.datetime();
const { starsMax, wordsMax } = reviewPolicy;

const stars = z.int().min(1).max(starsMax);
const pictureIds = z.array(z.string()).openapi({
  description: 'Photos of what was received: `/v1/market/review-pictures/{id}`.',
});

export const ratingSchema = z
  .object({
    reviews: z.int(),
    mean: z.number().nullable().openapi({ description: 'Stars, to a tenth; null without any.' }),
  })
  .openapi('Rating');

export const reviewSchema = z
  .object({
    id: z.string(),
    productId: z.string(),
    title: z.string().openapi({ description: 'What was bought, as it was called then.' }),
    stars,
    words: z.string(),
    author: z.string().nullable().openapi({ description: 'A first name; null, account closed.' }),
    createdAt: at,
    changedAt: at.nullable(),
    reply: z.object({ words: z.string(), at }).nullable(),
    pictureIds,
  })
  .openapi('Review');

export const reviewPageSchema = z
  .object({
    rating: ratingSchema,
    storeRating: ratingSchema,
    items: z.array(reviewSchema),
    next: z.string().nullable(),
  })
  .openapi('ReviewPage');

/** What she may say of each line of her order, and what she has said. */
export const ownReviewsSchema = z
  .object({
    items: z.array(
      z.object({
        lineId: z.string(),
        title: z.string(),
        variant: z.string(),
        mayReview: z.boolean(),
        review: z
          .object({
            id: z.string(),
            stars,
            words: z.string(),
            createdAt: at,
            changeableUntil: at,
            hidden: z.boolean(),
            hiddenReason: z.string().nullable(),
            reply: z.object({ words: z.string(), at }).nullable(),
            pictureIds,
          })
          .nullable(),
      }),
    ),
  })
  .openapi('OwnReviews');

export const reviewWishSchema = z
  .strictObject({ stars, words: plainLines({ max: wordsMax }).default('') })
  .openapi('ReviewWish');

export const adminReviewSchema = z
  .object({
    ...reviewSchema.shape,
    store: z.object({ id: z.string(), slug: z.string(), name: z.string() }),
    authorId: z.string(),
    hiddenAt: at.nullable(),
    hiddenReason: z.string().nullable(),
    openReports: z.int(),
    reports: z.array(
      z.object({
        reason: z.enum(reportReasons),
        note: z.string(),
        byName: z.string().nullable(),
        at,
      }),
    ),
  })
  .openapi('AdminGoodsReview');
