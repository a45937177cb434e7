import type { Database, OutboxConsumer } from '@ecom/server-kit';
import { z } from 'zod';
import { documentKey, type FileOwner, ownerOfKey, photoKey } from '../domain/file-keys.ts';
import type { FileStorage, ImageEncoder } from '../ports.ts';
import { findDocument, setDocumentImage } from '../store/document-store.ts';
import { photoType, setPhotoType } from '../store/photo-store.ts';

const keyPayload = z.object({ key: z.string() });
const imagePayload = z.object({ kind: z.enum(['photo', 'document']), id: z.string() });

interface Deps {
  readonly database: Database;
  readonly files: FileStorage;
}

/** Consumer of `auth.delete_file`: the row is gone, so goes the file. */
export function deleteFile({ files }: Pick<Deps, 'files'>): OutboxConsumer {
  return async ({ payload }, signal) => {
    await files.delete(keyPayload.parse(payload).key, signal);
    return { outcome: 'delivered' };
  };
}

/** Consumer of `auth.drop_orphan_file`: deletes an upload whose row never came. */
export function dropOrphanFile({ database, files }: Deps): OutboxConsumer {
  return async ({ payload }, signal) => {
    const { key } = keyPayload.parse(payload);
    const owner = ownerOfKey(key);
    if (owner && (await isSpokenOf(database, owner))) {
      return { outcome: 'delivered', detail: 'in use' };
    }
    await files.delete(key, signal);
    return { outcome: 'delivered', detail: 'deleted' };
  };
}

async function isSpokenOf(database: Database, owner: FileOwner): Promise<boolean> {
  const row =
    owner.kind === 'photo'
      ? await photoType(database, owner.id)
      : await findDocument(database, owner.id);
  return row !== null;
}

/** Larger than any screen that shows them; a document must stay readable. */
const maxSidePx = { photo: 512, document: 2_400 } as const;

/**
 * Consumer of `auth.reencode_image`: the picture is drawn again by our encoder, so that nothing of
 * the uploaded file's own bytes is left. Where a shell has no encoder the cleaned file stays.
 */
export function reencodeImage(deps: Deps & { encoder: ImageEncoder | null }): OutboxConsumer {
  return async ({ payload }, signal) => {
    const { kind, id } = imagePayload.parse(payload);
    if (!deps.encoder) return { outcome: 'delivered', detail: 'kept as cleaned' };
    const key = kind === 'photo' ? photoKey(id) : documentKey(id);
    const bytes = await deps.files.get(key, signal);
    if (!bytes) return { outcome: 'refused', detail: 'no such file any more' };
    const type = 'image/jpeg';
    const drawn = await drawAgain(deps.encoder, bytes, { maxSidePx: maxSidePx[kind], type });
    if (!drawn) return { outcome: 'refused', detail: 'cannot be drawn: kept as cleaned' };
    await deps.files.put(key, drawn.bytes, signal);
    const image = { ...drawn, id, type, sizeBytes: drawn.bytes.length } as const;
    const isShown =
      kind === 'photo'
        ? await setPhotoType(deps.database, id, type)
        : await setDocumentImage(deps.database, image);
    // Replaced or forgotten meanwhile: what was just written would stay for ever.
    if (!isShown) await deps.files.delete(key, signal);
    return { outcome: 'delivered' };
  };
}

/** Null for an image that no decoder reads: trying again changes nothing. */
async function drawAgain(
  encoder: ImageEncoder,
  bytes: Uint8Array,
  options: Parameters<ImageEncoder['encode']>[1],
) {
  try {
    return await encoder.encode(bytes, options);
  } catch {
    return null;
  }
}
