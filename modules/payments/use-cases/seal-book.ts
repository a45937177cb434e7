import type { Database } from '@ecom/server-kit';
import { sealNext } from '../store/seal-store.ts';

/** While a block is sealed nobody books: a thousand transfers are some hundredths of a second. */
const blockMax = 1_000;

/**
 * Seals what was booked since the last block, block after block. Waits a fifth of a second at most
 * for those who are writing: @throws PostgreSQL's lock timeout then, and the next turn tries again.
 * Safe to run from many processes. Returns how many transfers were sealed.
 */
export async function sealBook(database: Database): Promise<number> {
  for (let total = 0; ; ) {
    const sealed = await database.transaction((tx) => sealNext(tx, blockMax));
    total += sealed;
    if (sealed < blockMax) return total;
  }
}
