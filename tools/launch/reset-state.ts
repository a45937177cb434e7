import fs from 'node:fs';
import path from 'node:path';
import { stopOrphan } from './embedded-postgres.ts';
import { isLock, takeLock } from './lock.ts';
import { erasePlace } from './postgres-place.ts';
import { LaunchProblem } from './problem.ts';
import { journalIn } from './simulator-process.ts';

/**
 * Erases the local database and what the simulator knows; the secrets stay. Returns what was done, a line each.
 * @throws LaunchProblem while an Ecom runs on that state
 */
export async function resetState(stateDir: string): Promise<string[]> {
  const lock = takeLock(path.join(stateDir, 'start.lock'));
  if (!isLock(lock)) {
    throw new LaunchProblem(
      `Ecom tourne (processus ${lock.pid}) : arrêtez-le d'abord par ctrl-C.`,
      `Ecom is running (process ${lock.pid}): stop it first with ctrl-C.`,
    );
  }
  try {
    const stopped = await stopOrphan(stateDir);
    const removed = [...erasePlace(stateDir), ...eraseJournal(stateDir)];
    return [
      ...(stopped ? ['Serveur orphelin arrêté · Orphaned server stopped'] : []),
      ...removed.map((folder) => `Effacé · Erased: ${folder}`),
      ...(removed.length === 0 ? ['Rien à effacer · Nothing to erase'] : []),
    ];
  } finally {
    lock.release();
  }
}

/** What the simulator has of orders that no ledger knows any more. */
function eraseJournal(stateDir: string): string[] {
  const journal = journalIn(stateDir);
  if (!fs.existsSync(journal)) return [];
  fs.rmSync(journal);
  return [journal];
}
