import { percentile, round } from '../trust/open-loop.ts';
import { cpuUsPerItem, readCpu } from './cpu.ts';
import type { Server } from './server.ts';
import { carry, connected, middle, type Settled, say, warmUp } from './settled.ts';
import { prepareTpcb } from './tpcb.ts';

interface Sizes {
  readonly rounds: number;
  readonly seconds: number;
  /** Of `pgbench`: a hundred thousand accounts each. */
  readonly scale: number;
}

/**
 * Rounds of PostgreSQL's own bank and of ours in turn on one server, the middle of each; then the
 * latency at half of our rate, from the moment at which each transfer was due.
 */
export async function measureSpeed(server: Server, settled: Settled, sizes: Sizes) {
  const { town, tickets } = settled;
  town.startWorker();
  await warmUp(settled);
  const tpcb = await prepareTpcb(server.adminUrl, sizes.scale);
  const theirs: number[] = [];
  const ours: number[] = [];
  for (let n = 0; n < sizes.rounds; n += 1) {
    if (typeof tpcb !== 'string') theirs.push(await tpcb.round(sizes.seconds));
    const before = readCpu(server, town);
    const perS = await carry(settled, sizes.seconds);
    const cpuUs = cpuUsPerItem(before, readCpu(server, town), perS * sizes.seconds);
    ours.push(perS);
    say(`TPC-B ${Math.round(theirs.at(-1) ?? 0)} /s, transfers ${Math.round(perS)} /s`);
    say(`CPU µs a transfer ${JSON.stringify(cpuUs)}; ${await untold(settled)} batches untold`);
  }
  const [tpcbPerS, transfersPerS] = [middle(theirs), middle(ours)];
  const ratio = round(transfersPerS / tpcbPerS);
  const reference =
    typeof tpcb === 'string'
      ? { tpcbPerS: tpcb, transfersPerS: Math.round(transfersPerS), ratio: tpcb }
      : { tpcbPerS: Math.round(tpcbPerS), transfersPerS: Math.round(transfersPerS), ratio };
  const perS = transfersPerS / 2;
  await tickets.mint(Math.ceil(perS * sizes.seconds * 2) - tickets.left());
  const latencies = await connected(town, async (load) => {
    await load.open(tickets.next, perS, sizes.seconds / 2, 201);
    return load.open(tickets.next, perS, sizes.seconds, 201);
  });
  const p99MsAtHalfRate = round(percentile(latencies, 0.99));
  say(`at ${Math.round(perS)} /s: p50 ${round(percentile(latencies, 0.5))} ms`);
  return { ...reference, p99MsAtHalfRate };
}

/** Messages that the worker has not taken yet; each tells of one batch. */
async function untold({ town }: Settled): Promise<number> {
  const { rows } = await town.owner.query<{ n: number }>(
    'SELECT count(*)::int AS n FROM app.outbox WHERE settled_at IS NULL',
  );
  return rows[0]?.n ?? 0;
}
