import { businessProductsEn } from './business-products.en.ts';
import { businessProductsFr } from './business-products.fr.ts';
import type { Widened } from './messages.ts';
import { useLanguage } from './use-messages.ts';

export type ProductMessages = Widened<typeof businessProductsFr>;

/** The texts of a merchant's products: they come with these screens, not with the first load. */
export const useProductMessages = (): ProductMessages =>
  useLanguage() === 'en' ? businessProductsEn : businessProductsFr;
