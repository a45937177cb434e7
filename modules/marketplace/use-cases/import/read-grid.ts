import { err, type Result } from '@ecom/kernel';
import { decodeText, readCsv } from '../../domain/spreadsheet-csv.ts';
import type { Grid, GridRefused } from '../../domain/spreadsheet-grid.ts';
import { readXlsx } from './spreadsheet-xlsx.ts';

export type FileKind = 'csv' | 'xlsx';

/** What a file is, by its own first bytes; null for neither a workbook nor a text. */
export function kindOfFile(bytes: Uint8Array): FileKind | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0x50 && second === 0x4b && third === 3 && fourth === 4) return 'xlsx';
  return decodeText(bytes.subarray(0, 4_096)) === null ? null : 'csv';
}

/** The rows of a file. The first is its header. */
export function readGrid(kind: FileKind, bytes: Uint8Array): Result<Grid, GridRefused> {
  if (kind === 'xlsx') return readXlsx(bytes);
  const text = decodeText(bytes);
  return text === null ? err('market.import_not_a_table') : readCsv(text);
}
