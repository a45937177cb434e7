import type { Widened } from './messages.ts';
import { reviewsEn } from './reviews.en.ts';
import { reviewsFr } from './reviews.fr.ts';
import { useLanguage } from './use-messages.ts';

export type ReviewsMessages = Widened<typeof reviewsFr>;

/** The texts of reviews, in the language in use. */
export const useReviewsMessages = (): ReviewsMessages =>
  useLanguage() === 'en' ? reviewsEn : reviewsFr;
