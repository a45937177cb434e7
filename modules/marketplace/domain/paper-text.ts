import type { ReceiptLanguage } from './receipt-words.ts';

/** «12 500 F CFA», «−500 F CFA»: whole francs, held together. */
export const francsText = (amountXof: number): string =>
  `${amountXof.toLocaleString('fr-FR').replaceAll(/\s/g, '\u00a0').replace('-', '−')}\u00a0F\u00a0CFA`;

export const localeOf = (language: ReceiptLanguage): string =>
  language === 'en' ? 'en-GB' : 'fr-FR';

/** A day and its time by the clock of Lomé, which keeps UTC all year. */
export const whenText =
  (language: ReceiptLanguage, dateStyle: 'long' | 'short' = 'long') =>
  (at: Date): string =>
    at.toLocaleString(localeOf(language), { dateStyle, timeStyle: 'short', timeZone: 'UTC' });
