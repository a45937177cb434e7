import type { ImportField } from './import-fields.ts';
import { oneLine } from './shelf-text.ts';
import { plainCell } from './spreadsheet-cell.ts';
import type { Grid } from './spreadsheet-grid.ts';

export type Facts = Readonly<Record<string, string | number>>;

/** What is wrong with a row, and what to write instead, as far as that can be told. */
export interface RowError {
  readonly row: number;
  /** Null where the whole row is meant. */
  readonly field: string | null;
  readonly code: string;
  readonly value: string;
  readonly facts: Facts;
}

/** A row of the file by what its columns hold; columns that are left out are not in it. */
export interface ImportRow {
  readonly row: number;
  readonly cells: ReadonlyMap<ImportField, string>;
}

/** Rows that bear one title, in the order of the file: most likely one product. */
export interface RowGroup {
  readonly rows: readonly ImportRow[];
  /** What the file itself contradicts, whatever lies on the shelf. */
  readonly errors: readonly RowError[];
}

export const cellOf = ({ cells }: ImportRow, field: ImportField): string => cells.get(field) ?? '';

export const valueMax = 120;

export function rowError(
  row: ImportRow,
  field: ImportField | null,
  { code, facts = {} }: { code: string; facts?: Readonly<Record<string, unknown>> | undefined },
): RowError {
  const told = Object.entries(facts).flatMap(([key, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [[key, value] as const] : [],
  );
  const value = field === null ? '' : oneLine(cellOf(row, field)).slice(0, valueMax);
  return { row: row.row, field, code, value, facts: Object.fromEntries(told) };
}

/**
 * The rows of a file below its header, those of one title together, groups in the order of their
 * first rows: the same file and mapping give the same groups, so a run that was cut off goes on
 * where it was. A number that stands on two rows is refused on the second.
 */
export function groupRows(grid: Grid, mapping: readonly (ImportField | null)[]): RowGroup[] {
  const groups = new Map<string, { rows: ImportRow[]; errors: RowError[] }>();
  const rowOfNumber = new Map<string, number>();
  for (const { row, cells } of grid.slice(1)) {
    const held = new Map<ImportField, string>();
    for (const [column, field] of mapping.entries()) {
      if (field !== null) held.set(field, plainCell((cells[column] ?? '').trim()));
    }
    const one: ImportRow = { row, cells: held };
    const key = groupKey(one);
    const group = groups.get(key) ?? { rows: [], errors: [] };
    groups.set(key, group);
    group.rows.push(one);
    for (const field of ['id', 'sku'] as const) {
      const number = oneLine(cellOf(one, field));
      if (number === '') continue;
      const name = `${field} ${number}`;
      const first = rowOfNumber.get(name);
      if (first === undefined) rowOfNumber.set(name, row);
      else if (!(field === 'id' && number.startsWith('prd_'))) {
        const code = 'market.import_number_twice';
        group.errors.push(rowError(one, field, { code, facts: { first } }));
      }
    }
  }
  return [...groups.values()];
}

export const titleKey = (title: string): string => oneLine(title).toLowerCase();

function groupKey(row: ImportRow): string {
  const title = titleKey(cellOf(row, 'title'));
  if (title !== '') return `title ${title}`;
  const id = oneLine(cellOf(row, 'id'));
  if (id !== '') return `id ${id}`;
  const sku = oneLine(cellOf(row, 'sku'));
  return sku === '' ? `row ${row.row}` : `sku ${sku}`;
}

/** The groups from `done` on that make up the next chunk: so many rows, and whole groups. */
export function nextChunk(groups: readonly RowGroup[], done: number, rowsMax: number): RowGroup[] {
  const chunk: RowGroup[] = [];
  let rows = 0;
  for (const group of groups.slice(done)) {
    if (chunk.length > 0 && rows + group.rows.length > rowsMax) break;
    chunk.push(group);
    rows += group.rows.length;
  }
  return chunk;
}
