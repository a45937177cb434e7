import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { orientationOnlyTiff } from './exif-orientation.ts';
import { parseJpeg } from './jpeg.ts';
import { stripMetadata } from './strip-metadata.ts';

/** The smallest thing that is built like a JPEG; a decoder would want tables as well. */
const frame = segment(0xc0, [8, 0, 30, 0, 40, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0]);
const scan = Buffer.concat([
  segment(0xda, [3, 1, 0, 2, 0, 3, 0, 0, 63, 0]),
  Buffer.from([1, 2, 3]),
]);
const comment = segment(0xfe, Buffer.from('words'));
const oneComponent = segment(0xc0, [8, 0, 30, 0, 40, 1, 1, 0x11, 0]);

describe('a JPEG built as it should be', () => {
  it.each([
    ['baseline', [frame, scan]],
    ['extended', [withCode(frame, 0xc1), scan]],
    ['progressive', [withCode(frame, 0xc2), scan, scan, scan]],
    ['grey', [oneComponent, scan]],
    ['with filling before a marker', [Buffer.from([0xff, 0xff]), frame, scan]],
    [
      'with stuffing and restarts in its data',
      [frame, scan, Buffer.from([0xff, 0, 0xff, 0xd3, 9])],
    ],
    ['with a comment between scans', [frame, scan, comment, scan]],
  ] as const)('%s', (_, parts) => {
    const parsed = parseJpeg(jpeg(...parts));
    expect(parsed).toMatchObject({ ok: true, value: { widthPx: 40, heightPx: 30 } });
  });
});

describe('a JPEG that contradicts itself is damaged:', () => {
  it.each([
    ['no frame', [scan]],
    ['two frames', [frame, frame, scan]],
    ['no scan', [frame, comment]],
    ['a scan before the frame', [scan, frame]],
    ['a scan without data', [frame, scan.subarray(0, -3)]],
    ['its height told afterwards', [frame, scan, segment(0xdc, [0, 30])]],
    ['a second beginning', [frame, scan, Buffer.from([0xff, 0xd8])]],
    ['a restart outside a scan', [Buffer.from([0xff, 0xd0]), frame, scan]],
    ['bytes between segments', [frame, Buffer.from([7]), scan]],
    ['a segment shorter than its length', [Buffer.from([0xff, 0xfe, 0, 1]), frame, scan]],
    ['a segment longer than the file', [frame, scan, Buffer.from([0xff, 0xfe, 0xff, 0xff])]],
    ['twelve bits', [edited(frame, 4, 12), scan]],
    ['two components', [edited(oneComponent, 9, 2), scan]],
    ['components that are not listed', [edited(frame, 9, 4), scan]],
    ['no height', [edited(frame, 6, 0), scan]],
    ['no width', [edited(frame, 8, 0), scan]],
    ['more parts than anybody writes', [...Array<Buffer>(20_000).fill(comment), frame, scan]],
  ] as const)('%s', (_, parts) => {
    expect(parseJpeg(jpeg(...parts))).toMatchObject({ error: { code: 'files.damaged' } });
  });

  it.each([0xc3, 0xc5, 0xc9, 0xcb])('frame %i is of a kind that nobody shows', (code) => {
    expect(parseJpeg(jpeg(withCode(frame, code), scan))).toMatchObject({
      error: { code: 'files.not_an_image' },
    });
  });
});

describe('a stripped JPEG', () => {
  const jfif = segment(0xe0, Buffer.from('JFIF\0\x01\x02\x01\0\x48\0\x48\x01\x01rgb', 'latin1'));

  it('keeps JFIF without its thumbnail, in front, then the orientation', () => {
    const exif = segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), orientationOnlyTiff(6)]));
    const bytes = strip(jpeg(exif, comment, jfif, frame, scan));
    const bare = segment(0xe0, Buffer.from('JFIF\0\x01\x02\x01\0\x48\0\x48\0\0', 'latin1'));
    expect(bytes).toEqual(jpeg(bare, exif, frame, scan));
  });

  it('reads the orientation from EXIF, not from the XMP that stands in the same kind of part', () => {
    const xmp = segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>'));
    const exif = segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), orientationOnlyTiff(3)]));
    expect(strip(jpeg(xmp, exif, frame, scan))).toEqual(jpeg(exif, frame, scan));
  });

  it('keeps what says that its components are colours, and nothing after it', async () => {
    const plain = await photograph();
    const adobe = segment(0xee, Buffer.from('Adobe\0\x64\0\0\0\0\0 and more', 'latin1'));
    const before = jpeg(adobe, partsOf(plain));
    const bytes = strip(before);
    expect(bytes.includes('and more')).toBe(false);
    expect(await pixelsOf(bytes)).toEqual(await pixelsOf(before));
    expect(await pixelsOf(bytes)).not.toEqual(await pixelsOf(plain));
  });

  it('keeps what says that its components are light and colour, whatever they are called', async () => {
    const called = calledRgb(await photograph());
    const before = jpeg(jfif, partsOf(called));
    expect(await pixelsOf(strip(before))).toEqual(await pixelsOf(before));
    expect(await pixelsOf(called)).not.toEqual(await pixelsOf(before));
  });
});

const photograph = (): Promise<Buffer> =>
  sharp({ create: { width: 16, height: 16, channels: 3, background: '#c85014' } })
    .jpeg({ chromaSubsampling: '4:4:4' })
    .toBuffer();

const pixelsOf = (bytes: Buffer): Promise<Buffer> => sharp(bytes).raw().toBuffer();

/** From its first table on, without what stands at both ends; our encoder writes no JFIF. */
const partsOf = (bytes: Buffer): Buffer =>
  bytes.subarray(bytes.indexOf(Buffer.from([0xff, 0xdb])), -2);

/** Renames the three components in the frame's and the scan's header. */
function calledRgb(bytes: Buffer): Buffer {
  const renamed = Buffer.from(bytes);
  const [atFrame, atScan] = [0xc0, 0xda].map((code) => bytes.indexOf(Buffer.from([0xff, code])));
  for (const [n, name] of [...Buffer.from('RGB')].entries()) {
    renamed[(atFrame ?? 0) + 10 + 3 * n] = name;
    renamed[(atScan ?? 0) + 5 + 2 * n] = name;
  }
  return renamed;
}

function strip(bytes: Buffer): Buffer {
  const result = stripMetadata(bytes);
  if (!result.ok) throw new Error(result.error.internal ?? result.error.code);
  return result.value.bytes;
}

function jpeg(...parts: readonly Buffer[]): Buffer {
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...parts, Buffer.from([0xff, 0xd9])]);
}

function segment(code: number, body: Buffer | readonly number[]): Buffer {
  const head = Buffer.from([0xff, code, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, Buffer.from(body)]);
}

const withCode = (part: Buffer, code: number): Buffer => edited(part, 1, code);

function edited(part: Buffer, at: number, value: number): Buffer {
  const copy = Buffer.from(part);
  copy[at] = value;
  return copy;
}
