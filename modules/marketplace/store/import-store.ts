import { type Reader, statement, type Tx } from '@ecom/server-kit';
import type { ImportState } from '../domain/import-state.ts';

/** A spreadsheet on its way onto the shelf, with how far it came. */
export interface ImportRecord {
  readonly id: string;
  readonly storeId: string;
  /** `user:<uuid>`. */
  readonly actor: string;
  readonly fileName: string;
  readonly fileKind: 'csv' | 'xlsx';
  readonly state: ImportState;
  readonly header: readonly string[];
  readonly samples: readonly (readonly string[])[];
  readonly mapping: readonly (string | null)[];
  readonly onlyGood: boolean;
  readonly rowsTotal: number;
  readonly rowsDone: number;
  readonly groupsDone: number;
  /** Products. */
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly badRows: number;
  /** Why it failed or stopped; a code. */
  readonly failure: string | null;
  readonly createdAt: Date;
  readonly changedAt: Date;
}

/** What a chunk adds to an import. */
export interface ImportProgress {
  readonly rows: number;
  readonly groups: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly badRows: number;
}

const columns = `i.id, i.store_id AS "storeId", i.actor, i.file_name AS "fileName",
  i.file_kind AS "fileKind", i.state, i.header, i.samples, i.mapping, i.only_good AS "onlyGood",
  i.rows_total AS "rowsTotal", i.rows_done AS "rowsDone", i.groups_done AS "groupsDone", i.created,
  i.changed, i.unchanged, i.bad_rows AS "badRows", i.failure, i.created_at AS "createdAt",
  i.changed_at AS "changedAt"`;

const insertStatement = statement(
  'market.insert_import',
  `INSERT INTO market.import (id, store_id, actor, file_name, file_kind)
   VALUES ($1, $2, $3, $4, $5)`,
);
const findStatement = statement<ImportRecord>(
  'market.find_import',
  `SELECT ${columns} FROM market.import i WHERE i.id = $1`,
);
const lockStatement = statement<ImportRecord>(
  'market.lock_import',
  `SELECT ${columns} FROM market.import i WHERE i.id = $1 FOR UPDATE`,
);
const listStatement = statement<ImportRecord>(
  'market.list_imports',
  `SELECT ${columns} FROM market.import i WHERE i.store_id = $1
   ORDER BY i.created_at DESC, i.id LIMIT $2`,
);
const readStatement = statement(
  'market.import_was_read',
  `UPDATE market.import SET state = $2, header = $3, samples = $4, mapping = $5, rows_total = $6,
     changed_at = app.now()
   WHERE id = $1`,
);
const moveStatement = statement(
  'market.move_import',
  `UPDATE market.import SET state = $2, failure = $3, changed_at = app.now() WHERE id = $1`,
);
const restartStatement = statement(
  'market.restart_import',
  `UPDATE market.import SET state = $2, mapping = $3, only_good = $4, rows_done = 0,
     groups_done = 0, created = 0, changed = 0, unchanged = 0, bad_rows = 0, failure = NULL,
     changed_at = app.now()
   WHERE id = $1`,
);
const resumeStatement = statement(
  'market.resume_import',
  `UPDATE market.import SET state = $2, only_good = $3, failure = NULL, changed_at = app.now()
   WHERE id = $1`,
);
const advanceStatement = statement(
  'market.advance_import',
  `UPDATE market.import SET state = $2, rows_done = rows_done + $3, groups_done = groups_done + $4,
     created = created + $5, changed = changed + $6, unchanged = unchanged + $7,
     bad_rows = bad_rows + $8, changed_at = app.now()
   WHERE id = $1`,
);
const idleStatement = statement<{ id: string }>(
  'market.find_idle_imports',
  `SELECT id FROM market.import WHERE changed_at < app.now() - interval '7 days'
     AND state NOT IN ('done', 'cancelled', 'failed') ORDER BY changed_at LIMIT 100`,
);
const stalledStatement = statement<{ id: string }>(
  'market.find_stalled_imports',
  `SELECT id FROM market.import WHERE changed_at < app.now() - interval '15 minutes'
     AND state IN ('reading', 'checking', 'running') ORDER BY changed_at LIMIT 100`,
);
const forgetStatement = statement(
  'market.forget_imports',
  `DELETE FROM market.import WHERE changed_at < app.now() - interval '90 days'
     AND state IN ('done', 'cancelled', 'failed')`,
);

export const insertImport = (
  tx: Tx,
  one: Pick<ImportRecord, 'id' | 'storeId' | 'actor' | 'fileName' | 'fileKind'>,
) => tx.query(insertStatement, [one.id, one.storeId, one.actor, one.fileName, one.fileKind]);

/** Null for none; whose it is, the caller compares. */
export async function findImport(reader: Reader, id: string): Promise<ImportRecord | null> {
  const [row] = await reader.query(findStatement, [id]);
  return row ?? null;
}

/** As above, locked until the end. After the name of the store's numbers, before its products. */
export async function lockImport(tx: Tx, id: string): Promise<ImportRecord | null> {
  const [row] = await tx.query(lockStatement, [id]);
  return row ?? null;
}

/** The newest first. */
export const listImports = (
  reader: Reader,
  storeId: string,
  limit: number,
): Promise<ImportRecord[]> => reader.query(listStatement, [storeId, limit]);

/** What was found in the file. Under its lock, as all below. */
export const importWasRead = (
  tx: Tx,
  id: string,
  found: Pick<ImportRecord, 'state' | 'header' | 'samples' | 'mapping' | 'rowsTotal'>,
) => {
  const { state, header, samples, mapping, rowsTotal } = found;
  const values = [state, header, JSON.stringify(samples), mapping, rowsTotal];
  return tx.query(readStatement, [id, ...values]);
};

export const moveImport = (tx: Tx, id: string, to: ImportState, failure: string | null = null) =>
  tx.query(moveStatement, [id, to, failure]);

/** From the first row again, with nothing counted. */
export const restartImport = (
  tx: Tx,
  id: string,
  as: Pick<ImportRecord, 'state' | 'mapping' | 'onlyGood'>,
) => tx.query(restartStatement, [id, as.state, as.mapping, as.onlyGood]);

/** From where it stopped. */
export const resumeImport = (tx: Tx, id: string, as: Pick<ImportRecord, 'state' | 'onlyGood'>) =>
  tx.query(resumeStatement, [id, as.state, as.onlyGood]);

export const advanceImport = (tx: Tx, id: string, state: ImportState, by: ImportProgress) => {
  const { rows, groups, created, changed, unchanged, badRows } = by;
  const counts = [rows, groups, created, changed, unchanged, badRows];
  return tx.query(advanceStatement, [id, state, ...counts]);
};

/** Those that nobody went on with for a week, a hundred at most. */
export const idleImports = (reader: Reader) => reader.query(idleStatement, []);

/** Those that a worker should have gone on with long ago, a hundred at most. */
export const stalledImports = (reader: Reader) => reader.query(stalledStatement, []);

export const forgetImports = (reader: Reader) => reader.query(forgetStatement, []);
