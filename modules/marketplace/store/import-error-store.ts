import { type Reader, statement, type Tx } from '@ecom/server-kit';
import type { RowError } from '../domain/import-rows.ts';

export interface ImportErrorRow extends RowError {
  /** Which of the row's, from 0. */
  readonly nth: number;
}

const insertStatement = statement(
  'market.insert_import_errors',
  `INSERT INTO market.import_error (import_id, row_no, nth, field, code, value, facts)
   SELECT $1, e.row, e.nth, e.field, e.code, e.value, e.facts
   FROM jsonb_to_recordset($2) e (row int, nth int, field text, code text, value text, facts jsonb)`,
);
const dropStatement = statement(
  'market.drop_import_errors',
  `DELETE FROM market.import_error
   WHERE import_id = $1 AND ($2::int[] IS NULL OR row_no = ANY ($2))`,
);
const listStatement = statement<ImportErrorRow>(
  'market.list_import_errors',
  `SELECT row_no AS row, nth, field, code, value, facts FROM market.import_error
   WHERE import_id = $1 AND (row_no, nth) > ($2::int, $3::int) ORDER BY row_no, nth LIMIT $4`,
);

/** Says what is wrong with rows, in the place of what was said of them before. */
export async function replaceErrors(
  tx: Tx,
  importId: string,
  rows: readonly number[],
  errors: readonly RowError[],
): Promise<void> {
  await tx.query(dropStatement, [importId, rows]);
  if (errors.length === 0) return;
  const counts = new Map<number, number>();
  const numbered = errors.map((error) => {
    const nth = counts.get(error.row) ?? 0;
    counts.set(error.row, nth + 1);
    return { ...error, nth };
  });
  await tx.query(insertStatement, [importId, JSON.stringify(numbered)]);
}

export const dropErrors = (tx: Tx, importId: string) => tx.query(dropStatement, [importId, null]);

/** In the order of the file, those after `after`. */
export const listErrors = (
  reader: Reader,
  importId: string,
  page: { after: { row: number; nth: number }; limit: number },
): Promise<ImportErrorRow[]> =>
  reader.query(listStatement, [importId, page.after.row, page.after.nth, page.limit]);
