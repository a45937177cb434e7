import type { z } from '@hono/zod-openapi';
import { meanStars, type Rating } from '../domain/review-rules.ts';
import type { ModeratedReview } from '../use-cases/reviews/moderate-review.ts';
import type {
  ReviewableLine,
  ReviewPage,
  SignedReview,
} from '../use-cases/reviews/read-reviews.ts';
import type {
  adminReviewSchema,
  ownReviewsSchema,
  ratingSchema,
  reviewPageSchema,
  reviewSchema,
} from './review-schemas.ts';
import { iso, isoOrNull, wire } from './store-answers.ts';

const ratingAnswer = (rating: Rating): z.infer<typeof ratingSchema> => ({
  reviews: rating.reviews,
  mean: meanStars(rating),
});

type Replied = Pick<SignedReview, 'reply' | 'repliedAt'>;
const replyAnswer = ({ reply, repliedAt }: Replied) =>
  reply === null || repliedAt === null ? null : { words: reply, at: iso(repliedAt) };

const reviewAnswer = (review: SignedReview): z.infer<typeof reviewSchema> => ({
  id: wire('rev', review.id),
  productId: wire('prd', review.productId),
  title: review.title,
  stars: review.stars,
  words: review.words,
  author: review.author,
  createdAt: iso(review.createdAt),
  changedAt: isoOrNull(review.changedAt),
  reply: replyAnswer(review),
  pictureIds: review.pictureIds.map((id) => wire('rpc', id)),
});

export function reviewPageAnswer(page: ReviewPage): z.infer<typeof reviewPageSchema> {
  const items = page.reviews.map(reviewAnswer);
  return {
    rating: ratingAnswer(page.rating),
    storeRating: ratingAnswer(page.storeRating),
    items,
    next: page.hasMore ? (items.at(-1)?.id ?? null) : null,
  };
}

export const ownReviewsAnswer = (
  lines: readonly ReviewableLine[],
): z.infer<typeof ownReviewsSchema> => ({
  items: lines.map(({ line, review, mayReview }) => ({
    lineId: wire('lin', line.id),
    title: line.title,
    variant: line.variantName,
    mayReview,
    review: review && {
      id: wire('rev', review.id),
      stars: review.stars,
      words: review.words,
      createdAt: iso(review.createdAt),
      changeableUntil: iso(review.changeableUntil),
      hidden: review.hiddenAt !== null,
      hiddenReason: review.hiddenReason,
      reply: replyAnswer(review),
      pictureIds: review.pictureIds.map((id) => wire('rpc', id)),
    },
  })),
});

export const adminReviewAnswer = (review: ModeratedReview): z.infer<typeof adminReviewSchema> => ({
  ...reviewAnswer(review),
  store: { id: wire('sto', review.storeId), slug: review.storeSlug, name: review.storeName },
  authorId: wire('usr', review.userId),
  hiddenAt: isoOrNull(review.hiddenAt),
  hiddenReason: review.hiddenReason,
  openReports: review.openReports,
  reports: review.reports.map(({ reason, note, byName, reportedAt }) => ({
    reason,
    note,
    byName,
    at: iso(reportedAt),
  })),
});
