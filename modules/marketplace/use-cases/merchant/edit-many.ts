import { err, newId, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import {
  type BulkChange,
  type Editable,
  type EditRefused,
  type ProductEdit,
  planEdit,
} from '../../domain/bulk-change.ts';
import type { StockReason } from '../../domain/stock-move.ts';
import { type EditedBefore, editProducts, rememberEdit } from '../../store/bulk-store.ts';
import { attributesOf, isLeafCategory } from '../../store/catalogue-store.ts';
import { lockOwnProducts, type OwnProductRow } from '../../store/merchant-product-store.ts';
import { insertMovements } from '../../store/stock-store.ts';
import { lockVariants } from '../../store/variant-store.ts';

export interface EditOutcome {
  /** With which it can be undone for a day; null where nothing changed. */
  readonly editId: string | null;
  readonly changed: number;
  readonly refused: readonly { readonly id: string; readonly code: string }[];
}

interface By {
  readonly storeId: string;
  readonly actor: string;
}

/** A product with what an edit looks at. Locked, with its variants. */
export type LockedProduct = OwnProductRow & Editable;

/** Locks the store's products among `ids`, in id order, then their variants. */
export async function lockEditable(
  tx: Tx,
  storeId: string,
  ids: readonly string[],
): Promise<Map<string, LockedProduct>> {
  const products = await lockOwnProducts(tx, storeId, ids);
  const variants = await lockVariants(
    tx,
    products.map(({ id }) => id),
  );
  return new Map(
    products.map((product) => {
      const own = variants.filter(({ productId }) => productId === product.id);
      return [product.id, { ...product, variants: own }];
    }),
  );
}

/** Does one thing to many products: to those that bear it; of the others it says why not. */
export async function editMany(
  tx: Tx,
  { storeId, actor }: By,
  { ids, change }: { readonly ids: readonly string[]; readonly change: BulkChange },
): Promise<Result<EditOutcome, 'market.category_not_for_products'>> {
  const category = 'category' in change ? change.category : null;
  if (category !== null && !(await isLeafCategory(tx, category))) {
    return err('market.category_not_for_products');
  }
  const known = category === null ? [] : await attributesOf(tx, category);
  const products = await lockEditable(tx, storeId, ids);
  const edits: ProductEdit[] = [];
  const refused: { id: string; code: EditRefused | 'market.product_unknown' }[] = [];
  for (const id of new Set(ids)) {
    const product = products.get(id);
    const edit = product ? planEdit(change, product, known) : err('market.product_unknown');
    if (!edit.ok) refused.push({ id, code: edit.error.code });
    else if (edit.value) edits.push(edit.value);
  }
  if (edits.length === 0) return ok({ editId: null, changed: 0, refused });
  await applyEdits(tx, { storeId, actor }, edits, 'received');
  const editId = newId<'blk'>();
  const before = edits.map((edit) => formerly(edit, products.get(edit.id)));
  await rememberEdit(tx, { id: editId, storeId, actor, before });
  return ok({ editId, changed: edits.length, refused });
}

/** Writes edits and what they move. Under the locks of all their products and variants. */
export async function applyEdits(
  tx: Tx,
  { storeId, actor }: By,
  edits: readonly ProductEdit[],
  reason: StockReason,
): Promise<void> {
  await editProducts(tx, storeId, edits);
  const moves = edits.flatMap((edit) => edit.moves);
  const movements = moves.map((move) => ({ ...move, id: newId<'mov'>(), reason, note: '' }));
  await insertMovements(tx, actor, movements);
}

/** The edit that brings a product back, and the version at which it may. */
function formerly(edit: ProductEdit, product: LockedProduct | undefined): EditedBefore {
  if (!product) throw new Error('an edit of a product that was not locked');
  const { id, state, category, attributes, version } = product;
  const touched = new Set(edit.prices.map((one) => one.id));
  const prices = product.variants
    .filter((one) => touched.has(one.id))
    .map((one) => ({ id: one.id, priceXof: one.priceXof, wasXof: one.wasXof }));
  const moves = edit.moves.map(({ variantId, delta }) => ({ variantId, delta: -delta }));
  return { id, state, category, attributes, prices, moves, version: version + 1 };
}
