import type { Widened } from './messages.ts';
import { promotionsEn } from './promotions.en.ts';
import { promotionsFr } from './promotions.fr.ts';
import { useLanguage } from './use-messages.ts';

export type PromotionsMessages = Widened<typeof promotionsFr>;

/** The texts of offers for those who make them, in the language in use. */
export const usePromotionsMessages = (): PromotionsMessages =>
  useLanguage() === 'en' ? promotionsEn : promotionsFr;
