import { businessEn } from './business.en.ts';
import { businessFr } from './business.fr.ts';
import type { Widened } from './messages.ts';
import { useLanguage } from './use-messages.ts';

export type BusinessMessages = Widened<typeof businessFr>;

/** The merchants' app's own texts; both languages come with the app. */
export const useBusinessMessages = (): BusinessMessages =>
  useLanguage() === 'en' ? businessEn : businessFr;
