import { ok, type Result } from '@ecom/kernel';
import { exifPrefix, type Orientation, readOrientation } from './exif-orientation.ts';
import {
  type ImageFlaw,
  type ImagePart,
  type ImageParts,
  type ImageType,
  standsAt,
  viewOf,
} from './image-parts.ts';
import { parseImage } from './parse-image.ts';
import { rebuildJpeg } from './rebuild-jpeg.ts';
import { rebuildPng } from './rebuild-png.ts';
import { rebuildWebp } from './rebuild-webp.ts';

/** The image without what its camera and its programs said; `orientation` still stands in it. */
export interface StrippedImage {
  readonly bytes: Buffer;
  readonly type: ImageType;
  readonly orientation: Orientation;
}

/** Writes an image anew from the parts that its pixels need. */
type Rebuild = (bytes: Buffer, image: ImageParts, orientation: Orientation) => Buffer;

const rebuilds: Readonly<Record<ImageType, Rebuild>> = {
  'image/jpeg': rebuildJpeg,
  'image/png': rebuildPng,
  'image/webp': rebuildWebp,
};

/**
 * Keeps what a decoder needs and drops the rest: EXIF (where and with what it was taken), XMP,
 * IPTC, comments, thumbnails, colour profiles, unknown parts, and everything after the image's
 * end, such as the film of a «motion photo». The orientation is put back alone. The pixels are
 * copied, not decoded: what hides in them goes when the image is encoded again. Never throws.
 */
export function stripMetadata(bytes: Uint8Array): Result<StrippedImage, ImageFlaw> {
  const view = viewOf(bytes);
  const parsed = parseImage(view);
  if (!parsed.ok) return parsed;
  const { type } = parsed.value;
  const orientation = orientationOf(view, parsed.value);
  return ok({ type, orientation, bytes: rebuilds[type](view, parsed.value, orientation) });
}

function orientationOf(bytes: Buffer, { parts }: ImageParts): Orientation {
  const exif = parts.find((part) => isExif(bytes, part));
  return exif === undefined ? 1 : readOrientation(bytes.subarray(exif.bodyStart, exif.bodyEnd));
}

/** XMP, too, stands in an APP1 of JPEG. */
const isExif = (bytes: Buffer, { name, bodyStart }: ImagePart): boolean =>
  name === 'eXIf' || name === 'EXIF' || (name === 'APP1' && standsAt(bytes, bodyStart, exifPrefix));
