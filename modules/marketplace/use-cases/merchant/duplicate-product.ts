import { err, newId, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { oneLine, signsOf } from '../../domain/shelf-text.ts';
import { insertProduct, lockOwnProduct } from '../../store/merchant-product-store.ts';
import { insertCopies } from '../../store/picture-store.ts';
import { insertVariants } from '../../store/variant-store.ts';
import type { OwnedProduct } from './create-product.ts';
import { type OwnProduct, writtenProduct } from './read-own-product.ts';

/**
 * A draft like another product: its texts, variants and prices, under a title of its own. It has
 * no stock and no numbers yet; its pictures are copied by the worker. Locks the model.
 */
export async function duplicateProduct(
  tx: Tx,
  { storeId, productId }: OwnedProduct,
  copy: { readonly id: string; readonly title: string },
): Promise<Result<OwnProduct, 'market.product_unknown' | 'market.title_too_short'>> {
  const title = oneLine(copy.title);
  if (signsOf(title) < 2) return err('market.title_too_short');
  if (!(await lockOwnProduct(tx, storeId, productId))) return err('market.product_unknown');
  const model = await writtenProduct(tx, storeId, productId);
  await insertProduct(tx, copy.id, storeId, { ...model, title, state: 'draft' });
  const variants = model.variants.map((one, position) => {
    const id: string = newId<'var'>();
    return { ...one, id, sku: null, openingStock: 0, position };
  });
  const of = { storeId, productId: copy.id };
  await insertVariants(tx, of, variants);
  const drawn = model.pictures.filter(({ state }) => state === 'ready');
  const pictures = drawn.map(({ id: from }) => ({ from, to: newId<'pic'>() as string }));
  await insertCopies(tx, of, pictures);
  for (const payload of pictures) tx.enqueue({ topic: 'market.copy_picture', payload });
  return ok(await writtenProduct(tx, storeId, copy.id));
}
