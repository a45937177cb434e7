import { businessDeliveriesEn } from './business-deliveries.en.ts';
import { businessDeliveriesFr } from './business-deliveries.fr.ts';
import type { Widened } from './messages.ts';
import { useLanguage } from './use-messages.ts';

export type DeliveryMessages = Widened<typeof businessDeliveriesFr>;

/** The texts of a courier's page, in the language in use. */
export const useDeliveryMessages = (): DeliveryMessages =>
  useLanguage() === 'en' ? businessDeliveriesEn : businessDeliveriesFr;
