import type { Reader } from '@ecom/server-kit';
import { findOwnProduct, type OwnProductRow } from '../../store/merchant-product-store.ts';
import { type OwnPictureRow, ownPictures } from '../../store/picture-store.ts';
import { type OwnVariantRow, ownVariants } from '../../store/variant-store.ts';

/** All that a store knows of its product. */
export interface OwnProduct extends OwnProductRow {
  readonly variants: readonly OwnVariantRow[];
  readonly pictures: readonly OwnPictureRow[];
}

/** Null for another store's as for none. */
export async function readOwnProduct(
  reader: Reader,
  storeId: string,
  id: string,
): Promise<OwnProduct | null> {
  const product = await findOwnProduct(reader, storeId, id);
  if (!product) return null;
  const variants = await ownVariants(reader, [id]);
  const pictures = await ownPictures(reader, storeId, id);
  return { ...product, variants, pictures };
}

/** As above, of one that was written in this transaction. */
export async function writtenProduct(
  reader: Reader,
  storeId: string,
  id: string,
): Promise<OwnProduct> {
  const product = await readOwnProduct(reader, storeId, id);
  if (!product) throw new Error('a product that was just written is gone');
  return product;
}
