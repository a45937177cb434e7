import type { Reader } from '@ecom/server-kit';
import { brokenSeals, countSeals, sealSizes } from '../store/seal-store.ts';
import { type BookReport, checkRules } from './watch/book-rules.ts';

export interface ChainReport {
  readonly seals: number;
  readonly sealedTo: number;
  readonly transfers: number;
  /** Numbers of blocks that no longer match what was sealed; empty for an intact chain. */
  readonly broken: readonly number[];
}

const transfersAtOnce = 10_000;

/** Computes every block's hash again, and the links between them; some blocks a statement. */
export async function verifyChain(reader: Reader): Promise<ChainReport> {
  const broken: number[] = [];
  for (let after = 0; ; ) {
    const sizes = await sealSizes(reader, after);
    const last = sizes.at(-1);
    if (!last) return { ...(await countSeals(reader)), broken };
    for (const { first, upto } of parts(sizes)) {
      broken.push(...(await brokenSeals(reader, first, upto)));
    }
    after = last.number;
  }
}

/** Runs of blocks that hold so many transfers together; at least one block each. */
function parts(sizes: readonly { number: number; transfers: number }[]) {
  const runs: { first: number; upto: number; transfers: number }[] = [];
  for (const { number, transfers } of sizes) {
    const run = runs.at(-1);
    if (run && run.transfers + transfers <= transfersAtOnce) {
      run.upto = number;
      run.transfers += transfers;
    } else runs.push({ first: number, upto: number, transfers });
  }
  return runs;
}

/** Rebuilds every balance from the entries, and holds every table against the others. */
export const checkBook = (reader: Reader): Promise<BookReport> => checkRules(reader);
