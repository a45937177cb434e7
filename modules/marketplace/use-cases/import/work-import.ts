import { nextState } from '@ecom/kernel';
import type { Database, OutboxConsumer, SendOutcome, Tx } from '@ecom/server-kit';
import { z } from 'zod';
import { suggestMapping } from '../../domain/import-fields.ts';
import { groupRows } from '../../domain/import-rows.ts';
import { type ImportEvent, importMachine } from '../../domain/import-state.ts';
import type { Grid } from '../../domain/spreadsheet-grid.ts';
import type { PictureStorage } from '../../ports.ts';
import { allAttributeNames } from '../../store/import-shelf-store.ts';
import {
  findImport,
  type ImportRecord,
  importWasRead,
  lockImport,
  moveImport,
} from '../../store/import-store.ts';
import { importKey } from './import-key.ts';
import { readTree } from './import-shelf.ts';
import { readGrid } from './read-grid.ts';
import { workChunk } from './work-chunk.ts';

const payloadSchema = z.object({ id: z.string() });
/** After so many chunks others have their turn; the file is read again then. */
const chunksPerTurn = 8;
const samplesMax = 4;

interface Deps {
  readonly database: Database;
  readonly files: PictureStorage;
}

/**
 * Consumer of `market.work_import`: reads a spreadsheet, tries its rows, or writes them, a chunk a
 * transaction. Each chunk says how far it came under the import's lock: whoever dies, the next
 * worker goes on behind the last chunk that committed, and two at once do nothing twice.
 */
export function workImport({ database, files }: Deps): OutboxConsumer {
  return async ({ payload }, signal): Promise<SendOutcome> => {
    const { id } = payloadSchema.parse(payload);
    const record = await findImport(database, id);
    if (!record || !['reading', 'checking', 'running'].includes(record.state)) {
      return { outcome: 'delivered', detail: 'nothing to do' };
    }
    const bytes = await files.get(importKey(id), signal);
    const grid = bytes && readGrid(record.fileKind, bytes);
    if (!grid?.ok) {
      await fail(database, record, grid?.error.code ?? 'market.import_damaged');
      return { outcome: 'refused', detail: 'cannot be read' };
    }
    if (record.state === 'reading') {
      await tellColumns(database, record, grid.value);
      return { outcome: 'delivered' };
    }
    return workRows(database, record, grid.value, signal);
  };
}

async function workRows(
  database: Database,
  record: ImportRecord,
  grid: Grid,
  signal: AbortSignal,
): Promise<SendOutcome> {
  const groups = groupRows(grid, record.mapping as Parameters<typeof groupRows>[1]);
  const tree = await readTree(database);
  for (let turn = 1; turn <= chunksPerTurn; turn += 1) {
    const isLast = turn === chunksPerTurn;
    const hasMore = await database.transaction((tx) =>
      workChunk(tx, { record, groups, tree, isLastOfTurn: isLast }),
    );
    if (!hasMore) break;
    if (signal.aborted) {
      // A message has few attempts, and this one did something: the rest is another's.
      await database.transaction(async (tx) => {
        tx.enqueue({ topic: 'market.work_import', payload: { id: record.id } });
      });
      return { outcome: 'delivered', detail: 'out of time: the next goes on' };
    }
  }
  return { outcome: 'delivered' };
}

/** Remembers the header and some rows, with what each column most likely holds. */
async function tellColumns(database: Database, { id }: ImportRecord, grid: Grid): Promise<void> {
  const [header, ...rows] = grid;
  if (!header || rows.length === 0) return fail(database, { id }, 'market.import_empty');
  const columns = Math.max(...grid.slice(0, 200).map(({ cells }) => cells.length));
  const padded = (cells: readonly string[]) =>
    Array.from({ length: columns }, (_, at) => (cells[at] ?? '').trim().slice(0, 200));
  const names = padded(header.cells);
  await database.transaction(async (tx) => {
    const to = await heldFor(tx, id, 'read');
    if (!to) return;
    const mapping = suggestMapping(names, await allAttributeNames(tx));
    const samples = rows.slice(0, samplesMax).map(({ cells }) => padded(cells));
    const found = { header: names, samples, mapping, rowsTotal: rows.length };
    await importWasRead(tx, id, { ...found, state: to });
  });
}

async function fail(database: Database, { id }: Pick<ImportRecord, 'id'>, code: string) {
  await database.transaction(async (tx) => {
    const to = await heldFor(tx, id, 'fail');
    if (!to) return;
    await moveImport(tx, id, to, code);
    tx.enqueue({ topic: 'market.delete_import', payload: { id } });
  });
}

/** Locks it and says where the worker's event leads; null where it leads nowhere any more. */
async function heldFor(tx: Tx, id: string, event: ImportEvent) {
  const held = await lockImport(tx, id);
  return held && nextState(importMachine, held.state, event, 'worker');
}

/** Consumer of `market.delete_import`: it is over, so its file goes. */
export function deleteImportFile({ files }: Pick<Deps, 'files'>): OutboxConsumer {
  return async ({ payload }, signal) => {
    await files.delete(importKey(payloadSchema.parse(payload).id), signal);
    return { outcome: 'delivered' };
  };
}

/** Consumer of `market.drop_orphan_import`: deletes a file whose row never came. */
export function dropOrphanImport({ database, files }: Deps): OutboxConsumer {
  return async ({ payload }, signal) => {
    const { id } = payloadSchema.parse(payload);
    if (await findImport(database, id)) return { outcome: 'delivered', detail: 'in use' };
    await files.delete(importKey(id), signal);
    return { outcome: 'delivered', detail: 'deleted' };
  };
}
