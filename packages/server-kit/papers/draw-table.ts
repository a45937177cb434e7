import { setImmediate } from 'node:timers/promises';
import type PDFKit from 'pdfkit';
import type { PaperTable } from './paper.ts';
import { bottom, heightOf, inks, inner, sheet, type TextPlace, write } from './sheet.ts';

const pad = { x: 6, y: 4 } as const;
const size = 9;

/** So many rows take about ten milliseconds; then everybody else has a turn. */
const rowsAtATime = 64;

/** Draws a table from `y` on, its head again on each page; gives where it ends. */
export async function drawTable(
  doc: typeof PDFKit.prototype,
  table: PaperTable,
  from: number,
): Promise<number> {
  let y = from;
  if (table.title !== undefined) {
    if (y + 60 > bottom) y = newPage(doc);
    y += write(doc, table.title, y, { ...whole, size: 12, font: 'bold', color: inks.palm }) + 6;
  }
  y = drawHead(doc, table, y);
  if (table.rows.length === 0) {
    return y + write(doc, table.none, y + pad.y, { ...whole, size, color: inks.quiet }) + 2 * pad.y;
  }
  for (const [at, row] of table.rows.entries()) {
    if (at % rowsAtATime === rowsAtATime - 1) await setImmediate();
    const height = rowHeight(doc, table, row);
    if (y + height > bottom) y = drawHead(doc, table, newPage(doc));
    writeRow(doc, table, row, y + pad.y);
    y += height;
    doc.moveTo(sheet.margin, y).lineTo(sheet.width - sheet.margin, y);
    doc.lineWidth(0.5).stroke(inks.line);
  }
  return y;
}

const whole = { x: sheet.margin, width: inner } as const;

/** A sheet more; gives where its first line starts. */
export function newPage(doc: typeof PDFKit.prototype): number {
  doc.addPage();
  return sheet.margin;
}

function drawHead(doc: typeof PDFKit.prototype, table: PaperTable, y: number): number {
  const heads = table.columns.map(({ head }) => head);
  const height = rowHeight(doc, table, heads, 'bold');
  doc.rect(sheet.margin, y, inner, height).fill(inks.wash);
  writeRow(doc, table, heads, y + pad.y, 'bold');
  return y + height;
}

/** Where each column of the table stands. */
function places(table: PaperTable, font: TextPlace['font']): TextPlace[] {
  let x: number = sheet.margin;
  return table.columns.map(({ share, align }) => {
    const width = inner * share;
    const place = { x: x + pad.x, width: width - 2 * pad.x, size };
    x += width;
    return { ...place, font: font ?? 'regular', align: align ?? 'left' };
  });
}

function rowHeight(
  doc: typeof PDFKit.prototype,
  table: PaperTable,
  row: readonly string[],
  font?: TextPlace['font'],
): number {
  const heights = places(table, font).map((place, at) => heightOf(doc, row[at] ?? '', place));
  return Math.max(...heights) + 2 * pad.y;
}

function writeRow(
  doc: typeof PDFKit.prototype,
  table: PaperTable,
  row: readonly string[],
  y: number,
  font?: TextPlace['font'],
): void {
  for (const [at, place] of places(table, font).entries()) write(doc, row[at] ?? '', y, place);
}
