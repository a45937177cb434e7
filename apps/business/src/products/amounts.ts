import { useLanguage } from '@ecom/i18n';
import { useProductMessages } from '@ecom/i18n/business-products';

type SoldBy = 'piece' | 'weight';

/** «4 500», held together by no-break spaces. */
export const digitsOf = (value: number, language: string): string =>
  new Intl.NumberFormat(language === 'en' ? 'en-TG' : 'fr-TG')
    .format(value)
    .replace(/[\u202f\u2009 ]/g, '\u00a0');

/** Prices and quantities in the language in use. */
export function useAmounts() {
  const language = useLanguage();
  const { francs, kilos, perKilo } = useProductMessages();
  const digits = (value: number) => digitsOf(value, language);
  const price = (xof: number) => francs(digits(xof));
  return {
    digits,
    price,
    priceOf: (xof: number, soldBy: SoldBy) =>
      soldBy === 'weight' ? perKilo(price(xof)) : price(xof),
    count: (value: number, soldBy: SoldBy) =>
      soldBy === 'weight' ? kilos(digits(value)) : digits(value),
    signed: (value: number) => (value > 0 ? `+${digits(value)}` : `−${digits(-value)}`),
  };
}
