import sharp, { type Sharp } from 'sharp';
import type { ImageEncoder } from '../../modules/auth/ports.ts';

export interface SharpEncoderOptions {
  /** More is refused before memory is taken; 40 million unless told. */
  readonly pixelsMax?: number;
  /** Bounds one image; twenty seconds unless told. */
  readonly timeoutS?: number;
}

/** Text on a card stays sharp; more costs bytes that nobody sees. */
const quality = 82;

/** What we accept to decode, whatever libvips was built with: no SVG, no PDF, no TIFF. */
const loaders = ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'];

/**
 * Decodes and encodes anew by libvips: upright, in sRGB, inside a square of `maxSidePx` and never
 * enlarged, without a byte of the original's metadata. One image at a time and on one core, so
 * that a worker's memory is that of one image. Native code of 20 MB: only the worker's process
 * imports this folder, dynamically; no bundle of functions does.
 * @throws when the image is damaged, too large or of another kind; trying again changes nothing
 */
export function sharpEncoder(options: SharpEncoderOptions = {}): ImageEncoder {
  const { pixelsMax = 40_000_000, timeoutS = 20 } = options;
  sharp.concurrency(1);
  sharp.cache(false);
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: loaders });
  const inTurn = oneAtATime();
  return {
    encode: (bytes, { maxSidePx, type }) =>
      inTurn(async () => {
        const image = sharp(bytes, {
          limitInputPixels: pixelsMax,
          // Warnings come from many sound photographs; errors and cuts do not.
          failOn: 'error',
          sequentialRead: true,
        })
          .autoOrient()
          .resize({ width: maxSidePx, height: maxSidePx, fit: 'inside', withoutEnlargement: true })
          .timeout({ seconds: timeoutS });
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

function oneAtATime() {
  let last: Promise<unknown> = Promise.resolve();
  return <Value>(work: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
