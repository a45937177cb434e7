import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import sharp, { type Sharp } from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { inspectImage } from './inspect-image.ts';

const limits = { bytesMax: 200_000, pixelsMax: 1_000_000, sideMinPx: 16 };

/** Noise compresses badly, so that no bitstream is a handful of bytes. */
function noise(widthPx: number, heightPx: number, channels: 3 | 4 = 3): Sharp {
  const pixels = Buffer.from(
    Uint8Array.from(
      { length: widthPx * heightPx * channels },
      (_, n) => (n * n * 31 + n * 7) % 251,
    ),
  );
  return sharp(pixels, { raw: { width: widthPx, height: heightPx, channels } });
}

const samples = new Map<string, Buffer>();
const sample = (name: string): Buffer => {
  const bytes = samples.get(name);
  if (bytes === undefined) throw new Error(`no sample ${name}`);
  return bytes;
};

beforeAll(async () => {
  const made: readonly (readonly [string, Sharp])[] = [
    ['baseline.jpg', noise(40, 30).jpeg()],
    ['progressive.jpg', noise(40, 30).jpeg({ progressive: true })],
    ['grey.jpg', noise(40, 30).greyscale().jpeg()],
    ['cmyk.jpg', noise(40, 30).toColourspace('cmyk').jpeg()],
    ['plain.png', noise(40, 30).png()],
    ['interlaced.png', noise(40, 30, 4).png({ progressive: true })],
    ['palette.png', noise(40, 30).png({ palette: true, colours: 16 })],
    ['lossy.webp', noise(40, 30).webp()],
    ['lossless.webp', noise(40, 30).webp({ lossless: true })],
    ['alpha.webp', noise(40, 30, 4).webp()],
    ['tiny.png', noise(40, 15).png()],
    ['still.gif', noise(40, 30).gif()],
    ['still.avif', noise(40, 30).avif()],
    ['still.tiff', noise(40, 30).tiff()],
  ];
  for (const [name, image] of made) samples.set(name, await image.toBuffer());
  const frames = noise(40, 60);
  const film = await frames.gif().toBuffer();
  samples.set('animated.webp', await animatedWebp(film));
});

/** Two frames joined by sharp into a moving WebP. */
async function animatedWebp(still: Buffer): Promise<Buffer> {
  const other = await sharp(still).negate().gif().toBuffer();
  return sharp([still, other], { join: { animated: true } })
    .webp()
    .toBuffer();
}

const shown = [
  ['baseline.jpg', 'image/jpeg'],
  ['progressive.jpg', 'image/jpeg'],
  ['grey.jpg', 'image/jpeg'],
  ['cmyk.jpg', 'image/jpeg'],
  ['plain.png', 'image/png'],
  ['interlaced.png', 'image/png'],
  ['palette.png', 'image/png'],
  ['lossy.webp', 'image/webp'],
  ['lossless.webp', 'image/webp'],
  ['alpha.webp', 'image/webp'],
] as const;

describe('an image that is what it says', () => {
  it.each(shown)('%s is %s of its size', (name, type) => {
    expect(inspectImage(sample(name), limits)).toEqual({
      ok: true,
      value: { type, widthPx: 40, heightPx: 30 },
    });
  });

  it('is read in place from the middle of a larger memory', () => {
    const bytes = sample('plain.png');
    const memory = new Uint8Array(bytes.length + 7);
    memory.set(bytes, 5);
    expect(inspectImage(memory.subarray(5, 5 + bytes.length), limits).ok).toBe(true);
  });
});

describe('what is refused, with its reason', () => {
  it('nothing at all, and too much', () => {
    expect(codeOf(new Uint8Array())).toBe('files.empty');
    expect(inspectImage(sample('plain.png'), { ...limits, bytesMax: 10 })).toMatchObject({
      error: { code: 'files.too_large', facts: { bytesMax: 10 } },
    });
  });

  it.each(['still.gif', 'still.avif', 'still.tiff', 'animated.webp'])('%s', (name) => {
    expect(codeOf(sample(name))).toBe('files.not_an_image');
  });

  it.each([
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['HTML', '<!doctype html><script>alert(1)</script>'],
    ['PDF', '%PDF-1.7\n1 0 obj'],
    ['ZIP', 'PK\x03\x04'],
    ['a program', '\x7fELF\x02\x01'],
    ['a name only', 'photo.jpg'],
  ])('%s', (_, text) => {
    expect(codeOf(Buffer.from(text, 'latin1'))).toBe('files.not_an_image');
  });

  it('a moving PNG', () => {
    const control = pngChunk('acTL', Buffer.alloc(8, 1));
    const bytes = sample('plain.png');
    const moving = Buffer.concat([bytes.subarray(0, 33), control, bytes.subarray(33)]);
    expect(codeOf(moving)).toBe('files.not_an_image');
  });

  it('a kind of JPEG that no browser shows', () => {
    const lossless = Buffer.from(sample('baseline.jpg'));
    lossless[frameAt(lossless) + 1] = 0xc3;
    expect(codeOf(lossless)).toBe('files.not_an_image');
  });

  it('a bomb: a small file that announces a huge picture', () => {
    const png = Buffer.from(sample('plain.png'));
    png.writeUInt32BE(60_000, 16);
    png.writeUInt32BE(60_000, 20);
    png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
    expect(codeOf(png)).toBe('files.too_many_pixels');
    const jpeg = Buffer.from(sample('baseline.jpg'));
    jpeg.writeUInt32BE(0xffff_ffff, frameAt(jpeg) + 5);
    expect(codeOf(jpeg)).toBe('files.too_many_pixels');
  });

  it('a picture too small to be read', () => {
    expect(codeOf(sample('tiny.png'))).toBe('files.too_small');
  });

  it('a JPEG with scans enough to keep a decoder busy', () => {
    const jpeg = sample('baseline.jpg');
    const scan = jpeg.subarray(jpeg.indexOf(Buffer.from([0xff, 0xda])), -2);
    const scans = Array.from({ length: 100 }, () => scan);
    expect(codeOf(Buffer.concat([jpeg.subarray(0, -2), ...scans, jpeg.subarray(-2)]))).toBe(
      'files.damaged',
    );
  });

  it('a file of nothing but empty comments', () => {
    const comments = Buffer.alloc(160_000, Buffer.from([0xff, 0xfe, 0, 2]));
    const bytes = Buffer.concat([Buffer.from([0xff, 0xd8]), comments]);
    expect(codeOf(bytes)).toBe('files.damaged');
  });
});

describe.each(shown)('%s', (name) => {
  it('is damaged when anything follows its end', () => {
    for (const appendix of ['\0', 'PK\x03\x04', '<script>alert(1)</script>']) {
      const bytes = Buffer.concat([sample(name), Buffer.from(appendix, 'latin1')]);
      expect(codeOf(bytes)).toBe('files.damaged');
    }
  });

  it('is refused when cut at any byte', () => {
    const bytes = sample(name);
    for (let length = 1; length < bytes.length; length += 1) {
      expect(inspectImage(bytes.subarray(0, length), limits).ok).toBe(false);
    }
  });

  it('answers within its limits, and never throws, whatever was changed in it', () => {
    const bytes = sample(name);
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const changed = Buffer.from(bytes);
        for (const [at, value] of changes) changed[at] = value;
        expectWithinLimits(changed);
      }),
      { numRuns: 500 },
    );
  });
});

it('a PNG with any one byte changed is refused', () => {
  const bytes = sample('palette.png');
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 0x20;
    expect(inspectImage(changed, limits).ok).toBe(false);
  }
});

it('any bytes after any known beginning get an answer', () => {
  const beginnings = ['\xff\xd8\xff', '\x89PNG\r\n\x1a\n', 'RIFF\x40\0\0\0WEBPVP8X\x0a\0\0\0', ''];
  const bytes = fc
    .tuple(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 300 }))
    .map(([beginning, rest]) => Buffer.concat([Buffer.from(beginning, 'latin1'), rest]));
  fc.assert(
    fc.property(bytes, (given) => expectWithinLimits(given)),
    { numRuns: 5_000 },
  );
});

function codeOf(bytes: Uint8Array): string {
  const result = inspectImage(bytes, limits);
  return result.ok ? 'accepted' : result.error.code;
}

function expectWithinLimits(bytes: Uint8Array): void {
  const result = inspectImage(bytes, limits);
  if (!result.ok) {
    expect(result.error.code).toMatch(/^files\./);
    return;
  }
  const { widthPx, heightPx } = result.value;
  expect(Math.min(widthPx, heightPx)).toBeGreaterThanOrEqual(limits.sideMinPx);
  expect(widthPx * heightPx).toBeLessThanOrEqual(limits.pixelsMax);
}

const frameAt = (jpeg: Buffer): number => jpeg.indexOf(Buffer.from([0xff, 0xc0]));

function pngChunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}
