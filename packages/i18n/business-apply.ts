import { businessApplyEn } from './business-apply.en.ts';
import { businessApplyFr } from './business-apply.fr.ts';
import type { Widened } from './messages.ts';
import { useLanguage } from './use-messages.ts';

export type ApplyMessages = Widened<typeof businessApplyFr>;

/** The texts of opening a store: they come with their screen, not with the first load. */
export const useApplyMessages = (): ApplyMessages =>
  useLanguage() === 'en' ? businessApplyEn : businessApplyFr;
