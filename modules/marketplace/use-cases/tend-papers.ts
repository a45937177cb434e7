import type { Database, OutboxConsumer } from '@ecom/server-kit';
import { z } from 'zod';
import { paperIdOf, paperKey, storePolicy } from '../domain/store-rules.ts';
import type { PaperEncoder, PictureStorage } from '../ports.ts';
import { findPaper, setPaperImage } from '../store/store-paper-store.ts';

const keyPayload = z.object({ key: z.string() });
const idPayload = z.object({ id: z.string() });

interface Deps {
  readonly database: Database;
  readonly files: PictureStorage;
}

/** Consumer of `market.delete_paper`: the row is gone, so goes the file. */
export function deletePaper({ files }: Pick<Deps, 'files'>): OutboxConsumer {
  return async ({ payload }, signal) => {
    await files.delete(keyPayload.parse(payload).key, signal);
    return { outcome: 'delivered' };
  };
}

/** Consumer of `market.drop_orphan_paper`: deletes an upload whose row never came. */
export function dropOrphanPaper({ database, files }: Deps): OutboxConsumer {
  return async ({ payload }, signal) => {
    const { key } = keyPayload.parse(payload);
    const id = paperIdOf(key);
    if (id !== null && (await findPaper(database, id))) {
      return { outcome: 'delivered', detail: 'in use' };
    }
    await files.delete(key, signal);
    return { outcome: 'delivered', detail: 'deleted' };
  };
}

/**
 * Consumer of `market.redraw_paper`: the photo is drawn again by our encoder, so that nothing of
 * the uploaded file's own bytes is left. Where a shell has no encoder the cleaned file stays.
 */
export const redrawPaper = (deps: RedrawDeps): OutboxConsumer =>
  redrawPhoto(deps, {
    keyOf: paperKey,
    maxSidePx: storePolicy.paperSideMaxPx,
    setImage: (image) => setPaperImage(deps.database, image),
  });

export type RedrawDeps = Deps & { readonly encoder: PaperEncoder | null };

/** What kind of photo is drawn again: where it lies, how large, and the row that tells of it. */
interface Photos {
  readonly keyOf: (id: string) => string;
  readonly maxSidePx: number;
  /** False when its row is gone. */
  readonly setImage: (image: Parameters<typeof setPaperImage>[1]) => Promise<boolean>;
}

/** A consumer that draws photos again, for those kinds that nobody but some may see. */
export function redrawPhoto({ files, encoder }: RedrawDeps, photos: Photos): OutboxConsumer {
  return async ({ payload }, signal) => {
    const { id } = idPayload.parse(payload);
    if (!encoder) return { outcome: 'delivered', detail: 'kept as cleaned' };
    const key = photos.keyOf(id);
    const bytes = await files.get(key, signal);
    if (!bytes) return { outcome: 'refused', detail: 'no such file any more' };
    const drawn = await drawAgain(encoder, bytes, photos.maxSidePx);
    if (!drawn) return { outcome: 'refused', detail: 'cannot be drawn: kept as cleaned' };
    await files.put(key, drawn.bytes, signal);
    const { widthPx, heightPx } = drawn;
    const sizeBytes = drawn.bytes.length;
    const image = { id, type: 'image/jpeg' as const, sizeBytes, widthPx, heightPx };
    // Replaced meanwhile: what was just written would stay for ever.
    if (!(await photos.setImage(image))) await files.delete(key, signal);
    return { outcome: 'delivered' };
  };
}

/** Null for an image that no decoder reads: trying again changes nothing. */
async function drawAgain(encoder: PaperEncoder, bytes: Uint8Array, maxSidePx: number) {
  try {
    return await encoder.encode(bytes, { maxSidePx, type: 'image/jpeg' });
  } catch {
    return null;
  }
}
