import { crc32 } from 'node:zlib';
import { ok, type Result } from '@ecom/kernel';
import {
  collectParts,
  damaged,
  type ImageFlaw,
  type ImagePart,
  type ImageParts,
  notAnImage,
} from './image-parts.ts';

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const criticalChunks = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND']);
const animationChunks = new Set(['acTL', 'fcTL', 'fdAT']);

/** Bit depths by colour type: grey, RGB, palette, grey with alpha, RGB with alpha. */
const depthsOfType: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};
const paletteType = 3;

export const isPng = (bytes: Buffer): boolean => bytes.subarray(0, 8).equals(signature);

/**
 * Takes a PNG apart (W3C PNG, third edition) without inflating it: every chunk whole with the
 * right checksum, IHDR first, image data in one row, IEND last, not animated. Never throws.
 */
export function parsePng(bytes: Buffer): Result<ImageParts, ImageFlaw> {
  const parts = collectParts(pngChunks(bytes));
  const [header] = parts;
  const last = parts.at(-1);
  if (parts.some(({ name }) => animationChunks.has(name))) return notAnImage('animated');
  if (last?.name !== 'IEND' || last.bodyEnd !== last.bodyStart) {
    return damaged('the file ends before the image does, or a checksum is wrong');
  }
  const odd = parts.find(({ name }) => /^[A-Z]/.test(name) && !criticalChunks.has(name));
  if (odd !== undefined) return damaged(`unexpected ${odd.name}`);
  if (header?.name !== 'IHDR' || countOf(parts, 'IHDR') > 1) return damaged('no header first');
  if (!hasDataInOneRow(parts)) return damaged('the image data is missing or in pieces');
  const image = readHeader(bytes, header);
  if (image === undefined) return damaged('the header makes no sense');
  if (image.colourType === paletteType && !hasPaletteFirst(parts)) return damaged('no palette');
  const { widthPx, heightPx } = image;
  return ok({ type: 'image/png', widthPx, heightPx, parts, endsAt: last.end });
}

/** Yields chunks up to IEND; stops earlier where the bytes make no sense. */
function* pngChunks(bytes: Buffer): Generator<ImagePart> {
  let start = signature.length;
  while (start + 12 <= bytes.length) {
    const bodyStart = start + 8;
    const bodyEnd = bodyStart + bytes.readUInt32BE(start);
    const end = bodyEnd + 4;
    if (end > bytes.length) return;
    const name = bytes.toString('latin1', start + 4, bodyStart);
    if (!/^[A-Za-z]{4}$/.test(name)) return;
    if (crc32(bytes.subarray(start + 4, bodyEnd)) !== bytes.readUInt32BE(bodyEnd)) return;
    yield { name, start, bodyStart, bodyEnd, end };
    if (name === 'IEND') return;
    start = end;
  }
}

function readHeader(bytes: Buffer, { bodyStart, bodyEnd }: ImagePart) {
  if (bodyEnd - bodyStart !== 13) return undefined;
  const widthPx = bytes.readUInt32BE(bodyStart);
  const heightPx = bytes.readUInt32BE(bodyStart + 4);
  const [depth = 0, colourType = 0, compression, filter, interlace = 9] = bytes.subarray(
    bodyStart + 8,
    bodyEnd,
  );
  const known = compression === 0 && filter === 0 && interlace <= 1;
  const sized = widthPx > 0 && heightPx > 0 && widthPx < 2 ** 31 && heightPx < 2 ** 31;
  if (!known || !sized || !depthsOfType[colourType]?.includes(depth)) return undefined;
  return { widthPx, heightPx, colourType };
}

const countOf = (parts: readonly ImagePart[], wanted: string): number =>
  parts.filter(({ name }) => name === wanted).length;

function hasDataInOneRow(parts: readonly ImagePart[]): boolean {
  const first = parts.findIndex(({ name }) => name === 'IDAT');
  const last = parts.findLastIndex(({ name }) => name === 'IDAT');
  const data = parts.slice(first, last + 1);
  return first >= 0 && countOf(data, 'IDAT') === data.length && data.some(hasBody);
}

const hasBody = ({ bodyStart, bodyEnd }: ImagePart): boolean => bodyEnd > bodyStart;

function hasPaletteFirst(parts: readonly ImagePart[]): boolean {
  const palette = parts.findIndex(({ name }) => name === 'PLTE');
  return palette > 0 && palette < parts.findIndex(({ name }) => name === 'IDAT');
}
