import { ok, type Result } from '@ecom/kernel';
import {
  collectParts,
  damaged,
  type ImageFlaw,
  type ImagePart,
  type ImageParts,
  notAnImage,
  standsAt,
} from './image-parts.ts';

interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

const animationFlag = 0x02;
/** The RIFF header: `RIFF`, the size of the rest, `WEBP`. */
const headerLength = 12;

export const isWebp = (bytes: Buffer): boolean =>
  standsAt(bytes, 0, 'RIFF') && standsAt(bytes, 8, 'WEBP');

/**
 * Takes a WebP apart (RFC 9649) without decoding it: chunks that fill the RIFF exactly, one still
 * bitstream, lossy or lossless, of the size that the canvas announces. Never throws.
 */
export function parseWebp(bytes: Buffer): Result<ImageParts, ImageFlaw> {
  if (bytes.length < headerLength + 8) return damaged('the file ends before its first chunk');
  const endsAt = 8 + bytes.readUInt32LE(4);
  if (endsAt > bytes.length) return damaged('the file ends before the image does');
  const parts = collectParts(webpChunks(bytes, endsAt));
  const animated = parts.some(({ name }) => name === 'ANIM' || name === 'ANMF');
  const [first] = parts;
  if (first === undefined || parts.at(-1)?.end !== endsAt) return damaged('a chunk is cut');
  const canvas = first.name === 'VP8X' ? canvasOf(bytes, first) : undefined;
  if (animated || canvas?.animated) return notAnImage('animated');
  if (first.name === 'VP8X' && canvas === undefined) return damaged('the canvas makes no sense');
  const streams = parts.filter(({ name }) => name === 'VP8 ' || name === 'VP8L');
  const [stream] = streams;
  if (stream === undefined || streams.length > 1) return damaged(`${streams.length} bitstreams`);
  if (canvas === undefined && parts.length > 1) return damaged('chunks around a simple image');
  const size = stream.name === 'VP8L' ? losslessSize(bytes, stream) : lossySize(bytes, stream);
  if (size === undefined) return damaged('the bitstream header makes no sense');
  if (canvas !== undefined && !isSameSize(canvas, size)) return damaged('two sizes');
  return ok({ type: 'image/webp', ...size, parts, endsAt });
}

/** Yields the chunks inside the RIFF; stops earlier where the bytes make no sense. */
function* webpChunks(bytes: Buffer, riffEnd: number): Generator<ImagePart> {
  let start = headerLength;
  while (start + 8 <= riffEnd) {
    const name = bytes.toString('latin1', start, start + 4);
    const bodyStart = start + 8;
    const bodyEnd = bodyStart + bytes.readUInt32LE(start + 4);
    // A body of odd length is followed by a byte of padding.
    const end = bodyEnd + (bodyEnd % 2);
    if (end > riffEnd) return;
    yield { name, start, bodyStart, bodyEnd, end };
    start = end;
  }
}

function canvasOf(bytes: Buffer, { bodyStart, bodyEnd }: ImagePart) {
  if (bodyEnd - bodyStart !== 10) return undefined;
  const animated = ((bytes[bodyStart] ?? 0) & animationFlag) !== 0;
  const widthPx = 1 + bytes.readUIntLE(bodyStart + 4, 3);
  const heightPx = 1 + bytes.readUIntLE(bodyStart + 7, 3);
  return { animated, widthPx, heightPx };
}

/** A key frame of VP8 (RFC 6386 §9.1) whose first partition lies inside the chunk. */
function lossySize(bytes: Buffer, { bodyStart, bodyEnd }: ImagePart): Size | undefined {
  if (bodyEnd - bodyStart < 10) return undefined;
  const tag = bytes.readUIntLE(bodyStart, 3);
  const isKeyFrame = (tag & 1) === 0;
  const isShown = ((tag >> 4) & 1) === 1;
  const firstPartitionLength = tag >> 5;
  const isStart = bytes.readUIntBE(bodyStart + 3, 3) === 0x9d012a;
  if (!isKeyFrame || !isShown || !isStart) return undefined;
  if (firstPartitionLength > bodyEnd - bodyStart - 10) return undefined;
  // The two upper bits are a hint for upscaling, which decoders ignore.
  const widthPx = bytes.readUInt16LE(bodyStart + 6) & 0x3fff;
  const heightPx = bytes.readUInt16LE(bodyStart + 8) & 0x3fff;
  return widthPx > 0 && heightPx > 0 ? { widthPx, heightPx } : undefined;
}

/** The header of VP8L (RFC 9649 §3.4): signature, two sizes of 14 bits, alpha, version 0. */
function losslessSize(bytes: Buffer, { bodyStart, bodyEnd }: ImagePart): Size | undefined {
  if (bodyEnd - bodyStart < 6 || bytes[bodyStart] !== 0x2f) return undefined;
  const bits = bytes.readUInt32LE(bodyStart + 1);
  if (bits >>> 29 !== 0) return undefined;
  return { widthPx: 1 + (bits & 0x3fff), heightPx: 1 + ((bits >>> 14) & 0x3fff) };
}

const isSameSize = (one: Size, other: Size): boolean =>
  one.widthPx === other.widthPx && one.heightPx === other.heightPx;
