import { err, ok, type Result } from '@ecom/kernel';
import { type Grid, type GridRefused, sheetPolicy } from './spreadsheet-grid.ts';

const separators = [';', ',', '\t'] as const;

/**
 * The text of a CSV file: UTF-8 with or without its mark, UTF-16 with one, else what programs of
 * Western Europe wrote before. Null for what is no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The rows of a CSV text, each with its number in the file; empty ones are left out. */
export function readCsv(text: string): Result<Grid, GridRefused> {
  const told = /^sep=(.)\r?\n/.exec(text);
  const separator = told?.[1] ?? separatorOf(text);
  const rows: { row: number; cells: string[] }[] = [];
  let cells: string[] = [];
  let row = 1;
  const keep = () => {
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ row, cells });
    cells = [];
    row += 1;
  };
  let at = told ? told[0].length : 0;
  while (at < text.length) {
    const cell = readCell(text, at, separator);
    if (cell === null) return err('market.import_quotes_open', { facts: { row } });
    if (cell.text.length > sheetPolicy.cellMax) {
      return err('market.import_cell_too_long', { facts: { row, max: sheetPolicy.cellMax } });
    }
    cells.push(cell.text);
    if (cells.length > sheetPolicy.columnsMax) {
      return err('market.import_too_many_columns', { facts: { max: sheetPolicy.columnsMax } });
    }
    at = cell.end;
    if (text[at] === separator) {
      at += 1;
      // A separator at the very end opens one more, empty cell.
      if (at < text.length) continue;
      cells.push('');
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    at += 1;
    keep();
    if (rows.length > sheetPolicy.rowsMax + 1) {
      return err('market.import_too_many_rows', { facts: { max: sheetPolicy.rowsMax } });
    }
  }
  return ok(rows);
}

/** One cell from `at` on, and where it ends; null where its quotes never close. */
function readCell(text: string, at: number, separator: string) {
  if (text[at] !== '"') {
    let end = at;
    while (end < text.length && text[end] !== separator && !isLineEnd(text[end])) end += 1;
    return { text: text.slice(at, end), end };
  }
  let quoted = '';
  let from = at + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return null;
    quoted += text.slice(from, quote);
    if (text[quote + 1] !== '"') {
      // What stands behind the closing quotes belongs to the cell, as spreadsheet programs read it.
      const rest = readRest(text, quote + 1, separator);
      return { text: quoted + rest.text, end: rest.end };
    }
    quoted += '"';
    from = quote + 2;
  }
}

function readRest(text: string, at: number, separator: string) {
  let end = at;
  while (end < text.length && text[end] !== separator && !isLineEnd(text[end])) end += 1;
  return { text: text.slice(at, end), end };
}

const isLineEnd = (sign: string | undefined): boolean => sign === '\n' || sign === '\r';

/** The one that the first line has most of, outside quotes. */
function separatorOf(text: string): string {
  const counts = new Map<string, number>();
  let isQuoted = false;
  for (const sign of text.slice(0, 20_000)) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && isLineEnd(sign)) break;
    else if (!isQuoted) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const count = (one: string) => counts.get(one) ?? 0;
  return separators.reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** Before the first line: without it, programs take UTF-8 for something older. */
export const csvMark = '\uFEFF';

/** One line as French spreadsheet programs expect it. */
export const csvLine = (cells: readonly string[]): string => {
  const written = cells.map((cell) =>
    /[";\t,\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
  );
  return `${written.join(';')}\r\n`;
};
