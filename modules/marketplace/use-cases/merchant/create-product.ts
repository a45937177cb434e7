import { newId, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import type { ProductWish } from '../../domain/product-wish.ts';
import { insertProduct } from '../../store/merchant-product-store.ts';
import { insertVariants } from '../../store/variant-store.ts';
import { checkProduct, type WishRefused } from './check-product.ts';
import { openStock } from './open-stock.ts';
import { type OwnProduct, writtenProduct } from './read-own-product.ts';

/** A product of a store, and who acts for it: `user:<uuid>`. */
export interface OwnedProduct {
  readonly storeId: string;
  readonly productId: string;
  readonly actor: string;
}

/** Puts a product on the store's shelf, with its variants and what there is of them. */
export async function createProduct(
  tx: Tx,
  of: OwnedProduct,
  wish: ProductWish,
): Promise<Result<OwnProduct, WishRefused>> {
  const { storeId, productId } = of;
  const facts = await checkProduct(tx, of, wish);
  if (!facts.ok) return facts;
  await insertProduct(tx, productId, storeId, facts.value);
  const variants = facts.value.variants.map((one, position) => {
    const id: string = newId<'var'>();
    return { ...one, id, position };
  });
  await insertVariants(tx, of, variants);
  await openStock(tx, of.actor, variants);
  return ok(await writtenProduct(tx, storeId, productId));
}
