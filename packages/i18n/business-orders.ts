import { businessOrdersEn } from './business-orders.en.ts';
import { businessOrdersFr } from './business-orders.fr.ts';
import type { Widened } from './messages.ts';
import { useLanguage } from './use-messages.ts';

export type OrderMessages = Widened<typeof businessOrdersFr>;

/** The texts of a store's orders: they come with these screens, not with the first load. */
export const useOrderMessages = (): OrderMessages =>
  useLanguage() === 'en' ? businessOrdersEn : businessOrdersFr;
