import { err, newId, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { oneLine } from '../../domain/shelf-text.ts';
import { type MoveRefused, readMove, type Stock, type StockWish } from '../../domain/stock-move.ts';
import { lockOwnProduct } from '../../store/merchant-product-store.ts';
import { insertMovements } from '../../store/stock-store.ts';
import { lockVariants, productOfVariant } from '../../store/variant-store.ts';

export interface MovedStock extends Stock {
  /** Null where a count found what was known. */
  readonly movementId: string | null;
  readonly delta: number;
}

/** Moves a variant's stock: so many more or fewer, or what was counted. Locks its product first. */
export async function moveStock(
  tx: Tx,
  of: { readonly storeId: string; readonly variantId: string; readonly actor: string },
  { note, ...wish }: StockWish & { readonly note: string },
): Promise<Result<MovedStock, MoveRefused | 'market.variant_unknown'>> {
  const { storeId, variantId, actor } = of;
  const productId = await productOfVariant(tx, storeId, variantId);
  if (productId === null) return err('market.variant_unknown');
  await lockOwnProduct(tx, storeId, productId);
  const variant = (await lockVariants(tx, [productId])).find(({ id }) => id === variantId);
  if (!variant) return err('market.variant_unknown');
  const delta = readMove(wish, variant);
  if (!delta.ok) return delta;
  const { onHand, reserved } = variant;
  if (delta.value === 0) return ok({ onHand, reserved, movementId: null, delta: 0 });
  const movementId = newId<'mov'>();
  const moved = { id: movementId, variantId, delta: delta.value, reason: wish.reason };
  await insertMovements(tx, actor, [{ ...moved, note: oneLine(note) }]);
  return ok({ onHand: onHand + delta.value, reserved, movementId, delta: delta.value });
}
