import { businessMoneyEn } from './business-money.en.ts';
import { businessMoneyFr } from './business-money.fr.ts';
import type { Widened } from './messages.ts';
import { useLanguage } from './use-messages.ts';

export type MoneyMessages = Widened<typeof businessMoneyFr>;

/** The texts of a store's money: they come with their screen, not with the first load. */
export const useMoneyMessages = (): MoneyMessages =>
  useLanguage() === 'en' ? businessMoneyEn : businessMoneyFr;
