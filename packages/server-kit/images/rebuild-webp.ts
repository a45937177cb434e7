import { type Orientation, orientationOnlyTiff } from './exif-orientation.ts';
import type { ImagePart, ImageParts } from './image-parts.ts';

const pixelChunks = new Set(['VP8 ', 'VP8L', 'ALPH']);
const alphaFlag = 0x10;
const exifFlag = 0x08;

/** Keeps the bitstream with its alpha; the canvas then announces nothing else. */
export function rebuildWebp(bytes: Buffer, image: ImageParts, orientation: Orientation): Buffer {
  const canvas = image.parts.find(({ name }) => name === 'VP8X');
  const pixels = image.parts.filter(({ name }) => pixelChunks.has(name));
  const chunks = Buffer.concat([
    ...(canvas === undefined ? [] : [canvasChunk(bytes, canvas, orientation)]),
    ...pixels.map(({ name, bodyStart, bodyEnd }) =>
      chunk(name, bytes.subarray(bodyStart, bodyEnd)),
    ),
    ...(orientation === 1 ? [] : [chunk('EXIF', orientationOnlyTiff(orientation))]),
  ]);
  return chunk('RIFF', Buffer.concat([Buffer.from('WEBP', 'latin1'), chunks]));
}

/** A file without a canvas has no EXIF chunk either, so its orientation is always upright. */
function canvasChunk(bytes: Buffer, canvas: ImagePart, orientation: Orientation): Buffer {
  const body = Buffer.from(bytes.subarray(canvas.bodyStart, canvas.bodyEnd));
  const alpha = (body[0] ?? 0) & alphaFlag;
  body.writeUInt32LE(alpha | (orientation === 1 ? 0 : exifFlag));
  return chunk('VP8X', body);
}

function chunk(name: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)]);
}
