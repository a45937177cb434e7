import { type Reader, statement, type Tx } from '@ecom/server-kit';
import type { ProductEdit } from '../domain/bulk-change.ts';

/** How a product stood before an edit, and the version that the edit made. */
export interface EditedBefore extends ProductEdit {
  readonly version: number;
}

export interface BulkEditRow {
  readonly before: readonly EditedBefore[];
  readonly undone: boolean;
}

const editStatement = statement(
  'market.edit_products',
  `UPDATE market.product p SET state = e.state, category = e.category, attributes = e.attributes,
     version = p.version + 1, changed_at = app.now()
   FROM unnest($2::uuid[], $3::text[], $4::text[], $5::jsonb[]) e (id, state, category, attributes)
   WHERE p.id = e.id AND p.store_id = $1`,
);
const priceStatement = statement(
  'market.price_variants',
  `UPDATE market.variant v SET price_xof = e.price_xof, was_xof = e.was_xof
   FROM unnest($2::uuid[], $3::bigint[], $4::bigint[]) e (id, price_xof, was_xof)
   WHERE v.id = e.id AND v.store_id = $1`,
);
const insertStatement = statement(
  'market.insert_bulk_edit',
  'INSERT INTO market.bulk_edit (id, store_id, actor, before) VALUES ($1, $2, $3, $4)',
);
const lockStatement = statement<BulkEditRow>(
  'market.lock_bulk_edit',
  `SELECT before, undone_at IS NOT NULL AS undone FROM market.bulk_edit
   WHERE store_id = $1 AND id = $2 AND done_at > app.now() - interval '1 day' FOR UPDATE`,
);
const undoneStatement = statement(
  'market.bulk_edit_undone',
  'UPDATE market.bulk_edit SET undone_at = app.now() WHERE id = $1',
);
const forgetStatement = statement(
  'market.forget_bulk_edits',
  `DELETE FROM market.bulk_edit WHERE done_at < app.now() - interval '1 day'`,
);

/** Makes products as the edits say; their versions count on. Under the locks of all of them. */
export async function editProducts(
  tx: Tx,
  storeId: string,
  edits: readonly ProductEdit[],
): Promise<void> {
  if (edits.length === 0) return;
  await tx.query(editStatement, [
    storeId,
    edits.map(({ id }) => id),
    edits.map(({ state }) => state),
    edits.map(({ category }) => category),
    edits.map(({ attributes }) => JSON.stringify(attributes)),
  ]);
  const prices = edits.flatMap((edit) => edit.prices);
  if (prices.length === 0) return;
  await tx.query(priceStatement, [
    storeId,
    prices.map(({ id }) => id),
    prices.map(({ priceXof }) => priceXof),
    prices.map(({ wasXof }) => wasXof),
  ]);
}

/** Remembers how products stood, for a day. */
export const rememberEdit = (
  tx: Tx,
  edit: { id: string; storeId: string; actor: string; before: readonly EditedBefore[] },
) => tx.query(insertStatement, [edit.id, edit.storeId, edit.actor, JSON.stringify(edit.before)]);

/** Locks it. Null for another store's, one of the day before, and none. */
export async function lockBulkEdit(
  tx: Tx,
  storeId: string,
  id: string,
): Promise<BulkEditRow | null> {
  const [row] = await tx.query(lockStatement, [storeId, id]);
  return row ?? null;
}

export const bulkEditUndone = (tx: Tx, id: string) => tx.query(undoneStatement, [id]);

export const forgetBulkEdits = (reader: Reader) => reader.query(forgetStatement, []);
