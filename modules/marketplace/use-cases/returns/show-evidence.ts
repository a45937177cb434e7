import { err, newId, ok, type Result } from '@ecom/kernel';
import { cleanImage, type Database, type ImageRefusal, type Tx } from '@ecom/server-kit';
import { evidenceKey, type PictureSide, returnPolicy } from '../../domain/return-rules.ts';
import { isReturnLive } from '../../domain/return-state.ts';
import type { PictureStorage } from '../../ports.ts';
import {
  dropCustomerPictures,
  insertReturnPicture,
  picturesOfReturns,
  type ReturnPicture,
  readReturnPicture,
} from '../../store/return-picture-store.ts';
import { forgetReturnsOf, sayOfReturn } from '../../store/return-step-store.ts';
import { lockReturn } from '../../store/return-store.ts';
import { findReturn, type ReturnOwner } from './hold-return.ts';

const orphanAfterMs = 60 * 60_000;

export type KeptEvidence = Pick<
  ReturnPicture,
  'id' | 'type' | 'sizeBytes' | 'widthPx' | 'heightPx'
>;

/**
 * Looks at a photo by its own bytes, cuts everything out of it that is not the picture, and stores
 * it sealed before the transaction that will speak of it. Should that never commit, the file is
 * found without a row in an hour and deleted.
 */
export async function keepEvidence(
  deps: { database: Database; files: PictureStorage },
  bytes: Uint8Array,
): Promise<Result<KeptEvidence, ImageRefusal>> {
  const clean = cleanImage(bytes, returnPolicy.picture);
  if (!clean.ok) return clean;
  const id = newId<'evd'>();
  const key = evidenceKey(id);
  await deps.database.transaction(async (tx) => {
    tx.enqueue({ topic: 'market.drop_orphan_evidence', payload: { key }, delayMs: orphanAfterMs });
  });
  await deps.files.put(key, clean.value.bytes);
  const { type, widthPx, heightPx } = clean.value;
  return ok({ id, type, sizeBytes: clean.value.bytes.length, widthPx, heightPx });
}

/** Who shows or says something of a return, beside its steps. */
export interface Shower {
  readonly owner: ReturnOwner & { readonly side: PictureSide };
  readonly returnId: string | null;
  readonly userId: string;
}

type ShowRefused = 'market.return_unknown' | 'market.return_moved_on';

/** Locks a return that is still open to both sides' words and pictures. */
async function holdLive(tx: Tx, { owner, returnId }: Shower) {
  const found = await findReturn(tx, owner, returnId);
  const one = found && (await lockReturn(tx, found.id));
  if (!one) return err('market.return_unknown');
  const { state, version } = one;
  return isReturnLive(state)
    ? ok(one)
    : err('market.return_moved_on', { facts: { state, version } });
}

/** Puts a photo beside a return, five a side: no step of it, nobody's `version` is old by it. */
export async function addEvidence(
  tx: Tx,
  by: Shower,
  kept: KeptEvidence,
): Promise<Result<null, ShowRefused | 'market.too_many_pictures'>> {
  const held = await holdLive(tx, by);
  if (!held.ok) return held;
  const { id } = held.value;
  const { side } = by.owner;
  const shown = (await picturesOfReturns(tx, [id])).filter((one) => one.side === side);
  if (shown.length >= returnPolicy.picturesMax) return err('market.too_many_pictures');
  await insertReturnPicture(tx, { ...kept, returnId: id, side, uploadedBy: by.userId });
  tx.enqueue({ topic: 'market.redraw_evidence', payload: { id: kept.id } });
  return ok(null);
}

/** What a store has to say before the platform; said anew it replaces what it said. */
export async function sayEvidence(
  tx: Tx,
  by: Shower,
  words: string,
): Promise<Result<null, ShowRefused>> {
  const held = await holdLive(tx, by);
  if (!held.ok) return held;
  const { id, state, version } = held.value;
  if (state !== 'disputed') return err('market.return_moved_on', { facts: { state, version } });
  await sayOfReturn(tx, id, words);
  return ok(null);
}

/** A photo that this side may see, with its bytes; null for another's and for none. */
export async function lookAtEvidence(
  { database, files }: { database: Database; files: PictureStorage },
  owner: ReturnOwner,
  ids: { readonly returnId: string | null; readonly pictureId: string | null },
): Promise<{ type: string; bytes: Uint8Array } | null> {
  const one = await findReturn(database, owner, ids.returnId);
  const picture = one && ids.pictureId && (await readReturnPicture(database, ids.pictureId));
  if (!picture || picture.returnId !== one.id) return null;
  const bytes = await files.get(evidenceKey(picture.id));
  return bytes && { type: picture.type, bytes };
}

/** With an account: what she still asks is taken back, her words and pictures go. */
export async function forgetReturns(tx: Tx, userId: string): Promise<void> {
  const returns = await forgetReturnsOf(tx, userId);
  const gone = await dropCustomerPictures(
    tx,
    returns.map(({ id }) => id),
  );
  for (const { id } of gone) {
    tx.enqueue({ topic: 'market.delete_evidence', payload: { key: evidenceKey(id) } });
  }
}
