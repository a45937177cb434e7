import { err, newId, ok, type Result } from '@ecom/kernel';
import type { Database, Tx } from '@ecom/server-kit';
import { oneLine } from '../../domain/shelf-text.ts';
import { sheetPolicy } from '../../domain/spreadsheet-grid.ts';
import type { PictureStorage } from '../../ports.ts';
import { findImport, type ImportRecord, insertImport } from '../../store/import-store.ts';
import { importKey } from './import-key.ts';
import { type FileKind, kindOfFile } from './read-grid.ts';

const orphanAfterMs = 60 * 60_000;

export type FileRefused = 'files.empty' | 'files.too_large' | 'market.import_not_a_table';

export interface KeptFile {
  readonly id: string;
  readonly kind: FileKind;
}

/**
 * Stores a spreadsheet, by its own first bytes a workbook or a text, before the transaction that
 * will speak of it. Should that never commit, it is found without a row in an hour and deleted.
 */
export async function keepFile(
  deps: { database: Database; files: PictureStorage },
  bytes: Uint8Array,
): Promise<Result<KeptFile, FileRefused>> {
  if (bytes.length === 0) return err('files.empty');
  const max = sheetPolicy.fileMaxBytes;
  if (bytes.length > max) return err('files.too_large', { facts: { maxBytes: max } });
  const kind = kindOfFile(bytes);
  if (kind === null) return err('market.import_not_a_table');
  const id = newId<'imp'>();
  await deps.database.transaction(async (tx) => {
    const payload = { id };
    tx.enqueue({ topic: 'market.drop_orphan_import', payload, delayMs: orphanAfterMs });
  });
  await deps.files.put(importKey(id), bytes);
  return ok({ id, kind });
}

/** Hands a stored spreadsheet to the worker, to be read. */
export async function beginImport(
  tx: Tx,
  by: { readonly storeId: string; readonly actor: string },
  file: KeptFile & { readonly name: string },
): Promise<Result<ImportRecord, never>> {
  const fileName = oneLine(file.name).slice(0, 120) || `catalogue.${file.kind}`;
  await insertImport(tx, { ...by, id: file.id, fileName, fileKind: file.kind });
  tx.enqueue({ topic: 'market.work_import', payload: { id: file.id } });
  const begun = await findImport(tx, file.id);
  if (!begun) throw new Error('an import that was just written is gone');
  return ok(begun);
}
