import { type PictureWidth, pictureKey, pictureWidths } from '../domain/picture-key.ts';
import type { PictureFiles } from '../ports.ts';

/** The file of a picture in one of its widths; null when there is none. */
export async function readPicture(
  files: PictureFiles,
  id: string | null,
  width: string,
): Promise<Uint8Array | null> {
  const widthPx = pictureWidths.find((one) => String(one) === width);
  if (id === null || widthPx === undefined) return null;
  return files.get(pictureKey(id, widthPx satisfies PictureWidth));
}
