import { err, nextState, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { type MappingRefused, readMapping } from '../../domain/import-fields.ts';
import { type ImportEvent, importMachine } from '../../domain/import-state.ts';
import { dropErrors } from '../../store/import-error-store.ts';
import { allAttributeNames } from '../../store/import-shelf-store.ts';
import {
  findImport,
  type ImportRecord,
  lockImport,
  moveImport,
  restartImport,
  resumeImport,
} from '../../store/import-store.ts';

interface Of {
  readonly storeId: string;
  readonly importId: string;
}

type Stands = 'market.import_unknown' | 'market.not_in_this_state';

/** Holds the import and says where `event` leads from where it is. */
async function lockFor(tx: Tx, { storeId, importId }: Of, event: ImportEvent) {
  const record = await lockImport(tx, importId);
  if (record?.storeId !== storeId) return err('market.import_unknown');
  const to = nextState(importMachine, record.state, event, 'member');
  if (!to) return err('market.not_in_this_state', { facts: { state: record.state } });
  return ok({ record, to });
}

const after = async (tx: Tx, id: string): Promise<Result<ImportRecord, never>> => {
  const record = await findImport(tx, id);
  if (!record) throw new Error('an import that was just held is gone');
  return ok(record);
};

/** Says what the columns hold, and lets the worker try all rows without writing any. */
export async function mapImport(
  tx: Tx,
  of: Of,
  columns: readonly (string | null)[],
): Promise<Result<ImportRecord, Stands | MappingRefused>> {
  const held = await lockFor(tx, of, 'map');
  if (!held.ok) return held;
  const { record, to } = held.value;
  const mapping = readMapping(columns, record.header.length, await allAttributeNames(tx));
  if (!mapping.ok) return mapping;
  await dropErrors(tx, record.id);
  await restartImport(tx, record.id, { state: to, mapping: mapping.value, onlyGood: false });
  tx.enqueue({ topic: 'market.work_import', payload: { id: record.id } });
  return after(tx, record.id);
}

/**
 * Lets the worker write. With wrong rows only where `onlyGood` says that the others are wanted
 * without them. One that stopped goes on where it was.
 */
export async function runImport(
  tx: Tx,
  of: Of,
  { onlyGood }: { readonly onlyGood: boolean },
): Promise<Result<ImportRecord, Stands | 'market.import_has_errors'>> {
  const held = await lockFor(tx, of, 'run');
  if (!held.ok) return held;
  const { record, to } = held.value;
  const { badRows, mapping } = record;
  if (record.state === 'checked' && badRows > 0 && !onlyGood) {
    return err('market.import_has_errors', { facts: { badRows } });
  }
  if (record.state === 'stopped') await resumeImport(tx, record.id, { state: to, onlyGood });
  else {
    await dropErrors(tx, record.id);
    await restartImport(tx, record.id, { state: to, mapping, onlyGood });
  }
  tx.enqueue({ topic: 'market.work_import', payload: { id: record.id } });
  return after(tx, record.id);
}

/** Ends it; what was written stays. */
export async function cancelImport(tx: Tx, of: Of): Promise<Result<ImportRecord, Stands>> {
  const held = await lockFor(tx, of, 'cancel');
  if (!held.ok) return held;
  await moveImport(tx, of.importId, held.value.to);
  tx.enqueue({ topic: 'market.delete_import', payload: { id: of.importId } });
  return after(tx, of.importId);
}
