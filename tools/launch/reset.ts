import path from 'node:path';
import readline from 'node:readline/promises';
import { stopOrphan } from './embedded-postgres.ts';
import { isLock, takeLock } from './lock.ts';
import { erasePlace } from './postgres-place.ts';
import { explainSystemError, LaunchProblem } from './problem.ts';
import { defaultStateDir } from './state-dir.ts';

/** `npm run reset`: empties the local database. Secrets stay, so that sessions of tools do too. */
async function main(): Promise<void> {
  const sure = process.argv.includes('--yes');
  if (process.env.DATABASE_URL && !sure) {
    throw new LaunchProblem(
      "DATABASE_URL est défini : reset n'efface que la base locale, pas celle-là. " +
        'Pour effacer quand même la base locale : npm run reset -- --yes',
      'DATABASE_URL is set: reset only erases the local database, not that one. ' +
        'To erase the local one all the same: npm run reset -- --yes',
    );
  }
  if (!sure && process.stdin.isTTY && !(await confirm())) return;
  await reset(defaultStateDir());
}

async function confirm(): Promise<boolean> {
  const terminal = readline.createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(
    'Effacer toutes les données locales ? Erase all local data? (oui/non) ',
  );
  terminal.close();
  return /^(o|oui|y|yes)$/i.test(answer.trim());
}

/** @throws LaunchProblem while an Ecom runs on that state */
export async function reset(stateDir: string): Promise<void> {
  const lock = takeLock(path.join(stateDir, 'start.lock'));
  if (!isLock(lock)) {
    throw new LaunchProblem(
      `Ecom tourne (processus ${lock.pid}) : arrêtez-le d'abord par ctrl-C.`,
      `Ecom is running (process ${lock.pid}): stop it first with ctrl-C.`,
    );
  }
  try {
    if (await stopOrphan(stateDir)) {
      console.log('Serveur orphelin arrêté · Orphaned server stopped');
    }
    const removed = erasePlace(stateDir);
    for (const folder of removed) console.log(`Effacé · Erased: ${folder}`);
    if (removed.length === 0) console.log('Rien à effacer · Nothing to erase');
    console.log('« npm start » recrée une base neuve · «npm start» makes a new one');
  } finally {
    lock.release();
  }
}

try {
  await main();
} catch (error) {
  const problem =
    error instanceof LaunchProblem ? error : explainSystemError(error, defaultStateDir());
  if (!problem) throw error;
  console.error(`\n${problem.fr}\n\n${problem.en}\n`);
  process.exitCode = 1;
}
