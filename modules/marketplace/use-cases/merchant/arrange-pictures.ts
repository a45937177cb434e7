import { err, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { lockOwnProduct } from '../../store/merchant-product-store.ts';
import {
  deletePicture,
  type OwnPictureRow,
  orderPictures,
  ownPictures,
} from '../../store/picture-store.ts';

interface OfProduct {
  readonly storeId: string;
  readonly productId: string;
}

/** Shows a product's pictures in another order. `ids` are all of them, each once. */
export async function arrangePictures(
  tx: Tx,
  of: OfProduct,
  ids: readonly string[],
): Promise<Result<OwnPictureRow[], 'market.product_unknown' | 'market.changed_meanwhile'>> {
  const { storeId, productId } = of;
  if (!(await lockOwnProduct(tx, storeId, productId))) return err('market.product_unknown');
  const there = new Set((await ownPictures(tx, storeId, productId)).map(({ id }) => id));
  const named = new Set(ids);
  const isWhole = named.size === ids.length && there.size === named.size;
  if (!isWhole || !ids.every((id) => there.has(id))) return err('market.changed_meanwhile');
  await orderPictures(tx, of, ids);
  return ok(await ownPictures(tx, storeId, productId));
}

/** Takes a picture away; its files go after the commit. */
export async function removePicture(
  tx: Tx,
  { storeId, productId }: OfProduct,
  id: string,
): Promise<Result<OwnPictureRow[], 'market.product_unknown' | 'market.picture_unknown'>> {
  if (!(await lockOwnProduct(tx, storeId, productId))) return err('market.product_unknown');
  const there = await ownPictures(tx, storeId, productId);
  if (!there.some((one) => one.id === id)) return err('market.picture_unknown');
  await deletePicture(tx, id);
  tx.enqueue({ topic: 'market.delete_picture', payload: { id } });
  return ok(there.filter((one) => one.id !== id));
}
