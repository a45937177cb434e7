import type { Reader } from '@ecom/server-kit';
import { forgetSearches, renewLexicon } from '../store/search-store.ts';

/** Counts the words of the shelves again, and forgets searches of ninety days ago. */
export async function tendShelves(reader: Reader): Promise<void> {
  await renewLexicon(reader);
  await forgetSearches(reader);
}
