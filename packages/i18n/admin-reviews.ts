import { adminReviewsEn } from './admin-reviews.en.ts';
import { adminReviewsFr } from './admin-reviews.fr.ts';
import type { Widened } from './messages.ts';
import { useLanguage } from './use-messages.ts';

export type AdminReviewsMessages = Widened<typeof adminReviewsFr>;

/** The texts about reviews in the administration: they come with this page. */
export const useAdminReviewsMessages = (): AdminReviewsMessages =>
  useLanguage() === 'en' ? adminReviewsEn : adminReviewsFr;
