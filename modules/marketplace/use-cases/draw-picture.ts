import type { Database, OutboxConsumer } from '@ecom/server-kit';
import { z } from 'zod';
import { pictureKey, pictureWidths, previewKey, uploadKey } from '../domain/picture-key.ts';
import type { PictureDrawer, PictureStorage, PreviewDrawer } from '../ports.ts';
import {
  drawnPicture,
  isPictureKept,
  pictureDrawn,
  pictureFailed,
} from '../store/picture-store.ts';

const picturePayload = z.object({ id: z.string() });
const copyPayload = z.object({ from: z.string(), to: z.string() });

interface Deps {
  readonly database: Database;
  readonly files: PictureStorage;
}

/**
 * Consumer of `market.draw_picture`: an uploaded picture is drawn again in all widths, so that
 * nothing of the sent file's own bytes is left, and shown. A shell without a drawer leaves it to
 * one that has.
 */
export function drawPicture(
  deps: Deps & { drawer: PictureDrawer | null; previews?: PreviewDrawer | null },
): OutboxConsumer {
  const { database, files, drawer, previews } = deps;
  return async ({ payload }, signal) => {
    if (!drawer) return { outcome: 'unknown', detail: 'this process cannot draw' };
    const { id } = picturePayload.parse(payload);
    const bytes = await files.get(uploadKey(id), signal);
    if (!bytes) {
      // Drawn or removed by an earlier delivery; what still waits has lost its file.
      await pictureFailed(database, id, 'unreadable');
      return { outcome: 'refused', detail: 'no such file any more' };
    }
    const drawn = await drawer.draw(bytes, pictureWidths).catch(() => null);
    if (!drawn) {
      await pictureFailed(database, id, 'unreadable');
      await files.delete(uploadKey(id), signal);
      return { outcome: 'refused', detail: 'cannot be drawn' };
    }
    for (const [n, widthPx] of pictureWidths.entries()) {
      const file = drawn.files[n];
      if (file) await files.put(pictureKey(id, widthPx), file, signal);
    }
    // For processes that only serve; whoever can draw makes up for one that is missing.
    const preview = await previews?.preview(drawn.files.at(-1) ?? bytes).catch(() => null);
    if (preview) await files.put(previewKey(id), preview, signal);
    const { thumbhash, widthPx, heightPx } = drawn;
    const shown = { id, thumbhash, widthPx, heightPx };
    const isShown = await database.transaction((tx) => pictureDrawn(tx, shown));
    // Removed meanwhile: what was just written would stay for ever.
    if (!isShown) await deleteDrawn(files, id, signal);
    await files.delete(uploadKey(id), signal);
    return { outcome: 'delivered' };
  };
}

/** Consumer of `market.copy_picture`: the files of a picture, for another product of the store. */
export function copyPicture({ database, files }: Deps): OutboxConsumer {
  return async ({ payload }, signal) => {
    const { from, to } = copyPayload.parse(payload);
    const model = await drawnPicture(database, from);
    const copied = model !== null && (await copyFiles(files, from, to, signal));
    if (!copied) {
      await pictureFailed(database, to, 'unreadable');
      return { outcome: 'refused', detail: 'the model is no more' };
    }
    const isShown = await database.transaction((tx) => pictureDrawn(tx, { ...model, id: to }));
    if (!isShown) await deleteDrawn(files, to, signal);
    return { outcome: 'delivered' };
  };
}

/** False where one of them is not there. */
async function copyFiles(
  files: PictureStorage,
  from: string,
  to: string,
  signal: AbortSignal,
): Promise<boolean> {
  for (const widthPx of pictureWidths) {
    const bytes = await files.get(pictureKey(from, widthPx), signal);
    if (!bytes) return false;
    await files.put(pictureKey(to, widthPx), bytes, signal);
  }
  const preview = await files.get(previewKey(from), signal);
  if (preview) await files.put(previewKey(to), preview, signal);
  return true;
}

/** Consumer of `market.delete_picture`: the row is gone, so go its files. */
export function deletePictureFiles({ files }: Pick<Deps, 'files'>): OutboxConsumer {
  return async ({ payload }, signal) => {
    const { id } = picturePayload.parse(payload);
    await files.delete(uploadKey(id), signal);
    await deleteDrawn(files, id, signal);
    return { outcome: 'delivered' };
  };
}

/** Consumer of `market.drop_orphan_upload`: deletes an upload whose row never came. */
export function dropOrphanUpload({ database, files }: Deps): OutboxConsumer {
  return async ({ payload }, signal) => {
    const { id } = picturePayload.parse(payload);
    if (await isPictureKept(database, id)) return { outcome: 'delivered', detail: 'in use' };
    await files.delete(uploadKey(id), signal);
    return { outcome: 'delivered', detail: 'deleted' };
  };
}

async function deleteDrawn(files: PictureStorage, id: string, signal: AbortSignal): Promise<void> {
  for (const widthPx of pictureWidths) await files.delete(pictureKey(id, widthPx), signal);
  await files.delete(previewKey(id), signal);
}
