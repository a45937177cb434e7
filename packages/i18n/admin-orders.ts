import { adminOrdersEn } from './admin-orders.en.ts';
import { adminOrdersFr } from './admin-orders.fr.ts';
import type { Widened } from './messages.ts';
import { useLanguage } from './use-messages.ts';

export type AdminOrdersMessages = Widened<typeof adminOrdersFr>;

/** The texts about orders and commissions in the administration: they come with these pages. */
export const useAdminOrdersMessages = (): AdminOrdersMessages =>
  useLanguage() === 'en' ? adminOrdersEn : adminOrdersFr;
