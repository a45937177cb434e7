import { businessPapersEn } from './business-papers.en.ts';
import { businessPapersFr } from './business-papers.fr.ts';
import type { Widened } from './messages.ts';
import { useLanguage } from './use-messages.ts';

export type PaperMessages = Widened<typeof businessPapersFr>;

/** The texts of a store's papers: they come with their screen, not with the first load. */
export const usePaperMessages = (): PaperMessages =>
  useLanguage() === 'en' ? businessPapersEn : businessPapersFr;
