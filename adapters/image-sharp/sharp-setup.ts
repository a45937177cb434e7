import sharp, { type Sharp } from 'sharp';

/** What we accept to decode, whatever libvips was built with: no SVG, no PDF, no TIFF. */
const loaders = ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'];

export interface DecodeLimits {
  readonly pixelsMax: number;
  readonly timeoutS: number;
}

/** One core, no cache, and only the kinds of files that uploads are made of. */
export function setUpSharp(): void {
  sharp.concurrency(1);
  sharp.cache(false);
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: loaders });
}

/** JPEG, PNG, and WebP, whose size stands between its two names. */
const beginnings = [/^ffd8ff/, /^89504e470d0a1a0a/, /^52494646.{8}57454250/];

/**
 * An uploaded image, upright. What it is, is read from its first bytes here too: what libvips may
 * load is one setting of the whole process, and another part of it may draw from SVG.
 * @throws for another kind at once; when it is written, where it is damaged or too large
 */
export function decoded(bytes: Uint8Array, { pixelsMax, timeoutS }: DecodeLimits): Sharp {
  const beginning = Buffer.from(bytes.subarray(0, 12)).toString('hex');
  if (!beginnings.some((one) => one.test(beginning))) throw new Error('no JPEG, PNG or WebP');
  return sharp(bytes, {
    limitInputPixels: pixelsMax,
    // Warnings come from many sound photographs; errors and cuts do not.
    failOn: 'error',
    sequentialRead: true,
  })
    .autoOrient()
    .timeout({ seconds: timeoutS });
}
