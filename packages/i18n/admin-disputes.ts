import { adminDisputesEn } from './admin-disputes.en.ts';
import { adminDisputesFr } from './admin-disputes.fr.ts';
import type { Widened } from './messages.ts';
import { useLanguage } from './use-messages.ts';

export type AdminDisputesMessages = Widened<typeof adminDisputesFr>;

/** The texts of disputes: they come with those pages, not with the first load. */
export const useAdminDisputesMessages = (): AdminDisputesMessages =>
  useLanguage() === 'en' ? adminDisputesEn : adminDisputesFr;
