import sharp from 'sharp';
import type { PreviewDrawer } from '../../modules/marketplace/ports.ts';
import { inTurn } from './in-turn.ts';
import type { SharpEncoderOptions } from './sharp-encoder.ts';
import { setUpSharp } from './sharp-setup.ts';

/** On a phone such a preview is as wide as a thumb is long. */
const quality = 78;

/**
 * Draws a picture of the shelves, which is AVIF of our own making, as JPEG of the same size.
 * Uploads never come this way: their decoder looks at their first bytes and refuses AVIF. Shares
 * its turn with `sharpEncoder`.
 * @throws when it is no AVIF; trying again changes nothing
 */
export function sharpPreview({ timeoutS = 20 }: SharpEncoderOptions = {}): PreviewDrawer {
  setUpSharp();
  return {
    preview: (bytes) =>
      inTurn(async () => {
        if (!isAvif(bytes)) throw new Error('no AVIF');
        sharp.unblock({ operation: ['VipsForeignLoadHeif'] });
        return sharp(bytes, { limitInputPixels: 4_000_000, failOn: 'error' })
          .timeout({ seconds: timeoutS })
          .jpeg({ quality, mozjpeg: true })
          .toBuffer();
      }),
  };
}

const isAvif = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(4, 12)).toString('latin1') === 'ftypavif';
