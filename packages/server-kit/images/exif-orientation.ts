import { standsAt, viewOf } from './image-parts.ts';

/** EXIF's eight ways to lie a picture down; 1 is upright. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const orientationTag = 0x0112;
const shortType = 3;
const entryLength = 12;
/** Cameras write some thirty entries. */
const entriesMax = 256;

/** `Exif`, two zeros: what JPEG puts before the TIFF header, and some WebP encoders too. */
export const exifPrefix = 'Exif\0\0';

/**
 * Reads the orientation (CIPA DC-008, tag 0x0112 of the first directory), and nothing else, from
 * the body of an EXIF part. Whatever cannot be read is upright. Never throws.
 */
export function readOrientation(body: Uint8Array): Orientation {
  const whole = viewOf(body);
  const tiff = whole.subarray(standsAt(whole, 0, exifPrefix) ? exifPrefix.length : 0);
  const isLittle = standsAt(tiff, 0, 'II*\0');
  if (!isLittle && !standsAt(tiff, 0, 'MM\0*')) return 1;
  const short = (at: number): number => {
    if (at + 2 > tiff.length) return 0;
    return isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  };
  if (tiff.length < 8) return 1;
  const directory = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const entries = Math.min(short(directory), entriesMax);
  for (let n = 0; n < entries; n += 1) {
    const entry = directory + 2 + n * entryLength;
    if (short(entry) === orientationTag && short(entry + 2) === shortType) {
      return asOrientation(short(entry + 8));
    }
  }
  return 1;
}

const asOrientation = (value: number): Orientation =>
  value >= 2 && value <= 8 ? (value as Orientation) : 1;

/** A TIFF of one directory with one entry: the orientation alone, 26 bytes. */
export function orientationOnlyTiff(orientation: Orientation): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('MM\0*', 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(orientationTag, 10);
  tiff.writeUInt16BE(shortType, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  return tiff;
}
