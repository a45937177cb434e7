import fc from 'fast-check';
import sharp, { type Sharp } from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { cleanImage } from './clean-image.ts';
import { inspectImage } from './inspect-image.ts';
import { stripMetadata } from './strip-metadata.ts';

const limits = { bytesMax: 500_000, pixelsMax: 1_000_000, sideMinPx: 1 };
const orientations = [1, 2, 3, 4, 5, 6, 7, 8] as const;
const formats = ['jpeg', 'png', 'webp'] as const;

/** PNG packs its XMP, whose plain letters are then its keyword. */
const secrets = ['SecretMaker', 'SecretAuthor', 'SecretOwner', 'com.adobe.xmp'];

/** Every corner is different, so that a turn or a mirror shows. */
function corners(): Sharp {
  const [widthPx, heightPx] = [24, 16];
  const pixels = Uint8Array.from({ length: widthPx * heightPx * 4 }, (_, n) => {
    const [x, y] = [Math.floor(n / 4) % widthPx, Math.floor(n / 4 / widthPx)];
    return [x * 10, y * 15, (x * y) % 256, 255 - (n % 7)][n % 4] ?? 0;
  });
  return sharp(pixels, { raw: { width: widthPx, height: heightPx, channels: 4 } });
}

const talkative = (image: Sharp, orientation: number): Sharp =>
  image
    .withMetadata({ orientation })
    .withExifMerge({
      IFD0: { Make: 'SecretMaker', Artist: 'SecretAuthor' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '6/1 8/1 0/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>SecretOwner</a></x:xmpmeta>')
    .withIccProfile('p3');

const samples = new Map<string, Buffer>();
const sample = (format: string, orientation: number): Buffer => {
  const bytes = samples.get(`${format} ${orientation}`);
  if (bytes === undefined) throw new Error('no such sample');
  return bytes;
};

beforeAll(async () => {
  for (const orientation of orientations) {
    for (const format of formats) {
      const image = talkative(corners(), orientation).toFormat(format);
      samples.set(`${format} ${orientation}`, await image.toBuffer());
    }
  }
});

const pixelsOf = (bytes: Buffer): Promise<Buffer> =>
  sharp(bytes, { ignoreIcc: true }).raw().toBuffer();
const uprightPixelsOf = (bytes: Buffer): Promise<Buffer> =>
  sharp(bytes, { ignoreIcc: true }).autoOrient().raw().toBuffer();

describe.each(formats)('a stripped %s', (format) => {
  it('says nothing more of its camera, author, place or owner', async () => {
    const before = sample(format, 6);
    const { bytes } = strip(before);
    const said = await sharp(before).metadata();
    expect(said.exif?.includes('SecretMaker') && said.exif.includes('SecretAuthor')).toBe(true);
    expect(said.xmp?.includes('SecretOwner') && said.icc !== undefined).toBe(true);
    for (const secret of secrets) expect(bytes.includes(secret)).toBe(false);
    const left = await sharp(bytes).metadata();
    expect([left.xmp, left.icc, left.iptc, left.comments]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(left.exif?.length ?? 0).toBeLessThanOrEqual(32);
  });

  it('has no EXIF at all when it lies upright', async () => {
    expect((await sharp(strip(sample(format, 1)).bytes).metadata()).exif).toBeUndefined();
  });

  it('passes the inspection with the same size', () => {
    const { bytes, type } = strip(sample(format, 6));
    expect(inspectImage(bytes, limits)).toEqual({
      ok: true,
      value: { type, widthPx: 24, heightPx: 16 },
    });
  });

  it.each(orientations)('decodes to the same pixels, orientation %i kept', async (orientation) => {
    const before = sample(format, orientation);
    const stripped = strip(before);
    expect(stripped.orientation).toBe(orientation);
    expect(await pixelsOf(stripped.bytes)).toEqual(await pixelsOf(before));
    expect(await uprightPixelsOf(stripped.bytes)).toEqual(await uprightPixelsOf(before));
  });

  it('does not change when it is stripped again', () => {
    const once = strip(sample(format, 6)).bytes;
    expect(strip(once).bytes).toEqual(once);
  });

  it('passes the inspection whatever was changed before, or is refused; nothing throws', () => {
    const before = sample(format, 6);
    const change = fc.tuple(fc.nat(before.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const changed = Buffer.from(before);
        for (const [at, value] of changes) changed[at] = value;
        const result = stripMetadata(changed);
        const wide = { bytesMax: 1e9, pixelsMax: 1e12, sideMinPx: 1 };
        if (result.ok) expect(inspectImage(result.value.bytes, wide).ok).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('loses what follows the end of the image', () => {
    const film = Buffer.concat([sample(format, 6), Buffer.from('ftypmp42 a film of two seconds')]);
    const cleaned = cleanImage(film, limits);
    expect(inspectImage(film, limits).ok).toBe(false);
    expect(cleaned).toEqual(cleanImage(sample(format, 6), limits));
    expect(cleaned.ok && cleaned.value.bytes.includes('film')).toBe(false);
  });
});

describe('a stripped JPEG', () => {
  it('loses comments and thumbnails, and ends at its own end, not at that of a thumbnail', async () => {
    const jpeg = await corners().jpeg().toBuffer();
    const thumbnail = await corners().resize(8, 8).jpeg().toBuffer();
    const jfxx = segment(0xe0, Buffer.concat([Buffer.from('JFXX\0\x10'), thumbnail]));
    const comment = segment(0xfe, Buffer.from('SecretComment <?php'));
    const iptc = segment(0xed, Buffer.from('Photoshop 3.0\0 SecretCaption'));
    const before = Buffer.concat([jpeg.subarray(0, 2), jfxx, comment, iptc, jpeg.subarray(2)]);
    expect(inspectImage(before, limits).ok).toBe(true);
    const { bytes } = strip(before);
    expect(bytes.includes('Secret') || bytes.includes('JFXX')).toBe(false);
    expect(bytes.length).toBeLessThanOrEqual(jpeg.length);
    expect(await pixelsOf(bytes)).toEqual(await pixelsOf(before));
  });

  it.each(['cmyk', 'srgb'])(
    'keeps the header that says how %s colours are stored',
    async (space) => {
      const before = await corners().toColourspace(space).jpeg().toBuffer();
      expect(await pixelsOf(strip(before).bytes)).toEqual(await pixelsOf(before));
    },
  );
});

it.each([
  ['palette', () => corners().png({ palette: true })],
  ['interlaced', () => corners().png({ progressive: true })],
  ['sixteen bits', () => corners().toColourspace('rgb16').png()],
  ['lossless', () => corners().webp({ lossless: true })],
  ['without alpha', () => corners().removeAlpha().webp()],
])('%s: same pixels', async (_, make) => {
  const before = await make().toBuffer();
  expect(await pixelsOf(strip(before).bytes)).toEqual(await pixelsOf(before));
});

it('an image too large is refused before anybody looks inside', () => {
  expect(cleanImage(sample('jpeg', 1), { ...limits, bytesMax: 100 })).toMatchObject({
    error: { code: 'files.too_large' },
  });
});

function strip(bytes: Buffer) {
  const result = stripMetadata(bytes);
  if (!result.ok) throw new Error(result.error.internal ?? result.error.code);
  return result.value;
}

function segment(code: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, code, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}
