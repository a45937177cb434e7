import type { Sharp } from 'sharp';
import type { ImageEncoder } from '../../modules/auth/ports.ts';
import { inTurn } from './in-turn.ts';
import { decoded, setUpSharp } from './sharp-setup.ts';

export interface SharpEncoderOptions {
  /** More is refused before memory is taken; 40 million unless told. */
  readonly pixelsMax?: number;
  /** Bounds one image; twenty seconds unless told. */
  readonly timeoutS?: number;
}

/** Text on a card stays sharp; more costs bytes that nobody sees. */
const quality = 82;

/**
 * Decodes and encodes anew by libvips: upright, in sRGB, inside a square of `maxSidePx` and never
 * enlarged, without a byte of the original's metadata. One image at a time and on one core, so
 * that a worker's memory is that of one image. Native code of 20 MB: only the worker's process
 * imports this folder, dynamically; no bundle of functions does.
 * @throws when the image is damaged, too large or of another kind; trying again changes nothing
 */
export function sharpEncoder(options: SharpEncoderOptions = {}): ImageEncoder {
  const { pixelsMax = 40_000_000, timeoutS = 20 } = options;
  setUpSharp();
  return {
    encode: (bytes, { maxSidePx, type }) =>
      inTurn(async () => {
        const image = decoded(bytes, { pixelsMax, timeoutS }).resize({
          width: maxSidePx,
          height: maxSidePx,
          fit: 'inside',
          withoutEnlargement: true,
        });
        const { data, info } = await written(image, type).toBuffer({ resolveWithObject: true });
        return { bytes: data, widthPx: info.width, heightPx: info.height };
      }),
  };
}

/** JPEG has no transparency: what shows through becomes paper, not black. */
const written = (image: Sharp, type: 'image/webp' | 'image/jpeg'): Sharp =>
  type === 'image/webp'
    ? image.webp({ quality })
    : image.flatten({ background: 'white' }).jpeg({ quality, mozjpeg: true });
