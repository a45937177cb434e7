import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parsePng } from './png.ts';
import { stripMetadata } from './strip-metadata.ts';

const header = headerOf({});
const data = chunk('IDAT', [1, 2, 3]);
const palette = chunk('PLTE', [1, 2, 3]);
const end = chunk('IEND', []);
const text = chunk('tEXt', Buffer.from('Author\0Secret'));
const gamma = chunk('gAMA', [0, 0, 177, 143]);
const ofPalette = headerOf({ colourType: 3 });

describe('a PNG built as it should be', () => {
  it.each([
    ['plain', [header, data, end]],
    ['its data in several chunks, one of them empty', [header, data, chunk('IDAT', []), data, end]],
    ['words before and after', [header, text, data, text, end]],
    ['with a palette', [ofPalette, palette, data, end]],
    ['interlaced', [headerOf({ interlace: 1 }), data, end]],
    ['sixteen bits with alpha', [headerOf({ depth: 16, colourType: 6 }), data, end]],
  ] as const)('%s', (_, chunks) => {
    expect(parsePng(png(...chunks))).toMatchObject({
      ok: true,
      value: { widthPx: 40, heightPx: 30 },
    });
  });
});

describe('a PNG that contradicts itself is damaged:', () => {
  it.each([
    ['no header', [data, end]],
    ['words before the header', [text, header, data, end]],
    ['two headers', [header, header, data, end]],
    ['no data', [header, end]],
    ['only empty data', [header, chunk('IDAT', []), end]],
    ['data in two places', [header, data, text, data, end]],
    ['no end', [header, data]],
    ['an end with a body', [header, data, chunk('IEND', [1])]],
    ['a part that decoders must know, and none does', [header, chunk('ABCD', []), data, end]],
    ['a name that is no name', [header, chunk('ab1d', []), data, end]],
    ['a palette of which nothing is there', [ofPalette, data, end]],
    ['a palette after the data', [ofPalette, data, palette, end]],
    ['no width', [headerOf({ widthPx: 0 }), data, end]],
    ['no height', [headerOf({ heightPx: 0 }), data, end]],
    ['a width with a sign', [headerOf({ widthPx: 2 ** 31 }), data, end]],
    ['seven bits', [headerOf({ depth: 7 }), data, end]],
    ['four bits of three colours', [headerOf({ depth: 4, colourType: 2 }), data, end]],
    ['an unknown kind of colour', [headerOf({ colourType: 5 }), data, end]],
    ['an unknown compression', [headerOf({ compression: 1 }), data, end]],
    ['an unknown filter', [headerOf({ filter: 1 }), data, end]],
    ['an unknown interlace', [headerOf({ interlace: 2 }), data, end]],
    ['a long header', [chunk('IHDR', Buffer.alloc(14, 8)), data, end]],
    ['more parts than anybody writes', [header, ...Array<Buffer>(20_000).fill(data), end]],
  ] as const)('%s', (_, chunks) => {
    expect(parsePng(png(...chunks))).toMatchObject({ error: { code: 'files.damaged' } });
  });

  it.each(['acTL', 'fcTL', 'fdAT'])('%s makes it move, and we keep still images', (name) => {
    expect(parsePng(png(header, chunk(name, [1]), data, end))).toMatchObject({
      error: { code: 'files.not_an_image' },
    });
  });
});

describe('a stripped PNG', () => {
  it('keeps what its pixels and colours need, in order, and nothing else', () => {
    const transparency = chunk('tRNS', [0]);
    const talk = ['iCCP', 'zTXt', 'iTXt', 'tIME', 'pHYs', 'prVt'].map((name) => chunk(name, [1]));
    const before = png(ofPalette, gamma, ...talk, palette, transparency, data, data, text, end);
    expect(strip(before)).toEqual(png(ofPalette, gamma, palette, transparency, data, data, end));
  });

  it('does not take words for numbers', () => {
    const words = chunk('gAMA', Buffer.from('words in place of a number'));
    expect(strip(png(header, words, data, end))).toEqual(png(header, data, end));
  });
});

function strip(bytes: Buffer): Buffer {
  const result = stripMetadata(bytes);
  if (!result.ok) throw new Error(result.error.internal ?? result.error.code);
  return result.value.bytes;
}

function png(...chunks: readonly Buffer[]): Buffer {
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks]);
}

function headerOf(changes: Record<string, number>): Buffer {
  const sizes = { widthPx: 40, heightPx: 30, ...changes };
  const kind = { depth: 8, colourType: 2, compression: 0, filter: 0, interlace: 0, ...changes };
  const body = Buffer.alloc(13);
  body.writeUInt32BE(sizes.widthPx);
  body.writeUInt32BE(sizes.heightPx, 4);
  body.set([kind.depth, kind.colourType, kind.compression, kind.filter, kind.interlace], 8);
  return chunk('IHDR', body);
}

function chunk(name: string, body: Buffer | readonly number[]): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), Buffer.from(body)]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}
