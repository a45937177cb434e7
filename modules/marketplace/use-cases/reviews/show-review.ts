import { err, newId, ok, type Result } from '@ecom/kernel';
import {
  cleanImage,
  type Database,
  type ImageRefusal,
  type OutboxConsumer,
  type Tx,
} from '@ecom/server-kit';
import { z } from 'zod';
import { reviewPictureIdOf, reviewPictureKey, reviewPolicy } from '../../domain/review-rules.ts';
import type { PictureStorage } from '../../ports.ts';
import {
  dropReviewPicture,
  insertReviewPicture,
  type ReviewPicture,
  readReviewPicture,
  reviewPicturesOf,
  seenReviewPicture,
  setReviewPictureImage,
} from '../../store/review-picture-store.ts';
import { lockReview, readReview } from '../../store/review-store.ts';
import { type RedrawDeps, redrawPhoto } from '../tend-papers.ts';

const orphanAfterMs = 60 * 60_000;
const { changeableDays, picture, picturesMax } = reviewPolicy;

export type KeptReviewPicture = Omit<ReviewPicture, 'reviewId'>;

/**
 * Looks at a photo by its own bytes, cuts everything out of it that is not the picture, and stores
 * it before the transaction that will speak of it. Should that never commit, the file is found
 * without a row in an hour and deleted.
 */
export async function keepReviewPicture(
  deps: { database: Database; files: PictureStorage },
  bytes: Uint8Array,
): Promise<Result<KeptReviewPicture, ImageRefusal>> {
  const clean = cleanImage(bytes, picture);
  if (!clean.ok) return clean;
  const id = newId<'rpc'>();
  const key = reviewPictureKey(id);
  await deps.database.transaction(async (tx) => {
    const payload = { key };
    tx.enqueue({ topic: 'market.drop_orphan_review_picture', payload, delayMs: orphanAfterMs });
  });
  await deps.files.put(key, clean.value.bytes);
  const { type, widthPx, heightPx } = clean.value;
  return ok({ id, type, sizeBytes: clean.value.bytes.length, widthPx, heightPx });
}

type ShowRefused = 'market.review_unknown' | 'market.review_closed' | 'market.too_many_pictures';

/** Her own review, locked, as long as she may change it. */
async function holdOwn(tx: Tx, reviewId: string | null, userId: string) {
  if (reviewId === null || !(await lockReview(tx, reviewId))) return err('market.review_unknown');
  const review = await readReview(tx, changeableDays, reviewId);
  if (!review || review.userId !== userId) return err('market.review_unknown');
  return review.changeable ? ok(review) : err('market.review_closed');
}

/** Puts a photo beside her review, four of them. Locks the review. */
export async function addReviewPicture(
  tx: Tx,
  of: { readonly reviewId: string | null; readonly userId: string },
  kept: KeptReviewPicture,
): Promise<Result<string, ShowRefused>> {
  const held = await holdOwn(tx, of.reviewId, of.userId);
  if (!held.ok) return held;
  const { id: reviewId } = held.value;
  const isIn = await insertReviewPicture(tx, { ...kept, reviewId }, picturesMax);
  if (!isIn) return err('market.too_many_pictures', { facts: { max: picturesMax } });
  tx.enqueue({ topic: 'market.redraw_review_picture', payload: { id: kept.id } });
  return ok(kept.id);
}

/** Takes one away again; twice is once. Locks the review. */
export async function removeReviewPicture(
  tx: Tx,
  of: { readonly reviewId: string | null; readonly pictureId: string | null; userId: string },
): Promise<Result<null, ShowRefused>> {
  const held = await holdOwn(tx, of.reviewId, of.userId);
  if (!held.ok) return held;
  const { pictureId } = of;
  if (pictureId !== null && (await dropReviewPicture(tx, held.value.id, pictureId))) {
    const payload = { key: reviewPictureKey(pictureId) };
    tx.enqueue({ topic: 'market.delete_review_picture', payload });
  }
  return ok(null);
}

/** A photo that everybody may see, with its bytes; null for one of a review that is hidden. */
export async function lookAtReviewPicture(
  { database, files }: { database: Database; files: PictureStorage },
  id: string | null,
): Promise<{ type: string; bytes: Uint8Array } | null> {
  const found = id && (await seenReviewPicture(database, id));
  const bytes = found && (await files.get(reviewPictureKey(found.id)));
  return bytes ? { type: found.type, bytes } : null;
}

/** The files of her reviews go with her account; the rows go with the reviews. */
export async function forgetReviewPictures(tx: Tx, userId: string): Promise<void> {
  for (const { id } of await reviewPicturesOf(tx, userId)) {
    const payload = { key: reviewPictureKey(id) };
    tx.enqueue({ topic: 'market.delete_review_picture', payload });
  }
}

const keyPayload = z.object({ key: z.string() });

/** Consumer of `market.delete_review_picture`: the row is gone, so goes the file. */
export function deleteReviewPicture({ files }: Pick<RedrawDeps, 'files'>): OutboxConsumer {
  return async ({ payload }, signal) => {
    await files.delete(keyPayload.parse(payload).key, signal);
    return { outcome: 'delivered' };
  };
}

/** Consumer of `market.drop_orphan_review_picture`: deletes an upload whose row never came. */
export function dropOrphanReviewPicture(
  deps: Pick<RedrawDeps, 'database' | 'files'>,
): OutboxConsumer {
  return async ({ payload }, signal) => {
    const { key } = keyPayload.parse(payload);
    const id = reviewPictureIdOf(key);
    if (id !== null && (await readReviewPicture(deps.database, id))) {
      return { outcome: 'delivered', detail: 'in use' };
    }
    await deps.files.delete(key, signal);
    return { outcome: 'delivered', detail: 'deleted' };
  };
}

/** Consumer of `market.redraw_review_picture`: nothing of the uploaded bytes is left. */
export const redrawReviewPicture = (deps: RedrawDeps): OutboxConsumer =>
  redrawPhoto(deps, {
    keyOf: reviewPictureKey,
    maxSidePx: reviewPolicy.pictureSideMaxPx,
    setImage: (image) => setReviewPictureImage(deps.database, image),
  });
