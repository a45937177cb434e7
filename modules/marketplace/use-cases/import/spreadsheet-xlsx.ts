import { err, ok, type Result } from '@ecom/kernel';
import {
  type Grid,
  type GridRefused,
  type GridRow,
  sheetPolicy,
} from '../../domain/spreadsheet-grid.ts';
import { attribute, type Tag, tagsOf } from './spreadsheet-tags.ts';
import { type Archive, openArchive } from './spreadsheet-zip.ts';

/** The rows of a workbook's first sheet. Formulas give the value that was last reckoned. */
export function readXlsx(bytes: Uint8Array): Result<Grid, GridRefused> {
  const archive = openArchive(bytes);
  if (!archive.ok) return archive;
  const path = firstSheet(archive.value);
  if (!path.ok) return path;
  const sheet = archive.value.read(path.value);
  if (!sheet.ok) return sheet;
  if (sheet.value === null) return err('market.import_not_a_table');
  const shared = archive.value.read('xl/sharedStrings.xml');
  if (!shared.ok) return shared;
  return readSheet(sheet.value, shared.value === null ? [] : sharedStrings(shared.value));
}

/** Where the first sheet of the workbook lies: its name is told by the workbook's relations. */
function firstSheet(archive: Archive): Result<string, GridRefused> {
  const book = archive.read('xl/workbook.xml');
  if (!book.ok) return book;
  const relations = archive.read('xl/_rels/workbook.xml.rels');
  if (!relations.ok) return relations;
  if (book.value === null) return err('market.import_not_a_table');
  let id: string | null = null;
  for (const tag of tagsOf(book.value)) {
    if (tag.name !== 'sheet' || !tag.isOpening) continue;
    id = attribute(tag, 'id');
    break;
  }
  for (const tag of tagsOf(relations.value ?? '')) {
    if (tag.name !== 'Relationship' || attribute(tag, 'Id') !== id) continue;
    const target = attribute(tag, 'Target') ?? '';
    return ok(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  return ok('xl/worksheets/sheet1.xml');
}

/** Texts that cells name by number; how each was coloured and pronounced is left out. */
function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  let isSpoken = false;
  for (const tag of tagsOf(xml)) {
    if (tag.name === 'rPh') isSpoken = tag.isOpening && !tag.isClosing;
    if (tag.name === 't' && tag.isClosing && !tag.isOpening && !isSpoken) text += tag.textBefore;
    if (tag.name === 'si' && tag.isOpening) text = '';
    if (tag.name === 'si' && tag.isClosing) strings.push(text);
  }
  return strings;
}

function readSheet(xml: string, shared: readonly string[]): Result<Grid, GridRefused> {
  const { rowsMax, columnsMax, cellMax } = sheetPolicy;
  const rows: GridRow[] = [];
  let row = 0;
  let cells: string[] = [];
  let cell: { column: number; type: string; text: string } | null = null;
  for (const tag of tagsOf(xml)) {
    if (tag.name === 'row' && tag.isOpening) {
      row = Number(attribute(tag, 'r') ?? row + 1);
      cells = [];
    }
    if (tag.name === 'c' && tag.isOpening) {
      const column = columnOf(tag, cells.length);
      cell = tag.isClosing ? null : { column, type: attribute(tag, 't') ?? 'n', text: '' };
    }
    if (cell && isText(tag)) cell.text += tag.textBefore;
    if (cell && tag.name === 'c' && tag.isClosing && !tag.isOpening) {
      const text = cellText(cell, shared);
      if (text.length > cellMax) {
        return err('market.import_cell_too_long', { facts: { row, max: cellMax } });
      }
      if (text !== '' && cell.column >= columnsMax) {
        return err('market.import_too_many_columns', { facts: { max: columnsMax } });
      }
      if (text !== '') {
        while (cells.length < cell.column) cells.push('');
        cells[cell.column] = text;
      }
      cell = null;
    }
    if (tag.name === 'row' && tag.isClosing && cells.some((text) => text.trim() !== '')) {
      rows.push({ row, cells });
      if (rows.length > rowsMax + 1) {
        return err('market.import_too_many_rows', { facts: { max: rowsMax } });
      }
    }
    if (tag.name === 'sheetData' && tag.isClosing) break;
  }
  return ok(rows);
}

/** `v` holds values, `t` texts that stand in the cell itself. */
const isText = ({ name, isClosing, isOpening }: Tag): boolean =>
  (name === 'v' || name === 't') && isClosing && !isOpening;

function cellText(
  { type, text }: { type: string; text: string },
  shared: readonly string[],
): string {
  if (type === 's') return shared[Number(text)] ?? '';
  if (type === 'e') return '';
  if (type !== 'n' || text === '') return text;
  // 1.25E+4 is how programs may write 12500.
  const number = Number(text);
  return Number.isFinite(number) ? String(number) : text;
}

/** From «C7»; cells without an address follow each other. Never beyond what is refused anyway. */
function columnOf(tag: Tag, following: number): number {
  const [letters] = /^[A-Z]{1,3}/i.exec(attribute(tag, 'r') ?? '') ?? [];
  if (letters === undefined) return following;
  const number = [...letters.toUpperCase()].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return Math.min(number - 1, sheetPolicy.columnsMax);
}
