import { adminMoneyEn } from './admin-money.en.ts';
import { adminMoneyFr } from './admin-money.fr.ts';
import type { Widened } from './messages.ts';
import { useLanguage } from './use-messages.ts';

export type MoneyMessages = Widened<typeof adminMoneyFr>;

/** The texts of the operator's money pages: they come with these pages, not with the first load. */
export const useMoneyMessages = (): MoneyMessages =>
  useLanguage() === 'en' ? adminMoneyEn : adminMoneyFr;
