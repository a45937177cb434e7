import { crc32 } from 'node:zlib';
import { type Orientation, orientationOnlyTiff } from './exif-orientation.ts';
import type { ImagePart, ImageParts } from './image-parts.ts';

const signatureLength = 8;

/** Needed by the pixels, or a few numbers of fixed length that say what their colours mean. */
const keptLengths: Readonly<Record<string, number>> = { sRGB: 1, gAMA: 4, cHRM: 32 };
const kept = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);

/** Chunks keep their order and bytes; texts, times, profiles and private chunks go. */
export function rebuildPng(bytes: Buffer, image: ImageParts, orientation: Orientation): Buffer {
  const [header, ...rest] = image.parts.filter(isKept).map((part) => cut(bytes, part));
  return Buffer.concat([
    bytes.subarray(0, signatureLength),
    ...(header === undefined ? [] : [header]),
    ...(orientation === 1 ? [] : [chunk('eXIf', orientationOnlyTiff(orientation))]),
    ...rest,
  ]);
}

const isKept = ({ name, bodyStart, bodyEnd }: ImagePart): boolean =>
  kept.has(name) || keptLengths[name] === bodyEnd - bodyStart;

const cut = (bytes: Buffer, { start, end }: ImagePart): Buffer => bytes.subarray(start, end);

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(body.length);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}
