import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { groundNames } from '../../database/seed/shop/pictures/grounds.ts';
import { motifOf } from '../../database/seed/shop/pictures/motif-of.ts';
import { motifNames } from '../../database/seed/shop/pictures/motifs.ts';
import { paletteNames } from '../../database/seed/shop/pictures/palettes.ts';

/**
 * `npm run contact-sheet [-- <file> [--large]]`: one PNG with every motif in every palette, to be
 * looked at by somebody who draws. `--large` shows each motif once, big enough to judge its lines.
 */
const args = process.argv.slice(2);
const file = args.find((arg) => !arg.startsWith('-')) ?? '.ecom/contact-sheet.png';
fs.mkdirSync(path.dirname(file), { recursive: true });
const isLarge = args.includes('--large');

const sidePx = isLarge ? 200 : 104;
const gapPx = 6;
/** Three motifs with all their palettes to a row, or ten motifs. */
const columns = isLarge ? 10 : 3 * paletteNames.length;

const looks = motifNames.flatMap((motif, n) =>
  isLarge ? [lookOf(motif, n, n * 2)] : paletteNames.map((_, k) => lookOf(motif, k, k + n)),
);

function lookOf(motif: string, palette: number, ground: number) {
  return {
    motif,
    palette: paletteNames[palette % paletteNames.length] ?? '',
    ground: groundNames[ground % groundNames.length] ?? '',
  };
}

const tiles: { input: Buffer; left: number; top: number }[] = [];
for (const [n, look] of looks.entries()) {
  const input = await sharp(Buffer.from(motifOf({ look })))
    .resize(sidePx)
    .png()
    .toBuffer();
  const left = gapPx + (n % columns) * (sidePx + gapPx);
  tiles.push({ input, left, top: gapPx + Math.floor(n / columns) * (sidePx + gapPx) });
}

const width = gapPx + columns * (sidePx + gapPx);
const height = gapPx + Math.ceil(looks.length / columns) * (sidePx + gapPx);
await sharp({ create: { width, height, channels: 3, background: '#fbf8f2' } })
  .composite(tiles)
  .png()
  .toFile(file);
console.log(`${motifNames.length} motifs, ${looks.length} pictures: ${path.resolve(file)}`);
