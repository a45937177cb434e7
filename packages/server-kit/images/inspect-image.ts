import { err, ok, type Result } from '@ecom/kernel';
import { damaged, type ImageType, viewOf } from './image-parts.ts';
import { parseImage } from './parse-image.ts';

/** What a place accepts. `pixelsMax` bounds the memory of whoever decodes the image later. */
export interface ImageLimits {
  readonly bytesMax: number;
  readonly pixelsMax: number;
  /** The shorter side must have at least as many pixels. */
  readonly sideMinPx: number;
}

/** Sizes are those of the stored pixels, before any orientation is applied. */
export interface ImageFacts {
  readonly type: ImageType;
  readonly widthPx: number;
  readonly heightPx: number;
}

export type ImageRefusal =
  | 'files.empty'
  | 'files.too_large'
  | 'files.not_an_image'
  | 'files.too_many_pixels'
  | 'files.too_small'
  | 'files.damaged';

/**
 * Says what an uploaded image is by its own bytes, without decoding it: a whole, still JPEG, PNG
 * or WebP and nothing after its end (a file that is two things at once is `files.damaged`; see
 * `cleanImage` for photographs with an appendix). SVG, GIF, PDF, HTML and animations are
 * `files.not_an_image`. Reads each byte at most twice and never throws.
 */
export function inspectImage(
  bytes: Uint8Array,
  limits: ImageLimits,
): Result<ImageFacts, ImageRefusal> {
  const weight = weigh(bytes, limits);
  if (!weight.ok) return weight;
  const parsed = parseImage(viewOf(bytes));
  if (!parsed.ok) return parsed;
  const { type, widthPx, heightPx, endsAt } = parsed.value;
  if (endsAt !== bytes.length) return damaged('bytes after the end of the image');
  return measure({ type, widthPx, heightPx }, limits);
}

/** The checks that need no look inside. */
export function weigh(
  bytes: Uint8Array,
  { bytesMax }: ImageLimits,
): Result<void, 'files.empty' | 'files.too_large'> {
  if (bytes.length === 0) return err('files.empty');
  if (bytes.length > bytesMax) return err('files.too_large', { facts: { bytesMax } });
  return ok(undefined);
}

function measure(
  image: ImageFacts,
  { pixelsMax, sideMinPx }: ImageLimits,
): Result<ImageFacts, 'files.too_many_pixels' | 'files.too_small'> {
  const { widthPx, heightPx } = image;
  if (widthPx * heightPx > pixelsMax) {
    return err('files.too_many_pixels', { facts: { pixelsMax } });
  }
  if (Math.min(widthPx, heightPx) < sideMinPx) {
    return err('files.too_small', { facts: { sideMinPx } });
  }
  return ok(image);
}
