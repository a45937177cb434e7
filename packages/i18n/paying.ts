import type { Widened } from './messages.ts';
import { payingEn } from './paying.en.ts';
import { payingFr } from './paying.fr.ts';
import { useLanguage } from './use-messages.ts';

export type PayingMessages = Widened<typeof payingFr>;

/** The texts of a phone that pays a checkout, in the language in use. */
export const usePayingMessages = (): PayingMessages =>
  useLanguage() === 'en' ? payingEn : payingFr;
