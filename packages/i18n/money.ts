import type { Language } from './language.ts';

const locales: Readonly<Record<Language, string>> = { fr: 'fr-TG', en: 'en-TG' };

/**
 * «12 500 F CFA» from whole francs, held together by no-break spaces: the thin space that French
 * typography asks for is too thin to tell thousands apart on a phone.
 */
export const formatXof = (amountXof: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { style: 'currency', currency: 'XOF' })
    .format(amountXof)
    .replace(/[\u202f\u2009 ]/g, '\u00a0');
