import type { Database } from '@ecom/server-kit';
import { forgetSearches, renewLexicon } from './store/search-store.ts';

/** Hourly: the words of the shelves are counted again, and old searches forgotten. */
export async function tendMarket(database: Database): Promise<void> {
  await renewLexicon(database);
  await forgetSearches(database);
}
