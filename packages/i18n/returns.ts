import type { Widened } from './messages.ts';
import { returnsEn } from './returns.en.ts';
import { returnsFr } from './returns.fr.ts';
import { useLanguage } from './use-messages.ts';

export type ReturnsMessages = Widened<typeof returnsFr>;

/** The texts of what is wrong with an order, in the language in use. */
export const useReturnsMessages = (): ReturnsMessages =>
  useLanguage() === 'en' ? returnsEn : returnsFr;
