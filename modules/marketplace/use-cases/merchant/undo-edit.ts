import { err, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { bounded } from '../../domain/stock-move.ts';
import { bulkEditUndone, type EditedBefore, lockBulkEdit } from '../../store/bulk-store.ts';
import { applyEdits, type EditOutcome, type LockedProduct, lockEditable } from './edit-many.ts';

/**
 * Takes an edit of many products back, once and within a day. A product that somebody changed
 * since stays as it is, and so does one whose added stock was promised to buyers.
 */
export async function undoEdit(
  tx: Tx,
  { storeId, actor }: { readonly storeId: string; readonly actor: string },
  editId: string,
): Promise<Result<EditOutcome, 'market.edit_unknown' | 'market.edit_undone'>> {
  const edit = await lockBulkEdit(tx, storeId, editId);
  if (!edit) return err('market.edit_unknown');
  if (edit.undone) return err('market.edit_undone');
  const ids = edit.before.map(({ id }) => id);
  const products = await lockEditable(tx, storeId, ids);
  const refused: { id: string; code: string }[] = [];
  const back: EditedBefore[] = [];
  for (const before of edit.before) {
    const code = refuseBack(before, products.get(before.id));
    if (code === null) back.push(before);
    else refused.push({ id: before.id, code });
  }
  await applyEdits(tx, { storeId, actor }, back, 'counted');
  await bulkEditUndone(tx, editId);
  return ok({ editId: null, changed: back.length, refused });
}

function refuseBack(before: EditedBefore, product: LockedProduct | undefined): string | null {
  if (!product) return 'market.product_unknown';
  if (product.version !== before.version) return 'market.changed_meanwhile';
  for (const { variantId, delta } of before.moves) {
    const variant = product.variants.find(({ id }) => id === variantId);
    if (!variant) return 'market.changed_meanwhile';
    const moved = bounded(delta, variant);
    if (!moved.ok) return moved.error.code;
  }
  return null;
}
