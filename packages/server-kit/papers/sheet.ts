import type PDFKit from 'pdfkit';
import type { PaperFont } from './paper-fonts.ts';

/** Where a line starts, how wide it may be, and how it looks. Points: 72 to the inch. */
export interface TextPlace {
  readonly x: number;
  readonly width: number;
  readonly size: number;
  readonly font?: PaperFont;
  readonly color?: string;
  readonly align?: 'left' | 'right';
}

/** The colours of the apps, as they print. */
export const inks = {
  ink: '#14201b',
  quiet: '#55635c',
  palm: '#0a4d3c',
  wash: '#eff8f3',
  line: '#c9d6cf',
  sun: '#ffb81c',
} as const;

/** A4 in points, with the margin that every printer leaves. */
export const sheet = { width: 595.28, height: 841.89, margin: 48, foot: 40 } as const;
export const inner = sheet.width - 2 * sheet.margin;
export const bottom = sheet.height - sheet.margin - sheet.foot;

/** Spaces that stay together are as wide as the others; the thin one is in no font of print. */
const printable = (text: string): string => text.replaceAll('\u202f', '\u00a0');

/** How high a text will be at this place, in points. */
export function heightOf(doc: typeof PDFKit.prototype, text: string, place: TextPlace): number {
  doc.font(place.font ?? 'regular').fontSize(place.size);
  return doc.heightOfString(printable(text) || ' ', { width: place.width, lineGap: 1.5 });
}

/** Writes a text with its upper edge at `y`; gives the height it took. */
export function write(
  doc: typeof PDFKit.prototype,
  text: string,
  y: number,
  place: TextPlace,
): number {
  const height = heightOf(doc, text, place);
  doc.fillColor(place.color ?? inks.ink).text(printable(text), place.x, y, {
    width: place.width,
    align: place.align ?? 'left',
    lineGap: 1.5,
  });
  return height;
}
