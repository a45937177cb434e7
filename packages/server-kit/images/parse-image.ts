import type { Result } from '@ecom/kernel';
import { type ImageFlaw, type ImageParts, notAnImage } from './image-parts.ts';
import { isJpeg, parseJpeg } from './jpeg.ts';
import { isPng, parsePng } from './png.ts';
import { isWebp, parseWebp } from './webp.ts';

/** Chooses by the first bytes, never by a name or a declared type: both are the sender's word. */
export function parseImage(bytes: Buffer): Result<ImageParts, ImageFlaw> {
  if (isJpeg(bytes)) return parseJpeg(bytes);
  if (isPng(bytes)) return parsePng(bytes);
  if (isWebp(bytes)) return parseWebp(bytes);
  return notAnImage('no known first bytes');
}
