import { ok, type Result } from '@ecom/kernel';
import {
  collectParts,
  damaged,
  type ImageFlaw,
  type ImagePart,
  type ImageParts,
  notAnImage,
} from './image-parts.ts';

/** Baseline, extended and progressive: what browsers show. */
const shownFrames = new Set(['SOF0', 'SOF1', 'SOF2']);
const knownParts = /^(SOF[012]|DHT|DQT|DRI|SOS|EOI|COM|APP\d+)$/;

/** Encoders make about ten scans; hundreds of them cost a decoder minutes for a small file. */
const scansMax = 64;

export const isJpeg = (bytes: Buffer): boolean =>
  bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;

/**
 * Takes a JPEG apart (ITU-T T.81, annex B) without decoding it: whole from SOI to EOI, one frame
 * of a kind that browsers show, at least one scan with data. Never throws.
 */
export function parseJpeg(bytes: Buffer): Result<ImageParts, ImageFlaw> {
  const parts = collectParts(jpegParts(bytes));
  const last = parts.at(-1);
  const frames = parts.filter(({ name }) => name.startsWith('SOF'));
  const [frame] = frames;
  if (frame !== undefined && !shownFrames.has(frame.name)) return notAnImage(frame.name);
  const odd = parts.find(({ name }) => !knownParts.test(name));
  if (odd !== undefined) return damaged(`unexpected ${odd.name}`);
  if (last?.name !== 'EOI') return damaged('the file ends before the image does');
  if (frame === undefined || frames.length > 1) return damaged(`${frames.length} frames`);
  const scans = parts.filter(({ name }) => name === 'SOS');
  if (scans.length === 0 || scans.length > scansMax) return damaged(`${scans.length} scans`);
  if (scans.some((scan) => scan.start < frame.start)) return damaged('a scan before the frame');
  const size = frameSize(bytes, frame);
  if (size === undefined) return damaged('the frame header makes no sense');
  return ok({ type: 'image/jpeg', ...size, parts, endsAt: last.end });
}

/** Yields segments up to EOI; stops earlier where the bytes make no sense. */
function* jpegParts(bytes: Buffer): Generator<ImagePart> {
  let at = 2;
  for (;;) {
    if (bytes[at] !== 0xff) return;
    const start = at;
    // Any number of 0xff may stand before a marker as filling.
    while (bytes[at] === 0xff) at += 1;
    const code = bytes[at];
    if (code === undefined || code === 0) return;
    const name = markerName(code);
    const bodyStart = at + 3;
    if (name === 'EOI') {
      yield { name, start, bodyStart: at + 1, bodyEnd: at + 1, end: at + 1 };
      return;
    }
    if (bodyStart > bytes.length) return;
    const bodyEnd = at + 1 + bytes.readUInt16BE(at + 1);
    if (bodyEnd < bodyStart || bodyEnd > bytes.length) return;
    const end = name === 'SOS' ? scanEnd(bytes, bodyEnd) : bodyEnd;
    if (end === undefined) return;
    yield { name, start, bodyStart, bodyEnd, end };
    at = end;
  }
}

/** Where the coded data of a scan stops: the next marker that is neither stuffing nor restart. */
function scanEnd(bytes: Buffer, from: number): number | undefined {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    if (bytes[at] !== 0xff) continue;
    const next = bytes[at + 1] ?? 0;
    const isData = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (!isData) return at > from ? at : undefined;
  }
  return undefined;
}

function frameSize(bytes: Buffer, frame: ImagePart) {
  const { bodyStart, bodyEnd } = frame;
  if (bodyEnd - bodyStart < 6) return undefined;
  const components = bytes[bodyStart + 5] ?? 0;
  const eightBits = bytes[bodyStart] === 8;
  const wholeBody = bodyEnd - bodyStart === 6 + 3 * components;
  if (!eightBits || !wholeBody || ![1, 3, 4].includes(components)) return undefined;
  const heightPx = bytes.readUInt16BE(bodyStart + 1);
  const widthPx = bytes.readUInt16BE(bodyStart + 3);
  return widthPx > 0 && heightPx > 0 ? { widthPx, heightPx } : undefined;
}

const markers: Readonly<Record<number, string>> = {
  196: 'DHT',
  200: 'JPG',
  204: 'DAC',
  217: 'EOI',
  218: 'SOS',
  219: 'DQT',
  221: 'DRI',
  254: 'COM',
};

function markerName(code: number): string {
  const name = markers[code];
  if (name !== undefined) return name;
  if (code >= 0xc0 && code <= 0xcf) return `SOF${code - 0xc0}`;
  if (code >= 0xe0 && code <= 0xef) return `APP${code - 0xe0}`;
  return `marker ${code.toString(16)}`;
}
