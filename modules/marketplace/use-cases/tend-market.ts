import type { Reader } from '@ecom/server-kit';
import { forgetBulkEdits } from '../store/bulk-store.ts';
import { renewLexicon } from '../store/lexicon-store.ts';
import { failStuckPictures } from '../store/picture-store.ts';
import { forgetSearches } from '../store/search-log-store.ts';

/**
 * Counts the words of the shelves again, forgets searches of ninety days ago and edits that can
 * not be undone any more, and gives up on pictures that nobody drew within an hour.
 */
export async function tendShelves(reader: Reader): Promise<void> {
  await renewLexicon(reader);
  await forgetSearches(reader);
  await forgetBulkEdits(reader);
  await failStuckPictures(reader);
}
