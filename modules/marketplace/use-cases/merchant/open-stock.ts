import { newId } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { insertMovements } from '../../store/stock-store.ts';

/** What there is of new variants, as their first movements. They are this transaction's own. */
export const openStock = (
  tx: Tx,
  actor: string,
  variants: readonly { readonly id: string; readonly openingStock: number }[],
): Promise<void> => {
  const stocked = variants.filter(({ openingStock }) => openingStock > 0);
  const movements = stocked.map(({ id, openingStock }) => ({
    id: newId<'mov'>(),
    variantId: id,
    delta: openingStock,
    reason: 'opening' as const,
    note: '',
  }));
  return insertMovements(tx, actor, movements);
};
