import { assertBook } from './ledger/book.ts';
import { cpuUsPerItem, readCpu } from './ledger/cpu.ts';
import { addHistory } from './ledger/history.ts';
import { openPayments } from './ledger/hot-account.ts';
import { type Load, openLoad } from './ledger/load.ts';
import { readPages } from './ledger/pages.ts';
import { addPeople, type Person } from './ledger/people.ts';
import { openServer, type Server } from './ledger/server.ts';
import { soak } from './ledger/soak.ts';
import { createTickets, type Tickets } from './ledger/tickets.ts';
import { openTown, type Town } from './ledger/town.ts';
import { prepareTpcb } from './ledger/tpcb.ts';
import { percentile, round } from './trust/open-loop.ts';

const connections = 128;
const peopleCount = 16_000;

interface Sizes {
  readonly rounds: number;
  readonly seconds: number;
  readonly scale: number;
  readonly entries: number;
  readonly manyEntries: number;
}

const full: Sizes = {
  rounds: 3,
  seconds: 10,
  scale: 50,
  entries: 1_000_000,
  manyEntries: 10_000_000,
};
const quickly: Sizes = {
  rounds: 1,
  seconds: 4,
  scale: 50,
  entries: 100_000,
  manyEntries: 1_000_000,
};

/**
 * Wallet transfers over HTTP with everything on, against PostgreSQL's own bank on the same server;
 * rounds alternate, the middle one counts. Then the latency at half of that rate, one account that
 * everybody pays, ten times the history, and its pages. At the end every book is rebuilt from its
 * entries. `--soak [minutes]` instead: full load, and what the API's memory does.
 */
export async function run({
  quick,
  args,
}: {
  quick: boolean;
  args: readonly string[];
}): Promise<object> {
  const sizes = quick ? quickly : full;
  const server = await openServer(
    args.flatMap((arg) => (arg.startsWith('--set=') ? [arg.slice(6)] : [])),
  );
  try {
    const small = await settle(server, 'small', sizes.entries, args);
    try {
      if (args.includes('--soak')) return await runSoak(small, args);
      const speed = await runSpeed(server, small, sizes);
      const hot = await runHotAccount(small.town, sizes);
      await small.town.stopWorker();
      const growth = await runGrowth(server, small, sizes);
      await assertBook(small.town);
      const asked = { ...speed.asked, ...hot, ...growth };
      return args.includes('--json') ? asked : { ...asked, ...speed.more };
    } finally {
      await small.town.stop();
    }
  } finally {
    await server.stop();
  }
}

/** A town with its people and their history. */
interface Settled {
  readonly town: Town;
  readonly people: readonly Person[];
  readonly tickets: Tickets;
}

async function settle(
  server: Server,
  name: string,
  entries: number,
  args: readonly string[] = [],
): Promise<Settled> {
  const profile = args.find((arg) => arg.startsWith('--profile='))?.slice('--profile='.length);
  const town = await openTown(server, name, profile);
  const people = await addPeople(town, peopleCount);
  await addHistory(town, peopleCount, entries);
  say(`${name}: ${peopleCount} people, ${entries} entries`);
  return { town, people, tickets: await createTickets(town, people) };
}

/** Connections are opened for each piece of work: idle ones are closed by the server. */
async function connected<Value>(town: Town, work: (load: Load) => Promise<Value>): Promise<Value> {
  const load = await openLoad(town.apiUrl, connections);
  try {
    return await work(load);
  } finally {
    load.close();
  }
}

/**
 * Everybody pays twice: caches fill, code is compiled, and the planner knows the tables as after a
 * day's work.
 */
async function warmUp({ town, tickets }: Settled): Promise<void> {
  for (let n = 0; n < 2; n += 1) {
    await tickets.mint(peopleCount);
    await connected(town, (load) => load.all(tickets.next, peopleCount, 201));
    await town.owner.query('VACUUM ANALYZE');
  }
  say('warm');
}

/** Transfers a second at full load. PIN tokens are proved before the clock runs. */
async function carry({ town, tickets }: Settled, seconds: number): Promise<number> {
  await tickets.mint(15_000 * seconds - tickets.left());
  return connected(town, (load) => load.closed(tickets.next, seconds, 201));
}

async function runSpeed(server: Server, settled: Settled, sizes: Sizes) {
  const { town, tickets } = settled;
  town.startWorker();
  await warmUp(settled);
  const tpcb = await prepareTpcb(server.adminUrl, sizes.scale);
  const theirs: number[] = [];
  const ours: number[] = [];
  let cpuUs = {};
  for (let n = 0; n < sizes.rounds; n += 1) {
    if (typeof tpcb !== 'string') theirs.push(await tpcb.round(sizes.seconds));
    const before = readCpu(server, town);
    ours.push(await carry(settled, sizes.seconds));
    cpuUs = cpuUsPerItem(before, readCpu(server, town), (ours.at(-1) ?? 0) * sizes.seconds);
    say(`TPC-B ${Math.round(theirs.at(-1) ?? 0)}, transfers ${Math.round(ours.at(-1) ?? 0)} /s`);
    say(`CPU µs a transfer ${JSON.stringify(cpuUs)}; ${await waiting(town)} messages to tell`);
  }
  const [tpcbPerS, transfersPerS] = [middle(theirs), middle(ours)];
  const perS = transfersPerS / 2;
  await tickets.mint(Math.ceil(perS * sizes.seconds * 2) - tickets.left());
  const latencies = await connected(town, async (load) => {
    await load.open(tickets.next, perS, sizes.seconds / 2, 201);
    return load.open(tickets.next, perS, sizes.seconds, 201);
  });
  const p99 = round(percentile(latencies, 0.99));
  say(`at ${Math.round(perS)} /s: p50 ${round(percentile(latencies, 0.5))} ms, p99 ${p99} ms`);
  const reference =
    typeof tpcb === 'string'
      ? { tpcbPerS: tpcb, transfersPerS: Math.round(transfersPerS), ratio: tpcb }
      : {
          tpcbPerS: Math.round(tpcbPerS),
          transfersPerS: Math.round(transfersPerS),
          ratio: round(transfersPerS / tpcbPerS),
        };
  return { asked: { ...reference, p99MsAtHalfRate: p99 }, more: { tpcb: theirs, ours, cpuUs } };
}

/** Messages of the outbox that the worker has not taken yet. */
async function waiting({ owner }: Town): Promise<number> {
  const { rows } = await owner.query<{ n: number }>(
    'SELECT count(*)::int AS n FROM app.outbox WHERE settled_at IS NULL',
  );
  return rows[0]?.n ?? 0;
}

async function runHotAccount(town: Town, { rounds, seconds }: Sizes) {
  const payments = await openPayments(town, peopleCount);
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
    return { hotAccountShare: round(middle(shares)) };
  } finally {
    await payments.close();
  }
}

/** Two towns of one server in turn: what a transfer costs where the book is ten times as long. */
async function runGrowth(server: Server, small: Settled, sizes: Sizes) {
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
    return {
      growthCostRatio: round(middle(ratios)),
      historyP99Ms: round(percentile(pages, 0.99)),
    };
  } finally {
    await large.town.stop();
  }
}

async function runSoak(settled: Settled, args: readonly string[]): Promise<object> {
  const minutes = Number(args[args.indexOf('--soak') + 1] ?? 10) || 10;
  settled.town.startWorker();
  await warmUp(settled);
  const report = await connected(settled.town, (load) =>
    soak(settled.town, settled.tickets, load, minutes),
  );
  await assertBook(settled.town);
  return report;
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

const say = (text: string): void => console.error(`bench ledger: ${text}`);
