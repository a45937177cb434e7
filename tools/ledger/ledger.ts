import { checkBook, verifyChain } from '@ecom/payments';
import { createDatabase, type Reader } from '@ecom/server-kit';
import { findDatabase } from '../admin/find-database.ts';
import { LaunchProblem } from '../launch/problem.ts';
import { defaultStateDir } from '../launch/state-dir.ts';

const usage = `npm run ledger -- verify           the chain of seals, block by block
npm run ledger -- rebuild --check  every rule of the nightly check, every balance again from its entries`;

/** `npm run ledger`. Exit codes: 0 intact, 1 a fault or a failure, 2 not understood. */
async function main(args: readonly string[]): Promise<number> {
  const order = args.join(' ');
  const works: Record<string, (reader: Reader) => Promise<number>> = {
    verify: sayChain,
    'rebuild --check': sayBook,
  };
  const work = Object.hasOwn(works, order) ? works[order] : undefined;
  if (!work) {
    console.error(usage);
    return 2;
  }
  const url = findDatabase(defaultStateDir(), process.env.DATABASE_URL || undefined);
  const onIdleError = () => undefined;
  const database = createDatabase({ url, connectionsMax: 1, namedStatements: false, onIdleError });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

async function sayChain(reader: Reader): Promise<number> {
  const { seals, sealedTo, transfers, broken } = await verifyChain(reader);
  console.log(`${transfers} transfers, sealed to ${sealedTo} in ${seals} blocks`);
  for (const number of broken) console.log(`  block ${number}: changed since it was sealed`);
  console.log(broken.length === 0 ? 'chain intact' : 'chain BROKEN');
  return broken.length === 0 ? 0 : 1;
}

async function sayBook(reader: Reader): Promise<number> {
  const { rules, faults, transfers, entries } = await checkBook(reader);
  for (const { rule, at } of faults) console.log(`  ${rule}: ${at}`);
  console.log(`${transfers} transfers, ${entries} entries`);
  console.log(`${rules.length} rules, ${faults.length} faults`);
  return faults.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof LaunchProblem ? error.message : error);
  process.exitCode = 1;
}
