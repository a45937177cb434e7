import { err, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { readAttributes } from '../../domain/attributes.ts';
import {
  type ProductFacts,
  type ProductRefused,
  type ProductWish,
  readProductWish,
} from '../../domain/product-wish.ts';
import { attributesOf, isLeafCategory } from '../../store/catalogue-store.ts';
import { takenSku } from '../../store/variant-store.ts';

export type WishRefused =
  | ProductRefused
  | 'market.category_not_for_products'
  | 'market.attribute_unknown'
  | 'market.attribute_invalid'
  | 'market.sku_taken';

/**
 * What may be kept of a wish, by its own rules, those of its category, and the numbers that other
 * products of the store have. Where it brings numbers, the store's are locked by name until the
 * end: two products saved at once cannot take the same. Before the product's own lock.
 */
export async function checkProduct(
  tx: Tx,
  { storeId, productId }: { storeId: string; productId: string },
  wish: ProductWish,
): Promise<Result<ProductFacts, WishRefused>> {
  const facts = readProductWish(wish);
  if (!facts.ok) return facts;
  const { category, variants } = facts.value;
  if (!(await isLeafCategory(tx, category))) return err('market.category_not_for_products');
  const attributes = readAttributes(wish.attributes, await attributesOf(tx, category));
  if (!attributes.ok) return attributes;
  const skus = variants.flatMap(({ sku }) => (sku === null ? [] : [sku]));
  if (skus.length > 0) {
    await tx.lockName(`market.skus:${storeId}`);
    const sku = await takenSku(tx, { storeId, productId }, skus);
    if (sku !== null) return err('market.sku_taken', { facts: { sku } });
  }
  return ok({ ...facts.value, attributes: attributes.value });
}
