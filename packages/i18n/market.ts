import { marketEn } from './market.en.ts';
import { marketFr } from './market.fr.ts';
import type { Widened } from './messages.ts';
import { useLanguage } from './use-messages.ts';

export type MarketMessages = Widened<typeof marketFr>;

/** The texts of the market, in the language in use. */
export const useMarketMessages = (): MarketMessages =>
  useLanguage() === 'en' ? marketEn : marketFr;
