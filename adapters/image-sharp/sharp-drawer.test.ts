import sharp, { type Sharp } from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharpDrawer } from './sharp-drawer.ts';

const drawer = sharpDrawer({ pixelsMax: 1_000_000 });
const widths = [160, 320, 640];

beforeAll(() => {
  // To look at what was drawn; the drawer itself takes none of it.
  sharp.unblock({ operation: ['VipsForeignLoadHeif'] });
});

const plain = (width: number, height: number, background = '#0a4d3c'): Sharp =>
  sharp({ create: { width, height, channels: 3, background } });

const sizesOf = async (files: readonly Uint8Array[]) =>
  Promise.all(
    files.map(async (file) => {
      const { width, height, format, compression } = await sharp(file).metadata();
      return `${format} ${compression} ${width}×${height}`;
    }),
  );

describe('a picture', () => {
  it('is drawn in each width, and its size is that of the widest', async () => {
    const drawn = await drawer.draw(await plain(900, 600).jpeg().toBuffer(), widths);
    expect(await sizesOf(drawn.files)).toEqual([
      'heif av1 160×107',
      'heif av1 320×214',
      'heif av1 640×427',
    ]);
    expect([drawn.widthPx, drawn.heightPx]).toEqual([640, 427]);
  });

  it('that is narrow stays so; one that is very tall fits', async () => {
    const narrow = await drawer.draw(await plain(200, 220).png().toBuffer(), widths);
    expect(await sizesOf(narrow.files)).toEqual([
      'heif av1 160×176',
      'heif av1 200×220',
      'heif av1 200×220',
    ]);
    const tall = await drawer.draw(await plain(300, 1_200).webp().toBuffer(), widths);
    expect(await sizesOf(tall.files)).toEqual([
      'heif av1 53×213',
      'heif av1 107×427',
      'heif av1 213×853',
    ]);
  });

  it('that was transparent lies on white', async () => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 };
    const size = { width: 200, height: 200, channels: 4 as const };
    const image = await sharp({ create: { ...size, background: clear } })
      .png()
      .toBuffer();
    const { files } = await drawer.draw(image, [160]);
    const { data } = await sharp(files[0]).raw().toBuffer({ resolveWithObject: true });
    expect(Math.min(...data)).toBeGreaterThan(250);
  });

  it('keeps nothing of its file but pixels', async () => {
    const image = await plain(300, 300)
      .withExif({ IFD0: { Artist: 'SecretAuthor' } })
      .jpeg()
      .toBuffer();
    const { files } = await drawer.draw(image, widths);
    for (const file of files) expect(Buffer.from(file).includes('SecretAuthor')).toBe(false);
  });
});

describe('what is no picture of ours', () => {
  it.each([
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ['a text', Buffer.from('../../etc/passwd')],
    ['nothing', Buffer.alloc(0)],
  ])('is refused: %s', async (_, bytes) => {
    await expect(drawer.draw(bytes, widths)).rejects.toThrow();
  });

  it('is refused although another part of the process may draw from it', async () => {
    sharp.unblock({ operation: ['VipsForeignLoadSvg'] });
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"/>');
    expect((await sharp(svg).metadata()).width).toBe(90);
    await expect(drawer.draw(svg, widths)).rejects.toThrow('no JPEG, PNG or WebP');
    sharp.block({ operation: ['VipsForeignLoadSvg'] });
  });

  it('is refused: half a picture, and one of too many pixels', async () => {
    const whole = await plain(600, 600).png().toBuffer();
    await expect(drawer.draw(whole.subarray(0, whole.length / 2), widths)).rejects.toThrow();
    const large = await plain(1_200, 1_000).jpeg().toBuffer();
    await expect(drawer.draw(large, widths)).rejects.toThrow(/pixel limit/);
  });
});
