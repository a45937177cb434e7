import readline from 'node:readline/promises';
import { explainSystemError, LaunchProblem } from './problem.ts';
import { resetState } from './reset-state.ts';
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
  for (const line of await resetState(defaultStateDir())) console.log(line);
  console.log('« npm start » recrée une base neuve · «npm start» makes a new one');
}

async function confirm(): Promise<boolean> {
  const terminal = readline.createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(
    'Effacer toutes les données locales ? Erase all local data? (oui/non) ',
  );
  terminal.close();
  return /^(o|oui|y|yes)$/i.test(answer.trim());
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
