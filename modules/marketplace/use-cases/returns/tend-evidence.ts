import type { OutboxConsumer } from '@ecom/server-kit';
import { z } from 'zod';
import { evidenceIdOf, evidenceKey, returnPolicy } from '../../domain/return-rules.ts';
import { readReturnPicture, setReturnPictureImage } from '../../store/return-picture-store.ts';
import { type RedrawDeps, redrawPhoto } from '../tend-papers.ts';

const keyPayload = z.object({ key: z.string() });

/** Consumer of `market.delete_evidence`: the row is gone, so goes the file. */
export function deleteEvidence({ files }: Pick<RedrawDeps, 'files'>): OutboxConsumer {
  return async ({ payload }, signal) => {
    await files.delete(keyPayload.parse(payload).key, signal);
    return { outcome: 'delivered' };
  };
}

/** Consumer of `market.drop_orphan_evidence`: deletes an upload whose row never came. */
export function dropOrphanEvidence(deps: Pick<RedrawDeps, 'database' | 'files'>): OutboxConsumer {
  return async ({ payload }, signal) => {
    const { key } = keyPayload.parse(payload);
    const id = evidenceIdOf(key);
    if (id !== null && (await readReturnPicture(deps.database, id))) {
      return { outcome: 'delivered', detail: 'in use' };
    }
    await deps.files.delete(key, signal);
    return { outcome: 'delivered', detail: 'deleted' };
  };
}

/** Consumer of `market.redraw_evidence`: as with papers, nothing of the uploaded bytes is left. */
export const redrawEvidence = (deps: RedrawDeps): OutboxConsumer =>
  redrawPhoto(deps, {
    keyOf: evidenceKey,
    maxSidePx: returnPolicy.pictureSideMaxPx,
    setImage: (image) => setReturnPictureImage(deps.database, image),
  });
