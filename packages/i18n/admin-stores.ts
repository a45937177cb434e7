import { adminStoresEn } from './admin-stores.en.ts';
import { adminStoresFr } from './admin-stores.fr.ts';
import type { Widened } from './messages.ts';
import { useLanguage } from './use-messages.ts';

export type StoresMessages = Widened<typeof adminStoresFr>;

/** The texts about stores in the administration: they come with these pages. */
export const useStoresMessages = (): StoresMessages =>
  useLanguage() === 'en' ? adminStoresEn : adminStoresFr;
