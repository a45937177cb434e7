import fs from 'node:fs';
import type { Load } from './load.ts';
import type { Tickets } from './tickets.ts';
import type { Town } from './town.ts';

/** Of the API's process, at the lowest point between two garbage collections. */
interface Point {
  readonly minute: number;
  readonly perS: number;
  readonly rssMb: number;
  readonly heapMb: number;
  /** To PostgreSQL, from all processes of the town. */
  readonly connections: number;
}

const slices = 6;
const sliceS = 10;

/**
 * Full load for so many minutes. The lowest heap of a minute is what stays after a collection; the
 * first two minutes are the caches', which have limits. Growth is between the third and the last.
 */
export async function soak(
  town: Town,
  tickets: Tickets,
  load: Load,
  minutes: number,
): Promise<object> {
  const points: Point[] = [];
  for (let minute = 1; minute <= minutes; minute += 1) {
    points.push(await oneMinute(town, tickets, load, minute));
    console.error(`bench ledger: ${JSON.stringify(points.at(-1))}`);
  }
  const [from, to] = [points[Math.min(2, points.length - 1)], points.at(-1)];
  const grown = (of: 'rssMb' | 'heapMb') => round((to?.[of] ?? 0) - (from?.[of] ?? 0));
  const grew = { fromMinute: from?.minute, rssGrowthMb: grown('rssMb') };
  return { minutes, ...grew, heapGrowthMb: grown('heapMb'), points };
}

async function oneMinute(town: Town, tickets: Tickets, load: Load, minute: number): Promise<Point> {
  const seen: { rssMb: number; heapMb: number }[] = [];
  const rates: number[] = [];
  for (let slice = 0; slice < slices; slice += 1) {
    await tickets.mint(150_000 - tickets.left());
    const watch = setInterval(() => void memoryOf(town).then((one) => seen.push(one)), 500);
    rates.push(await load.closed(tickets.next, sliceS, 201));
    clearInterval(watch);
  }
  const least = (of: 'rssMb' | 'heapMb') => Math.min(...seen.map((one) => one[of]));
  const { rows } = await town.owner.query<{ n: number }>(
    'SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database()',
  );
  const perS = Math.round(rates.reduce((sum, rate) => sum + rate, 0) / rates.length);
  const connections = rows[0]?.n ?? 0;
  return { minute, perS, rssMb: least('rssMb'), heapMb: least('heapMb'), connections };
}

async function memoryOf({ apiUrl, apiPid }: Town) {
  const metrics = await (await fetch(`${apiUrl}/metrics`)).text();
  const heap = Number(/^nodejs_heap_size_used_bytes (\S+)/m.exec(metrics)?.[1]);
  const status = fs.readFileSync(`/proc/${apiPid}/status`, 'utf8');
  const rssKb = Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]);
  return { rssMb: round(rssKb / 1024), heapMb: round(heap / 1024 / 1024) };
}

const round = (value: number): number => Math.round(value * 10) / 10;
