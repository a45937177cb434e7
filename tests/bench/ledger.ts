import { assertBook } from './ledger/book.ts';
import { openPayments } from './ledger/hot-account.ts';
import { readPages } from './ledger/pages.ts';
import { openServer, type Server } from './ledger/server.ts';
import { carry, connected, middle, type Settled, say, settle, warmUp } from './ledger/settled.ts';
import { soak } from './ledger/soak.ts';
import { measureSpeed } from './ledger/speed.ts';
import { percentile, round } from './trust/open-loop.ts';

interface Options {
  readonly quick: boolean;
  readonly args: readonly string[];
}

const full = { rounds: 3, seconds: 10, scale: 50, entries: 1_000_000, manyEntries: 10_000_000 };
const quickly = { rounds: 1, seconds: 4, scale: 50, entries: 100_000, manyEntries: 1_000_000 };

type Sizes = typeof full;

/**
 * Wallet transfers over HTTP with everything on, against PostgreSQL's own bank on the same server;
 * one account that everybody pays; ten times the history and its pages. At the end every book is
 * rebuilt from its entries. `--soak [minutes]` instead: full load, and what becomes of the API's
 * memory. To look closer: `--profile=<folder>` keeps the API's CPU profile, `--set=<name>=<value>`
 * is a setting of PostgreSQL.
 */
export async function run({ quick, args }: Options): Promise<object> {
  const sizes = quick ? quickly : full;
  const server = await openServer(valuesOf(args, '--set='));
  try {
    const small = await settle(server, 'small', sizes.entries, ...valuesOf(args, '--profile='));
    try {
      if (args.includes('--soak')) return await runSoak(small, minutesOf(args));
      const speed = await measureSpeed(server, small, sizes);
      const hotAccountShare = await measureHotAccount(small, sizes);
      await small.town.stopWorker();
      const growth = await measureGrowth(server, small, sizes);
      await assertBook(small.town);
      return { ...speed, hotAccountShare, ...growth };
    } finally {
      await small.town.stop();
    }
  } finally {
    await server.stop();
  }
}

const valuesOf = (args: readonly string[], name: string): string[] =>
  args.flatMap((arg) => (arg.startsWith(name) ? [arg.slice(name.length)] : []));

const minutesOf = (args: readonly string[]): number =>
  Number(args[args.indexOf('--soak') + 1]) || 10;

/** What is left of the throughput when one platform account is paid instead of many wallets. */
async function measureHotAccount({ town, people }: Settled, { rounds, seconds }: Sizes) {
  const payments = await openPayments(town, people.length);
  try {
    const shares: number[] = [];
    await payments.round('wallets', seconds / 4);
    await payments.round('platform', seconds / 4);
    for (let n = 0; n < rounds; n += 1) {
      const spread = await payments.round('wallets', seconds / 2);
      const hot = await payments.round('platform', seconds / 2);
      say(`${Math.round(spread)} payments /s to wallets, ${Math.round(hot)} to one account`);
      shares.push(hot / spread);
    }
    return round(middle(shares));
  } finally {
    await payments.close();
  }
}

/**
 * Two towns of one server in turn: what a transfer costs where the book is ten times as long, and
 * its pages. Neither has a worker here: what it does for a transfer does not know the book's length.
 */
async function measureGrowth(server: Server, small: Settled, sizes: Sizes) {
  const large = await settle(server, 'large', sizes.manyEntries);
  try {
    await warmUp(large);
    const ratios: number[] = [];
    for (let n = 0; n < sizes.rounds; n += 1) {
      const few = await carry(small, sizes.seconds / 2);
      const many = await carry(large, sizes.seconds / 2);
      say(`${Math.round(few)} /s in the small book, ${Math.round(many)} in the large one`);
      ratios.push(few / many);
    }
    const pages = await readPages(large.town, large.people, sizes.seconds);
    await assertBook(large.town);
    const historyP99Ms = round(percentile(pages, 0.99));
    return { growthCostRatio: round(middle(ratios)), historyP99Ms };
  } finally {
    await large.town.stop();
  }
}

async function runSoak(settled: Settled, minutes: number): Promise<object> {
  const { town, tickets } = settled;
  town.startWorker();
  await warmUp(settled);
  const report = await connected(town, (load) => soak(town, tickets, load, minutes));
  await assertBook(town);
  return report;
}
