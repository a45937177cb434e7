import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orientationOnlyTiff, readOrientation } from './exif-orientation.ts';

interface Entry {
  readonly tag: number;
  readonly type: number;
  readonly value: number;
}

/** A first directory in either order of bytes, as cameras write it. */
function tiff(order: 'II' | 'MM', entries: readonly Entry[], declared = entries.length): Buffer {
  const bytes = Buffer.alloc(10 + 12 * entries.length);
  const short = (value: number, at: number) =>
    order === 'II' ? bytes.writeUInt16LE(value, at) : bytes.writeUInt16BE(value, at);
  const long = (value: number, at: number) =>
    order === 'II' ? bytes.writeUInt32LE(value, at) : bytes.writeUInt32BE(value, at);
  bytes.write(order);
  short(42, 2);
  long(8, 4);
  short(declared, 8);
  for (const [n, { tag, type, value }] of entries.entries()) {
    const at = 10 + 12 * n;
    short(tag, at);
    short(type, at + 2);
    long(1, at + 4);
    short(value, at + 8);
  }
  return bytes;
}

const orientation = (value: number, type = 3): Entry => ({ tag: 0x0112, type, value });
const other: Entry = { tag: 0x010f, type: 3, value: 7 };

describe('an orientation', () => {
  it.each(['II', 'MM'] as const)('is read in order %s, among other entries', (order) => {
    for (const value of [1, 2, 3, 4, 5, 6, 7, 8]) {
      expect(readOrientation(tiff(order, [other, orientation(value), other]))).toBe(value);
    }
  });

  it('comes back from what we write', () => {
    for (const value of [2, 3, 4, 5, 6, 7, 8] as const) {
      expect(readOrientation(orientationOnlyTiff(value))).toBe(value);
    }
  });

  it.each([
    ['there is none', tiff('II', [other])],
    ['it is 0', tiff('II', [orientation(0)])],
    ['it is 9', tiff('MM', [orientation(9)])],
    ['it is of another type', tiff('II', [orientation(6, 2)])],
    ['the directory is cut', tiff('II', [other, orientation(6)]).subarray(0, 25)],
    ['the directory lies beyond the end', tiff('II', []).fill(0xff, 4, 8)],
    ['the header is unknown', Buffer.from('XX*\0\x08\0\0\0\x01\0')],
    ['there is nothing', Buffer.alloc(0)],
  ])('is upright when %s', (_, bytes) => {
    expect(readOrientation(bytes)).toBe(1);
  });

  it('is found where more entries are declared than there are, in bounded time', () => {
    expect(readOrientation(tiff('II', [orientation(6)], 65_535))).toBe(6);
    expect(readOrientation(tiff('II', Array<Entry>(300).fill(other).concat(orientation(6))))).toBe(
      1,
    );
  });

  it('is one of eight, whatever the bytes are', () => {
    const head = fc.constantFrom('II*\0', 'MM\0*', 'Exif\0\0II*\0', '');
    fc.assert(
      fc.property(head, fc.uint8Array({ maxLength: 200 }), (start, rest) => {
        const bytes = Buffer.concat([Buffer.from(start, 'latin1'), rest]);
        expect([1, 2, 3, 4, 5, 6, 7, 8]).toContain(readOrientation(bytes));
      }),
      { numRuns: 2_000 },
    );
  });
});
