import { ok, type Result } from '@ecom/kernel';
import { cleanImage, type Database, type ImageLimits, type ImageRefusal } from '@ecom/server-kit';
import type { FileStorage } from '../ports.ts';

export interface KeptImage {
  readonly type: 'image/jpeg' | 'image/png' | 'image/webp';
  readonly sizeBytes: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

const orphanAfterMs = 60 * 60_000;

/**
 * Looks at an uploaded image by its own bytes, cuts everything out of it that is not the picture,
 * and stores it under `key`, before the transaction that will speak of it. Should that never
 * commit, or the process die in between, the file is found without a row in an hour and deleted.
 */
export async function keepUpload(
  deps: { database: Database; files: FileStorage },
  upload: { key: string; bytes: Uint8Array; limits: ImageLimits },
): Promise<Result<KeptImage, ImageRefusal>> {
  const { key, limits } = upload;
  const clean = cleanImage(upload.bytes, limits);
  if (!clean.ok) return clean;
  const { bytes, type, widthPx, heightPx } = clean.value;
  await deps.database.transaction(async (tx) => {
    tx.enqueue({ topic: 'auth.drop_orphan_file', payload: { key }, delayMs: orphanAfterMs });
  });
  await deps.files.put(key, bytes);
  return ok({ type, sizeBytes: bytes.length, widthPx, heightPx });
}
