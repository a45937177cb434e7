import { pictureKey, previewKey } from '../domain/picture-key.ts';
import type { PictureStorage, PreviewDrawer } from '../ports.ts';

interface Deps {
  readonly files: PictureStorage;
  /** Null in a process that cannot draw: it shows what others drew. */
  readonly previews: PreviewDrawer | null;
}

/**
 * A picture as JPEG, which every network can show beside a link. Drawn when it is asked for the
 * first time, and kept. Null for a picture that is not there.
 */
export async function readPreview(
  { files, previews }: Deps,
  id: string | null,
): Promise<Uint8Array | null> {
  if (id === null) return null;
  const kept = await files.get(previewKey(id));
  if (kept || !previews) return kept;
  const picture = await files.get(pictureKey(id, 640));
  if (!picture) return null;
  const preview = await previews.preview(picture);
  await files.put(previewKey(id), preview);
  return preview;
}
