import { businessSlotsEn } from './business-slots.en.ts';
import { businessSlotsFr } from './business-slots.fr.ts';
import type { Widened } from './messages.ts';
import { useLanguage } from './use-messages.ts';

export type BusinessSlotsMessages = Widened<typeof businessSlotsFr>;

/** The texts of a store's hours to choose, in the language in use. */
export const useBusinessSlotsMessages = (): BusinessSlotsMessages =>
  useLanguage() === 'en' ? businessSlotsEn : businessSlotsFr;
