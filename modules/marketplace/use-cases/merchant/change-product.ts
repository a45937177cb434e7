import { err, newId, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import type { ProductWish } from '../../domain/product-wish.ts';
import type { VariantFacts } from '../../domain/variant-wish.ts';
import { changeProductRow, lockOwnProduct } from '../../store/merchant-product-store.ts';
import {
  changeVariants,
  insertVariants,
  lockVariants,
  type OwnVariantRow,
  retireVariants,
} from '../../store/variant-store.ts';
import { checkProduct, type WishRefused } from './check-product.ts';
import type { OwnedProduct } from './create-product.ts';
import { openStock } from './open-stock.ts';
import { type OwnProduct, writtenProduct } from './read-own-product.ts';

type Refused =
  | WishRefused
  | 'market.product_unknown'
  | 'market.changed_meanwhile'
  | 'market.variant_unknown'
  | 'market.variant_promised';

/**
 * Says everything of a product anew, if nobody said something since `version`. Variants that are
 * not named any more are retired, unless buyers were promised some. Stock stays as it is.
 */
export async function changeProduct(
  tx: Tx,
  of: OwnedProduct,
  wish: ProductWish & { readonly version: number },
): Promise<Result<OwnProduct, Refused>> {
  const { storeId, productId } = of;
  const facts = await checkProduct(tx, of, wish);
  if (!facts.ok) return facts;
  const product = await lockOwnProduct(tx, storeId, productId);
  if (!product) return err('market.product_unknown');
  const { version } = product;
  if (version !== wish.version) return err('market.changed_meanwhile', { facts: { version } });
  const sorted = sortVariants(await lockVariants(tx, [productId]), facts.value.variants);
  if (!sorted.ok) return sorted;
  const { gone, changed, added } = sorted.value;
  await retireVariants(tx, productId, gone);
  await changeVariants(tx, of, changed);
  await insertVariants(tx, of, added);
  await openStock(tx, of.actor, added);
  await changeProductRow(tx, productId, storeId, facts.value);
  return ok(await writtenProduct(tx, storeId, productId));
}

/** Which of the variants go, change or come, by what is there and what is wished. */
function sortVariants(rows: readonly OwnVariantRow[], wished: readonly VariantFacts[]) {
  const placed = wished.map((one, position) => ({ ...one, position }));
  const kept = placed.flatMap((one) => (one.id === null ? [] : [{ ...one, id: one.id }]));
  const known = new Map(rows.map((row) => [row.id, row]));
  const named = new Set(kept.map(({ id }) => id));
  const stranger = kept.find(({ id }) => !known.has(id));
  if (stranger || named.size < kept.length) return err('market.variant_unknown');
  const gone = rows.filter(({ id }) => !named.has(id));
  const promised = gone.find(({ reserved }) => reserved > 0);
  if (promised) {
    const { name, reserved } = promised;
    return err('market.variant_promised', { facts: { name, reserved } });
  }
  const added = placed
    .filter(({ id }) => id === null)
    .map((one): typeof one & { id: string } => ({ ...one, id: newId<'var'>() }));
  return ok({ gone: gone.map(({ id }) => id), changed: kept, added });
}
