import type { Reader } from '@ecom/server-kit';
import { photoKey } from '../domain/file-keys.ts';
import type { FileStorage } from '../ports.ts';
import { photoType } from '../store/photo-store.ts';

/** A portrait that somebody shows now; null for any other id. */
export async function readPhoto(
  deps: { database: Reader; files: FileStorage },
  photoId: string,
): Promise<{ type: string; bytes: Uint8Array } | null> {
  const type = await photoType(deps.database, photoId);
  const bytes = type && (await deps.files.get(photoKey(photoId)));
  return type && bytes ? { type, bytes } : null;
}
