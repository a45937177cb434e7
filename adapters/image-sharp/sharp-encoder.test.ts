import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { sharpEncoder } from './sharp-encoder.ts';

const encoder = sharpEncoder({ pixelsMax: 1_000_000 });
const toWebp = { maxSidePx: 100, type: 'image/webp' } as const;
const toJpeg = { maxSidePx: 100, type: 'image/jpeg' } as const;

/** The left half red, the right half blue. */
function flag(widthPx: number, heightPx: number): Sharp {
  const pixels = Uint8Array.from({ length: widthPx * heightPx * 3 }, (_, n) => {
    const isLeft = Math.floor(n / 3) % widthPx < widthPx / 2;
    return n % 3 === (isLeft ? 0 : 2) ? 255 : 0;
  });
  return sharp(pixels, { raw: { width: widthPx, height: heightPx, channels: 3 } });
}

async function colourAt(bytes: Uint8Array, x: number, y: number): Promise<string> {
  const { data, info } = await sharp(bytes)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const [red = 0, green = 0, blue = 0] = data.subarray((y * info.width + x) * 3);
  if (red > 200 && green > 200 && blue > 200) return 'white';
  if (red > 200 && blue < 60) return 'red';
  return blue > 200 && red < 60 ? 'blue' : `${red} ${green} ${blue}`;
}

describe('the encoder', () => {
  it.each([
    ['jpeg', toWebp],
    ['png', toWebp],
    ['webp', toWebp],
    ['jpeg', toJpeg],
    ['png', toJpeg],
    ['webp', toJpeg],
  ] as const)('makes of a %s what it is asked for (%o)', async (from, to) => {
    const given = await flag(300, 150).toFormat(from).toBuffer();
    const { bytes, widthPx, heightPx } = await encoder.encode(given, to);
    expect([widthPx, heightPx]).toEqual([100, 50]);
    const made = await sharp(bytes).metadata();
    expect([`image/${made.format}`, made.width, made.height]).toEqual([to.type, 100, 50]);
    expect(await colourAt(bytes, 10, 25)).toBe('red');
    expect(await colourAt(bytes, 90, 25)).toBe('blue');
  });

  it('does not enlarge', async () => {
    const { widthPx, heightPx } = await encoder.encode(await flag(40, 20).png().toBuffer(), toWebp);
    expect([widthPx, heightPx]).toEqual([40, 20]);
  });

  it('turns a picture upright, and gives its size as it then stands', async () => {
    const lying = await flag(200, 100).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { bytes, widthPx, heightPx } = await encoder.encode(lying, toWebp);
    expect([widthPx, heightPx]).toEqual([50, 100]);
    expect((await sharp(bytes).metadata()).orientation).toBeUndefined();
    expect([await colourAt(bytes, 25, 10), await colourAt(bytes, 25, 90)]).toEqual(['red', 'blue']);
  });

  it('passes on nothing but pixels', async () => {
    const given = await flag(60, 60)
      .withExif({ IFD0: { Artist: 'SecretAuthor' } })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>SecretOwner</a></x:xmpmeta>')
      .withIccProfile('p3')
      .jpeg()
      .toBuffer();
    const { bytes } = await encoder.encode(Buffer.concat([given, Buffer.from('<?php')]), toJpeg);
    const { exif, xmp, icc, space } = await sharp(bytes).metadata();
    expect([exif, xmp, icc, space]).toEqual([undefined, undefined, undefined, 'srgb']);
    for (const text of ['Secret', '<?php']) {
      expect(Buffer.from(bytes).includes(text)).toBe(false);
    }
  });

  it('keeps transparency in WebP and puts paper behind it in JPEG', async () => {
    const clear = sharp({
      create: { width: 20, height: 20, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    });
    const given = await clear.png().toBuffer();
    const webp = await encoder.encode(given, toWebp);
    expect((await sharp(webp.bytes).metadata()).hasAlpha).toBe(true);
    const jpeg = await encoder.encode(given, toJpeg);
    expect(await colourAt(jpeg.bytes, 10, 10)).toBe('white');
  });

  it('takes any number at once, and works on one', async () => {
    const given = await flag(400, 400).png().toBuffer();
    let most = 0;
    const look = () => {
      most = Math.max(most, sharp.counters().process);
    };
    // At every turn of the loop: what is said of the queue's changes may come before the work begins.
    let isOver = false;
    const watch = () => {
      look();
      if (!isOver) setImmediate(watch);
    };
    watch();
    await Promise.all(Array.from({ length: 6 }, () => encoder.encode(given, toWebp)));
    isOver = true;
    expect(most).toBe(1);
  });

  it('goes on after an image that it refused', async () => {
    const good = await flag(40, 20).png().toBuffer();
    const [refused, made] = await Promise.allSettled([
      encoder.encode(Buffer.from('nothing'), toWebp),
      encoder.encode(good, toWebp),
    ]);
    expect([refused.status, made.status]).toEqual(['rejected', 'fulfilled']);
  });
});

describe('the encoder refuses', () => {
  it.each([
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect/></svg>'],
    ['HTML', '<!doctype html><img src=x onerror=alert(1)>'],
    ['PDF', '%PDF-1.7\n1 0 obj\n<<>>\nendobj'],
    ['nothing', ''],
  ])('%s', async (_, text) => {
    await expect(encoder.encode(Buffer.from(text), toWebp)).rejects.toThrow();
  });

  it.each(['gif', 'tiff', 'avif'] as const)('%s, which libvips could read', async (format) => {
    const given = await flag(40, 20).toFormat(format).toBuffer();
    await expect(encoder.encode(given, toWebp)).rejects.toThrow();
  });

  it('an image of too many pixels', async () => {
    const given = await flag(1_001, 1_000).jpeg().toBuffer();
    await expect(encoder.encode(given, toWebp)).rejects.toThrow('pixel limit');
  });

  it('a bomb, before it takes memory', async () => {
    const png = await flag(16, 16).png().toBuffer();
    png.writeUInt32BE(60_000, 16);
    png.writeUInt32BE(60_000, 20);
    png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
    const before = process.memoryUsage().rss;
    await expect(encoder.encode(png, toWebp)).rejects.toThrow('pixel limit');
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });

  it.each(['jpeg', 'png', 'webp'] as const)('half a %s', async (format) => {
    const whole = await flag(300, 300).toFormat(format).toBuffer();
    const half = whole.subarray(0, whole.length / 2);
    await expect(encoder.encode(half, toWebp)).rejects.toThrow();
  });
});
