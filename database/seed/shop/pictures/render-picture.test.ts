import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { groundNames } from './grounds.ts';
import { motifOf } from './motif-of.ts';
import { motifNames } from './motifs.ts';
import { paletteNames } from './palettes.ts';
import { renderPicture } from './render-picture.ts';

const look = { motif: 'wax-pile', palette: 'indigo', ground: 'fan' };

describe('a rendered picture', () => {
  it.each([160, 320, 640])('is an AVIF of %d pixels a side', async (sidePx) => {
    const { format, width, height } = await sharp(
      await renderPicture(motifOf({ look }), sidePx),
    ).metadata();
    expect([format, width, height]).toEqual(['heif', sidePx, sidePx]);
  });

  it('weighs 12 KB at most at 320 px, the busiest cloth included', async () => {
    for (const [n, motif] of ['wax-pile', 'woven-cloth', 'tomato-basin', 'keyboard'].entries()) {
      const palette = paletteNames[n * 2] ?? '';
      const svg = motifOf({ look: { motif, palette, ground: 'kente' } });
      expect((await renderPicture(svg, 320)).length).toBeLessThan(12 * 1024);
    }
  });

  it('shows something else for every motif, and for a motif in every palette and on every cloth', async () => {
    const tiny = async (one: typeof look): Promise<string> =>
      (
        await sharp(Buffer.from(motifOf({ look: one })))
          .resize(24, 24)
          .raw()
          .toBuffer()
      ).toString('base64');
    const each = [
      ...motifNames.map((motif) => ({ ...look, motif })),
      ...paletteNames.map((palette) => ({ motif: 'fish', palette, ground: 'seeds' })),
      ...groundNames.map((ground) => ({ ...look, motif: 'fan', palette: 'sun', ground })),
    ];
    const pixels = await Promise.all(each.map(tiny));
    expect(new Set(pixels).size).toBe(each.length);
  });

  it('is refused where nobody drew it', () => {
    for (const wrong of [{ motif: 'unicorn' }, { palette: 'grey' }, { ground: 'concrete' }]) {
      expect(() => motifOf({ look: { ...look, ...wrong } })).toThrow('nobody drew');
    }
  });
});
