import { err, newId, ok, type Result } from '@ecom/kernel';
import { cleanImage, type Database, type ImageRefusal, type Tx } from '@ecom/server-kit';
import { type PaperKind, paperKey, storePolicy } from '../../domain/store-rules.ts';
import type { PictureStorage } from '../../ports.ts';
import { lockStore } from '../../store/merchant-store-store.ts';
import {
  dropPapers,
  dropStalePapers,
  putPaper,
  type StorePaper,
} from '../../store/store-paper-store.ts';

const orphanAfterMs = 60 * 60_000;

export type KeptPaper = Pick<StorePaper, 'id' | 'type' | 'sizeBytes' | 'widthPx' | 'heightPx'>;

/**
 * Looks at a photo by its own bytes, cuts everything out of it that is not the picture, and stores
 * it before the transaction that will speak of it. Should that never commit, the file is found
 * without a row in an hour and deleted.
 */
export async function keepPaper(
  deps: { database: Database; files: PictureStorage },
  bytes: Uint8Array,
): Promise<Result<KeptPaper, ImageRefusal>> {
  const clean = cleanImage(bytes, storePolicy.paper);
  if (!clean.ok) return clean;
  const id = newId<'doc'>();
  const key = paperKey(id);
  await deps.database.transaction(async (tx) => {
    tx.enqueue({ topic: 'market.drop_orphan_paper', payload: { key }, delayMs: orphanAfterMs });
  });
  await deps.files.put(key, clean.value.bytes);
  const { type, widthPx, heightPx } = clean.value;
  return ok({ id, type, sizeBytes: clean.value.bytes.length, widthPx, heightPx });
}

/** Puts a photo into the application; the one before goes after the commit. Locks the store. */
export async function addPaper(
  tx: Tx,
  storeId: string,
  { kind, paper }: { kind: PaperKind; paper: KeptPaper },
): Promise<Result<null, 'market.store_unknown' | 'market.application_waits'>> {
  const store = await lockStore(tx, storeId);
  if (!store) return err('market.store_unknown');
  if (store.state !== 'draft' && store.state !== 'refused') return err('market.application_waits');
  const replaced = await putPaper(tx, { ...paper, storeId, kind });
  if (replaced) deleteLater(tx, replaced);
  tx.enqueue({ topic: 'market.redraw_paper', payload: { id: paper.id } });
  return ok(null);
}

/** Forgets a store's papers, and their files with the commit. Under the store's lock. */
export async function deletePapersLater(tx: Tx, storeId: string): Promise<void> {
  for (const { id } of await dropPapers(tx, storeId)) deleteLater(tx, id);
}

/** The same for applications that nobody handed in for so long. */
export async function forgetStalePapers(tx: Tx): Promise<void> {
  for (const { id } of await dropStalePapers(tx, storePolicy.papersKeptDays)) deleteLater(tx, id);
}

const deleteLater = (tx: Tx, paperId: string): void =>
  tx.enqueue({ topic: 'market.delete_paper', payload: { key: paperKey(paperId) } });
