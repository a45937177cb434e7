import { describe, expect, it } from 'vitest';
import { orientationOnlyTiff } from './exif-orientation.ts';
import { stripMetadata } from './strip-metadata.ts';
import { parseWebp } from './webp.ts';

/** 40 × 30, a key frame that is shown, a first partition of four bytes. */
const lossyBody = [0x90, 0, 0, 0x9d, 1, 0x2a, 40, 0, 30, 0, 1, 2, 3, 4];
const lossy = chunk('VP8 ', lossyBody);
const lossless = chunk('VP8L', [0x2f, ...bits(39 | (29 << 14)), 5]);
const canvas = (flags = 0, widthPx = 40, heightPx = 30): Buffer =>
  chunk('VP8X', [flags, 0, 0, 0, widthPx - 1, 0, 0, heightPx - 1, 0, 0]);
const alpha = chunk('ALPH', [1, 2, 3]);
const exif = (orientation: 1 | 6): Buffer => chunk('EXIF', orientationOnlyTiff(orientation));
const xmp = chunk('XMP ', Buffer.from('<x:xmpmeta/>'));
const unknown = chunk('SPAM', Buffer.from('words'));

describe('a WebP built as it should be', () => {
  it.each([
    ['lossy', [lossy]],
    ['lossless', [lossless]],
    ['a hint for upscaling', [chunk('VP8 ', withByte(7, 0x40))]],
    ['a canvas', [canvas(), lossy]],
    ['a canvas with alpha', [canvas(0x10), alpha, lossy]],
    ['metadata', [canvas(0x0c), lossy, exif(6), xmp, unknown]],
  ] as const)('%s', (_, chunks) => {
    expect(parseWebp(webp(...chunks))).toMatchObject({
      ok: true,
      value: { widthPx: 40, heightPx: 30 },
    });
  });
});

describe('a WebP that contradicts itself is damaged:', () => {
  it.each([
    ['nothing', []],
    ['no bitstream', [canvas(), xmp]],
    ['two bitstreams', [canvas(), lossy, lossless]],
    ['metadata without a canvas', [lossy, xmp]],
    ['something in front of the bitstream', [unknown, lossy]],
    ['a canvas of another width', [canvas(0, 41), lossy]],
    ['a canvas of another height', [canvas(0, 40, 31), lossy]],
    ['a canvas cut short', [chunk('VP8X', [0, 0, 0, 0, 39, 0, 0, 29]), lossy]],
    ['a second frame of a film', [chunk('VP8 ', withByte(0, 0x91))]],
    ['a frame that is not shown', [chunk('VP8 ', withByte(0, 0x80))]],
    ['another beginning of the frame', [chunk('VP8 ', withByte(3, 0x9e))]],
    ['a first partition longer than the chunk', [chunk('VP8 ', withByte(0, 0xb0))]],
    ['no width', [chunk('VP8 ', withByte(6, 0))]],
    ['no height', [chunk('VP8 ', withByte(8, 0))]],
    ['a frame header cut short', [chunk('VP8 ', lossyBody.slice(0, 9))]],
    ['another signature', [chunk('VP8L', [0x2e, ...bits(39 | (29 << 14)), 5])]],
    ['another version', [chunk('VP8L', [0x2f, ...bits(39 | (29 << 14) | (1 << 29)), 5])]],
    ['a lossless header cut short', [chunk('VP8L', [0x2f, ...bits(39 | (29 << 14))])]],
    ['a chunk longer than the file', [edited(lossy, 4, 200)]],
    ['a padding that is missing', [lossless.subarray(0, -1)]],
    ['more parts than anybody writes', [canvas(), lossy, ...Array<Buffer>(20_000).fill(unknown)]],
  ] as const)('%s', (_, chunks) => {
    const bytes = webp(...chunks);
    expect(parseWebp(bytes)).toMatchObject({ error: { code: 'files.damaged' } });
  });

  it.each([
    ['a flag', [canvas(0x02), lossy]],
    ['a frame', [canvas(), chunk('ANMF', [1]), lossy]],
    ['its settings', [canvas(), chunk('ANIM', [1]), lossy]],
  ] as const)('%s makes it move, and we keep still images', (_, chunks) => {
    expect(parseWebp(webp(...chunks))).toMatchObject({ error: { code: 'files.not_an_image' } });
  });

  it('a file longer than itself', () => {
    expect(parseWebp(edited(webp(lossy), 4, 200))).toMatchObject({
      error: { code: 'files.damaged' },
    });
  });
});

describe('a stripped WebP', () => {
  it('keeps the pixels, and a canvas that announces nothing else', () => {
    const profile = chunk('ICCP', [1, 2]);
    const before = webp(canvas(0x3c), profile, alpha, lossy, exif(1), xmp, unknown);
    expect(strip(before)).toEqual(webp(canvas(0x10), alpha, lossy));
  });

  it('says that it has an orientation when it has one', () => {
    expect(strip(webp(canvas(0x0c), lossy, xmp, exif(6)))).toEqual(
      webp(canvas(0x08), lossy, exif(6)),
    );
  });

  it('reads an EXIF part with the prefix that some encoders write', () => {
    const prefixed = Buffer.concat([Buffer.from('Exif\0\0'), orientationOnlyTiff(6)]);
    const before = webp(canvas(0x08), lossy, chunk('EXIF', prefixed));
    expect(strip(before)).toEqual(webp(canvas(0x08), lossy, exif(6)));
  });

  it('is as it was when there was nothing to strip', () => {
    for (const simple of [webp(lossy), webp(lossless)]) expect(strip(simple)).toEqual(simple);
  });
});

function strip(bytes: Buffer): Buffer {
  const result = stripMetadata(bytes);
  if (!result.ok) throw new Error(result.error.internal ?? result.error.code);
  return result.value.bytes;
}

function webp(...chunks: readonly Buffer[]): Buffer {
  const body = Buffer.concat([Buffer.from('WEBP'), ...chunks]);
  const head = Buffer.from('RIFF\0\0\0\0');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}

function chunk(name: string, body: Buffer | readonly number[]): Buffer {
  const head = Buffer.from(`${name}\0\0\0\0`);
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, Buffer.from(body), Buffer.alloc(body.length % 2)]);
}

function bits(value: number): readonly number[] {
  const four = Buffer.alloc(4);
  four.writeUInt32LE(value >>> 0);
  return [...four];
}

const withByte = (at: number, value: number): Buffer => edited(Buffer.from(lossyBody), at, value);

function edited(bytes: Buffer, at: number, value: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = value;
  return copy;
}
