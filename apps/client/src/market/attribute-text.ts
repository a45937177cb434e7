import type { MarketMessages } from '@ecom/i18n/market';
import type { Product } from './market-data.ts';

type Attribute = Product['attributes'][number];

/** What an attribute is called, in a language: «Capacité». */
export const attributeName = ({ nameFr, nameEn }: Attribute, language: string): string =>
  language === 'en' ? nameEn : nameFr;

/** What it says, as one reads it: «128 Go», «Oui», «Coton». */
export function attributeText(
  { value, unit, choice }: Attribute,
  language: string,
  { product }: MarketMessages,
): string {
  if (choice) return language === 'en' ? choice.en : choice.fr;
  if (typeof value === 'boolean') return value ? product.yes : product.no;
  const said =
    typeof value === 'number'
      ? new Intl.NumberFormat(language === 'en' ? 'en-TG' : 'fr-TG')
          .format(value)
          .replace(/[\u202f\u2009 ]/g, '\u00a0')
      : value;
  return unit ? `${said}\u00a0${unit}` : said;
}
