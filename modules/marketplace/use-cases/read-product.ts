import type { Reader } from '@ecom/server-kit';
import { type LabelledAttribute, labelled } from '../domain/attributes.ts';
import { attributesOf } from '../store/catalogue-store.ts';
import {
  type PictureRow,
  type ProductRow,
  readExceptions,
  readFrontPicture,
  readHours,
  readPictures,
  readProductRow,
  readStoreRow,
  readVariants,
  readZones,
  type StoreRow,
  type VariantRow,
} from '../store/product-store.ts';

export interface ProductPage {
  readonly product: ProductRow;
  readonly store: StoreRow;
  readonly variants: readonly VariantRow[];
  readonly pictures: readonly PictureRow[];
  /** What it says of itself, in the order of its category. */
  readonly attributes: readonly LabelledAttribute[];
}

/** Null for what is not on an open shelf. */
export async function readProduct(reader: Reader, id: string): Promise<ProductPage | null> {
  const product = await readProductRow(reader, id);
  if (!product) return null;
  const [store, variants, pictures, known] = await Promise.all([
    readStoreRow(reader, { id: product.storeId }),
    readVariants(reader, id),
    readPictures(reader, id),
    attributesOf(reader, product.category),
  ]);
  if (!store) return null;
  return { product, store, variants, pictures, attributes: labelled(product.attributes, known) };
}

export interface StorePage {
  readonly store: StoreRow;
  readonly hours: Awaited<ReturnType<typeof readHours>>;
  readonly exceptions: Awaited<ReturnType<typeof readExceptions>>;
  readonly zones: Awaited<ReturnType<typeof readZones>>;
  /** For a shared link. */
  readonly pictureId: string | null;
}

/** Null for a store that is not open to the public. */
export async function readStore(reader: Reader, slug: string): Promise<StorePage | null> {
  const store = await readStoreRow(reader, { slug });
  if (!store) return null;
  const [hours, exceptions, zones, pictureId] = await Promise.all([
    readHours(reader, store.id),
    readExceptions(reader, store.id),
    readZones(reader, store.id),
    readFrontPicture(reader, store.id),
  ]);
  return { store, hours, exceptions, zones, pictureId };
}
