import type { Widened } from './messages.ts';
import { offersEn } from './offers.en.ts';
import { offersFr } from './offers.fr.ts';
import { useLanguage } from './use-messages.ts';

export type OffersMessages = Widened<typeof offersFr>;

/** The texts of offers at the checkout, in the language in use. */
export const useOffersMessages = (): OffersMessages =>
  useLanguage() === 'en' ? offersEn : offersFr;
