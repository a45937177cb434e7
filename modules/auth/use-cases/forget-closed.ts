import type { Database } from '@ecom/server-kit';
import { documentKey } from '../domain/file-keys.ts';
import { forgetKept, keptNoLonger } from '../store/closing-store.ts';
import { dropDocumentsOf } from '../store/document-store.ts';

/** Forgets the identity of closed accounts once the law no longer asks for it. */
export async function forgetClosedAccounts(database: Database): Promise<void> {
  for (const { id } of await keptNoLonger(database)) {
    await database.transaction(async (tx) => {
      for (const paper of await dropDocumentsOf(tx, id, { approvedToo: true })) {
        tx.enqueue({ topic: 'auth.delete_file', payload: { key: documentKey(paper.id) } });
      }
      await forgetKept(tx, id);
    });
  }
}
