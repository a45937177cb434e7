import type { Widened } from './messages.ts';
import { ordersEn } from './orders.en.ts';
import { ordersFr } from './orders.fr.ts';
import { useLanguage } from './use-messages.ts';

export type OrdersMessages = Widened<typeof ordersFr>;

/** The texts of checkout and orders, in the language in use. */
export const useOrdersMessages = (): OrdersMessages =>
  useLanguage() === 'en' ? ordersEn : ordersFr;
