import { thumbhashOf } from '@ecom/kernel';
import sharp, { type Sharp } from 'sharp';
import type { PictureDrawer } from '../../modules/marketplace/ports.ts';
import { inTurn } from './in-turn.ts';
import type { SharpEncoderOptions } from './sharp-encoder.ts';
import { decoded, setUpSharp } from './sharp-setup.ts';

/** Photographs of goods on a small screen: below, cloth and fish lose their grain. */
const quality = 52;
/** More effort saves bytes that nobody on this road notices, and costs seconds a picture. */
const effort = 3;
/** A picture of a person in a dress is taller than wide; a strip of a scarf is not shown whole. */
const tallestPerWide = 4 / 3;
const thumbSidePx = 64;

interface Raw {
  readonly data: Buffer;
  readonly raw: { readonly width: number; readonly height: number; readonly channels: 3 };
}

/**
 * Draws a picture of goods for the shelves: upright, in sRGB, on white where it was transparent,
 * as AVIF in each width asked for and never enlarged. Decodes the upload once. Shares its turn
 * and its limits with `sharpEncoder`.
 * @throws when the image is damaged, too large or of another kind; trying again changes nothing
 */
export function sharpDrawer(options: SharpEncoderOptions = {}): PictureDrawer {
  const { pixelsMax = 40_000_000, timeoutS = 20 } = options;
  setUpSharp();
  return {
    draw: (bytes, widthsPx) =>
      inTurn(async () => {
        const widest = Math.max(...widthsPx);
        const image = await rawOf(fitted(decoded(bytes, { pixelsMax, timeoutS }), widest));
        const files: Uint8Array[] = [];
        for (const widthPx of widthsPx) {
          files.push(await fitted(again(image), widthPx).avif({ quality, effort }).toBuffer());
        }
        const { width: widthPx, height: heightPx } = image.raw;
        return { files, widthPx, heightPx, thumbhash: await thumbOf(image) };
      }),
  };
}

const fitted = (image: Sharp, widthPx: number): Sharp =>
  image.resize({
    width: widthPx,
    height: Math.round(widthPx * tallestPerWide),
    fit: 'inside',
    withoutEnlargement: true,
  });

const again = ({ data, raw }: Raw): Sharp => sharp(data, { raw });

async function rawOf(image: Sharp): Promise<Raw> {
  const { data, info } = await image
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  // A grey photograph has one channel less than its colours need.
  if (info.channels !== 3) throw new Error(`a picture of ${info.channels} channels`);
  return { data, raw: { width: info.width, height: info.height, channels: 3 } };
}

async function thumbOf(image: Raw): Promise<string> {
  const size = { width: thumbSidePx, height: thumbSidePx, fit: 'inside' } as const;
  const small = await rawOf(again(image).resize(size));
  return Buffer.from(thumbhashOf({ ...small.raw, rgb: small.data })).toString('base64');
}
