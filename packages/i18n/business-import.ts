import { businessImportEn } from './business-import.en.ts';
import { businessImportFr } from './business-import.fr.ts';
import type { Widened } from './messages.ts';
import { useLanguage } from './use-messages.ts';

export type ImportMessages = Widened<typeof businessImportFr>;

/** The texts of imports: they come with these screens, not with the first load. */
export const useImportMessages = (): ImportMessages =>
  useLanguage() === 'en' ? businessImportEn : businessImportFr;
