import { newId, nextState } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { type ChunkPlan, planChunk } from '../../domain/import-plan.ts';
import { nextChunk, type RowGroup } from '../../domain/import-rows.ts';
import { type ImportEvent, type ImportState, importMachine } from '../../domain/import-state.ts';
import { mayAct } from '../../domain/store-role.ts';
import { replaceErrors } from '../../store/import-error-store.ts';
import { writePlans } from '../../store/import-shelf-store.ts';
import {
  advanceImport,
  type ImportRecord,
  lockImport,
  moveImport,
} from '../../store/import-store.ts';
import { findStoreRole } from '../../store/member-store.ts';
import { insertMovements } from '../../store/stock-store.ts';
import { readShelf, type Tree } from './import-shelf.ts';

export const chunkRowsMax = 500;

interface Work {
  /** As it was when its file was read. */
  readonly record: ImportRecord;
  readonly groups: readonly RowGroup[];
  readonly tree: Tree;
  /** Should there be more, another turn is asked for in the same transaction. */
  readonly isLastOfTurn: boolean;
}

/**
 * Tries or writes the next chunk of rows and says whether there are more. Locks the name of the
 * store's numbers where it writes, then the import, then products and variants in id order.
 */
export async function workChunk(tx: Tx, work: Work): Promise<boolean> {
  const { id, storeId, state, mapping } = work.record;
  const isWritten = state === 'running';
  if (isWritten) await tx.lockName(`market.skus:${storeId}`);
  const held = await lockImport(tx, id);
  // Somebody cancelled it, another worker finished it, or its columns were chosen anew.
  if (held?.state !== state || JSON.stringify(held.mapping) !== JSON.stringify(mapping)) {
    return false;
  }
  if (isWritten && !(await mayGoOn(tx, held))) {
    await moveImport(tx, id, to(state, 'halt'), 'market.role_too_low');
    return false;
  }
  const chunk = nextChunk(work.groups, held.groupsDone, chunkRowsMax);
  const shelf = await readShelf(tx, storeId, chunk, { tree: work.tree, isWritten });
  const plan = planChunk(chunk, shelf);
  const rows = chunk.flatMap((group) => group.rows.map(({ row }) => row));
  await replaceErrors(tx, id, rows, plan.errors);
  if (isWritten && plan.badRows > 0 && !held.onlyGood) {
    // The shelf changed since the rows were tried: nothing of the chunk is written.
    await moveImport(tx, id, to(state, 'halt'), 'market.import_has_errors');
    return false;
  }
  if (isWritten) await write(tx, held, plan);
  const isOver = held.groupsDone + chunk.length >= work.groups.length;
  const next = isOver ? to(state, isWritten ? 'finish' : 'found') : state;
  await advanceImport(tx, id, next, { rows: rows.length, groups: chunk.length, ...counts(plan) });
  if (isOver && isWritten) tx.enqueue({ topic: 'market.delete_import', payload: { id } });
  if (!isOver && work.isLastOfTurn) tx.enqueue({ topic: 'market.work_import', payload: { id } });
  return !isOver;
}

const counts = ({ plans, unchanged, badRows }: ChunkPlan) => {
  const created = plans.filter(({ isNew }) => isNew).length;
  return { created, changed: plans.length - created, unchanged, badRows };
};

/** Whoever began it may still do so: a member who was put out does not go on writing. */
async function mayGoOn(tx: Tx, { storeId, actor }: ImportRecord): Promise<boolean> {
  const role = await findStoreRole(tx, storeId, actor.replace(/^user:/, ''));
  return role !== null && mayAct(role, 'change_many');
}

async function write(tx: Tx, { storeId, actor, fileName }: ImportRecord, { plans }: ChunkPlan) {
  await writePlans(tx, storeId, plans);
  const moves = plans.flatMap((plan) => plan.moves);
  const movements = moves.map((move) => ({
    ...move,
    id: newId<'mov'>(),
    reason: 'imported' as const,
    note: fileName,
  }));
  await insertMovements(tx, actor, movements);
}

function to(state: ImportState, event: ImportEvent): ImportState {
  const next = nextState(importMachine, state, event, 'worker');
  if (!next) throw new Error(`an import cannot ${event} from ${state}`);
  return next;
}
