import type PDFKit from 'pdfkit';
import { drawTable, newPage } from './draw-table.ts';
import type { Paper, PaperSum } from './paper.ts';
import { paperFonts } from './paper-fonts.ts';
import { bottom, heightOf, inks, inner, sheet, write } from './sheet.ts';

type Doc = typeof PDFKit.prototype;

/**
 * Draws a paper as a PDF file: A4, text that can be searched and copied, as many pages as it takes.
 * The library is loaded with the first paper: the API starts without it.
 */
export async function drawPaper(paper: Paper): Promise<Uint8Array> {
  const [{ default: Document }, fonts] = await Promise.all([import('pdfkit'), paperFonts()]);
  const doc = new Document({
    size: 'A4',
    margin: 0,
    bufferPages: true,
    lang: paper.language,
    displayTitle: true,
    info: { Title: paper.title, Author: 'Ecom', CreationDate: paper.at, ModDate: paper.at },
    // None of the fonts that PDF readers have: their letters are not enough here. It is named before
    // each text; given here, it would be parsed again with each of them.
    font: null as unknown as string,
  });
  const parts: Buffer[] = [];
  doc.on('data', (part: Buffer) => parts.push(part));
  const isDone = new Promise((resolve) => doc.on('end', resolve));
  doc.registerFont('regular', fonts.regular).registerFont('bold', fonts.bold);

  let y = drawFacts(doc, paper, drawTop(doc, paper));
  for (const table of paper.tables) y = await drawTable(doc, table, y + 18);
  y = drawSums(doc, paper.sums, y + 14);
  drawNotes(doc, paper.notes, y + 18);
  drawFeet(doc, paper);
  doc.end();
  await isDone;
  return Buffer.concat(parts);
}

function drawTop(doc: Doc, { title, subtitle }: Paper): number {
  const place = { x: sheet.margin + 58, width: inner - 58 };
  const top = sheet.margin;
  drawLogo(doc, sheet.margin, top, 44);
  let y = top + write(doc, title, top, { ...place, size: 18, font: 'bold', color: inks.palm });
  if (subtitle !== undefined) {
    y += write(doc, subtitle, y + 2, { ...place, size: 10.5, color: inks.quiet }) + 2;
  }
  y = Math.max(y, top + 44) + 14;
  doc.rect(sheet.margin, y, inner, 2).fill(inks.sun);
  return y + 16;
}

/** The palm frond that is also an E, in a square of 48. */
function drawLogo(doc: Doc, x: number, y: number, size: number): void {
  doc
    .save()
    .translate(x, y)
    .scale(size / 48);
  doc.roundedRect(0, 0, 48, 48, 13).fill(inks.sun);
  doc.lineCap('round').lineJoin('round').lineWidth(4.8).strokeColor('#083a2d');
  doc.path('M15 37V11').stroke();
  doc.path('M15 12c7-3 14-3 19 1-6 2-13 3-19 2').stroke();
  doc.path('M15 24c6-2 12-2 16 1-5 2-11 3-16 2').stroke();
  doc.path('M15 37c7 1 14 0 19-3').stroke();
  doc.restore();
}

function drawFacts(doc: Doc, { facts }: Paper, from: number): number {
  const gap = 20;
  const width = (inner - gap) / 2;
  let y = from;
  for (let at = 0; at < facts.length; at += 2) {
    const pair = facts.slice(at, at + 2);
    const heights = pair.map(([label, value], column) => {
      const place = { x: sheet.margin + column * (width + gap), width };
      const above = write(doc, label, y, { ...place, size: 8.5, color: inks.quiet });
      return above + write(doc, value, y + above, { ...place, size: 10.5 });
    });
    y += Math.max(...heights) + 8;
  }
  return y;
}

/** At the right, where the sums of the tables stand; kept together on one page. */
function drawSums(doc: Doc, sums: readonly PaperSum[], from: number): number {
  const x = sheet.margin + inner * 0.4;
  const width = inner * 0.6 - 6;
  const places = sums.map(({ strong }) => ({
    ...{ x, size: strong ? 12 : 10 },
    ...(strong && { font: 'bold' as const, color: inks.palm }),
  }));
  const label = width * 0.62;
  const heights = sums.map((sum, at) =>
    heightOf(doc, sum.label, { ...(places[at] ?? { x, size: 10 }), width: label }),
  );
  let y = from;
  if (y + heights.reduce((all, height) => all + height + 5, 0) > bottom) y = newPage(doc);
  for (const [at, sum] of sums.entries()) {
    const place = places[at] ?? { x, size: 10 };
    write(doc, sum.label, y, { ...place, width: label });
    const value = { ...place, x: x + label, width: width - label, align: 'right' as const };
    y += Math.max(heights[at] ?? 0, write(doc, sum.value, y, value)) + 5;
  }
  return y;
}

function drawNotes(doc: Doc, notes: readonly string[], from: number): void {
  const place = { x: sheet.margin, width: inner, size: 8.5, color: inks.quiet };
  let y = from;
  for (const note of notes) {
    if (y + heightOf(doc, note, place) > bottom) y = newPage(doc);
    y += write(doc, note, y, place) + 3;
  }
}

/** Written last, when it is known how many pages there are. */
function drawFeet(doc: Doc, { foot }: Paper): void {
  const { start, count } = doc.bufferedPageRange();
  const y = sheet.height - sheet.margin - 12;
  const place = { x: sheet.margin, width: inner * 0.8, size: 8, color: inks.quiet };
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    write(doc, foot, y, place);
    const number = { ...place, x: sheet.margin + inner * 0.8, width: inner * 0.2 };
    write(doc, `${page + 1} / ${count}`, y, { ...number, align: 'right' });
  }
}
