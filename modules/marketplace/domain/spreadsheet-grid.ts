/** How large a spreadsheet may be. */
export const sheetPolicy = {
  fileMaxBytes: 8 * 1024 * 1024,
  /** Of each part, once it is unpacked: a file that grows beyond is a trap. */
  unpackedMaxBytes: 48 * 1024 * 1024,
  rowsMax: 20_000,
  columnsMax: 80,
  cellMax: 8_000,
};

/** A row with its number as spreadsheet programs count it, from 1; empty ones are left out. */
export interface GridRow {
  readonly row: number;
  readonly cells: readonly string[];
}
export type Grid = readonly GridRow[];

/** Why a file cannot be read. Stands in the import's `failure`. */
export type GridRefused =
  | 'market.import_quotes_open'
  | 'market.import_cell_too_long'
  | 'market.import_too_many_columns'
  | 'market.import_too_many_rows'
  | 'market.import_damaged'
  | 'market.import_unpacks_too_large'
  | 'market.import_locked'
  | 'market.import_not_a_table';
