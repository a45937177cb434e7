import type { Reader } from '@ecom/server-kit';
import { type ImportErrorRow, listErrors } from '../../store/import-error-store.ts';
import { findImport, type ImportRecord, listImports } from '../../store/import-store.ts';

/** As its members see it. */
export type ImportView = ImportRecord;

const listedMax = 30;
export const errorsPerPage = 100;

/** The store's latest imports, the newest first. */
export const readImports = (reader: Reader, storeId: string): Promise<ImportRecord[]> =>
  listImports(reader, storeId, listedMax);

/** Null for another store's as for none. */
export async function readImport(
  reader: Reader,
  storeId: string,
  id: string,
): Promise<ImportRecord | null> {
  const record = await findImport(reader, id);
  return record?.storeId === storeId ? record : null;
}

export interface ErrorPlace {
  readonly row: number;
  readonly nth: number;
}

/** What is wrong with which rows, in the order of the file; `next` where there is more. */
export async function readImportErrors(
  reader: Reader,
  id: string,
  after: ErrorPlace | null,
): Promise<{ errors: ImportErrorRow[]; next: ErrorPlace | null }> {
  const page = { after: after ?? { row: 0, nth: 0 }, limit: errorsPerPage + 1 };
  const found = await listErrors(reader, id, page);
  const errors = found.slice(0, errorsPerPage);
  const last = errors.at(-1);
  const next = found.length > errorsPerPage && last ? { row: last.row, nth: last.nth } : null;
  return { errors, next };
}
