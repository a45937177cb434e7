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

/** An uploaded image, upright. @throws (when it is written) where it is damaged or too large */
export const decoded = (bytes: Uint8Array, { pixelsMax, timeoutS }: DecodeLimits): Sharp =>
  sharp(bytes, {
    limitInputPixels: pixelsMax,
    // Warnings come from many sound photographs; errors and cuts do not.
    failOn: 'error',
    sequentialRead: true,
  })
    .autoOrient()
    .timeout({ seconds: timeoutS });
