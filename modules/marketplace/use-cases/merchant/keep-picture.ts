import { err, newId, ok, type Result } from '@ecom/kernel';
import {
  cleanImage,
  type Database,
  type ImageFacts,
  type ImageRefusal,
  type Tx,
} from '@ecom/server-kit';
import { uploadKey } from '../../domain/picture-key.ts';
import { picturePolicy } from '../../domain/picture-rules.ts';
import type { PictureStorage } from '../../ports.ts';
import { lockOwnProduct } from '../../store/merchant-product-store.ts';
import { insertPicture, type OwnPictureRow, ownPictures } from '../../store/picture-store.ts';

const orphanAfterMs = 60 * 60_000;

export interface KeptPicture extends Pick<ImageFacts, 'widthPx' | 'heightPx'> {
  readonly id: string;
}

/**
 * Looks at a picture by its own bytes, cuts everything out that is not the picture, and stores it
 * for the worker, before the transaction that will speak of it. Should that never commit, it is
 * found without a row in an hour and deleted.
 */
export async function keepPicture(
  deps: { database: Database; files: PictureStorage },
  bytes: Uint8Array,
): Promise<Result<KeptPicture, ImageRefusal>> {
  const clean = cleanImage(bytes, picturePolicy);
  if (!clean.ok) return clean;
  const id = newId<'pic'>();
  await deps.database.transaction(async (tx) => {
    const payload = { id };
    tx.enqueue({ topic: 'market.drop_orphan_upload', payload, delayMs: orphanAfterMs });
  });
  await deps.files.put(uploadKey(id), clean.value.bytes);
  const { widthPx, heightPx } = clean.value;
  return ok({ id, widthPx, heightPx });
}

/** Puts a stored picture behind the product's others, to be drawn by the worker. */
export async function addPicture(
  tx: Tx,
  of: { readonly storeId: string; readonly productId: string },
  picture: KeptPicture,
): Promise<Result<OwnPictureRow, 'market.product_unknown' | 'market.too_many_pictures'>> {
  const { storeId, productId } = of;
  if (!(await lockOwnProduct(tx, storeId, productId))) return err('market.product_unknown');
  const max = picturePolicy.perProductMax;
  if ((await ownPictures(tx, storeId, productId)).length >= max) {
    return err('market.too_many_pictures', { facts: { max } });
  }
  await insertPicture(tx, { ...picture, storeId, productId });
  tx.enqueue({ topic: 'market.draw_picture', payload: { id: picture.id } });
  const waiting = { state: 'processing', thumbhash: null, failure: null } as const;
  return ok({ ...picture, ...waiting });
}
