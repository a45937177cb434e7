import { err, type Result } from '@ecom/kernel';

export type ImageType = 'image/jpeg' | 'image/png' | 'image/webp';

/** A segment of a JPEG or a chunk of a PNG or WebP: offsets into the file, `end` excluded. */
export interface ImagePart {
  readonly name: string;
  readonly start: number;
  readonly bodyStart: number;
  readonly bodyEnd: number;
  readonly end: number;
}

/** A file taken apart. What lies beyond `endsAt` does not belong to the image. */
export interface ImageParts {
  readonly type: ImageType;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly parts: readonly ImagePart[];
  readonly endsAt: number;
}

export type ImageFlaw = 'files.not_an_image' | 'files.damaged';

/** Photographs have tens of parts, large PNGs a few thousand; more is made to keep us busy. */
const partsMax = 20_000;

/** At most `partsMax` parts. A list that was cut lacks its end, and its judge says «damaged». */
export function collectParts(parts: Iterable<ImagePart>): readonly ImagePart[] {
  const collected: ImagePart[] = [];
  for (const part of parts) {
    collected.push(part);
    if (collected.length >= partsMax) break;
  }
  return collected;
}

/** The internal text says where reading stopped; people only read that the file is damaged. */
export const damaged = (internal: string): Result<never, 'files.damaged'> =>
  err('files.damaged', { internal });

export const notAnImage = (internal: string): Result<never, 'files.not_an_image'> =>
  err('files.not_an_image', { internal });

/** The same memory, with the reading methods of a Buffer. */
export const viewOf = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Whether the ASCII `text` stands at `at`. */
export const standsAt = (bytes: Buffer, at: number, text: string): boolean =>
  bytes.toString('latin1', at, at + text.length) === text;
