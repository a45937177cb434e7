import { businessReturnsEn } from './business-returns.en.ts';
import { businessReturnsFr } from './business-returns.fr.ts';
import type { Widened } from './messages.ts';
import { useLanguage } from './use-messages.ts';

export type BusinessReturnsMessages = Widened<typeof businessReturnsFr>;

/** The texts of what customers report: they come with those pages, not with the first load. */
export const useBusinessReturnsMessages = (): BusinessReturnsMessages =>
  useLanguage() === 'en' ? businessReturnsEn : businessReturnsFr;
