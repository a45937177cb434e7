import { businessReviewsEn } from './business-reviews.en.ts';
import { businessReviewsFr } from './business-reviews.fr.ts';
import type { Widened } from './messages.ts';
import { useLanguage } from './use-messages.ts';

export type BusinessReviewsMessages = Widened<typeof businessReviewsFr>;

/** The texts of a store's reviews: they come with this page, not with the first load. */
export const useBusinessReviewsMessages = (): BusinessReviewsMessages =>
  useLanguage() === 'en' ? businessReviewsEn : businessReviewsFr;
