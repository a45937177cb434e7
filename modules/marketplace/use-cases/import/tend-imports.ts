import { nextState } from '@ecom/kernel';
import type { Database } from '@ecom/server-kit';
import { importMachine } from '../../domain/import-state.ts';
import {
  forgetImports,
  idleImports,
  lockImport,
  moveImport,
  stalledImports,
} from '../../store/import-store.ts';

/**
 * Ends imports that nobody went on with for a week, wakes those of which the worker's message was
 * given up, and forgets those of three months ago.
 */
export async function tendImports(database: Database): Promise<void> {
  for (const { id } of await idleImports(database)) {
    await database.transaction(async (tx) => {
      const held = await lockImport(tx, id);
      const to = held && nextState(importMachine, held.state, 'cancel', 'system');
      if (!to) return;
      await moveImport(tx, id, to, 'market.import_forgotten');
      tx.enqueue({ topic: 'market.delete_import', payload: { id } });
    });
  }
  const stalled = await stalledImports(database);
  await database.transaction(async (tx) => {
    for (const { id } of stalled) tx.enqueue({ topic: 'market.work_import', payload: { id } });
  });
  await forgetImports(database);
}
