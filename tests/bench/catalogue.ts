import { topHitShare } from './catalogue/hits.ts';
import { atRate, bare, full, type Speed, say } from './catalogue/measure.ts';
import { listRequests, type Requests, searchRequests } from './catalogue/requests.ts';
import { fillShelves } from './catalogue/shelves.ts';
import { startBare } from './http/start-bare.ts';
import { openServer, type Server } from './ledger/server.ts';
import { middle } from './ledger/settled.ts';
import { openTown, type Town } from './ledger/town.ts';
import { percentile, round } from './trust/open-loop.ts';

interface Options {
  readonly quick: boolean;
  readonly args: readonly string[];
}

const whole = { products: 100_000, rounds: 3, seconds: 10 };
const quickly = { products: 20_000, rounds: 1, seconds: 4 };

type Sizes = typeof whole;

/**
 * Lists of twenty and misspelled searches over HTTP, of a hundred thousand products with a
 * vocabulary of twenty-four thousand words, each request another one and no answer kept. Beside
 * them, in the same run, a route that answers a constant. `growthCostRatio` compares CPU time for
 * a request with that over a tenth of the products, the dearer of the two. To look closer:
 * `--profile=<folder>` keeps the API's CPU profile, `--set=<name>=<value>` is a setting of
 * PostgreSQL.
 */
export async function run({ quick, args }: Options): Promise<object> {
  const sizes = quick ? quickly : whole;
  const server = await openServer(valuesOf(args, '--set='));
  try {
    const searchTopHitShare = await topHitShare(server);
    const [profile = null] = valuesOf(args, '--profile=');
    const many = await openShop(server, 'many', sizes.products, profile);
    try {
      const few = await openShop(server, 'few', sizes.products / 10, null);
      try {
        return { ...(await measure(server, { many, few }, sizes)), searchTopHitShare };
      } finally {
        await few.town.stop();
      }
    } finally {
      await many.town.stop();
    }
  } finally {
    await server.stop();
  }
}

const valuesOf = (args: readonly string[], name: string): string[] =>
  args.flatMap((arg) => (arg.startsWith(name) ? [arg.slice(name.length)] : []));

interface Shop {
  readonly town: Town;
  readonly lists: Requests;
  readonly searches: Requests;
}

async function openShop(
  server: Server,
  name: string,
  products: number,
  profileDir: string | null,
): Promise<Shop> {
  const town = await openTown(server, name, profileDir);
  try {
    await fillShelves(town, products);
    say(`${name}: ${products} products`);
    const lists = await listRequests(town.apiUrl);
    return { town, lists, searches: searchRequests(town.apiUrl) };
  } catch (error) {
    await town.stop();
    throw error;
  }
}

interface Shops {
  readonly many: Shop;
  readonly few: Shop;
}

/** Rounds of the reference, lists and searches in turn, the middle of each; then half the rate. */
async function measure(server: Server, { many, few }: Shops, { rounds, seconds }: Sizes) {
  const speeds = { bare: [] as number[], list: [] as Speed[], search: [] as Speed[] };
  const small = { list: [] as Speed[], search: [] as Speed[] };
  for (const { town, lists, searches } of [many, few]) {
    await full(server, town, lists, seconds / 2);
    await full(server, town, searches, seconds / 2);
  }
  const reference = await startBare();
  try {
    for (let n = 0; n < rounds; n += 1) {
      speeds.bare.push((await bare(reference.pid, reference.url, seconds / 2)).perS);
      speeds.list.push(await full(server, many.town, many.lists, seconds));
      small.list.push(await full(server, few.town, few.lists, seconds / 2));
      speeds.search.push(await full(server, many.town, many.searches, seconds));
      small.search.push(await full(server, few.town, few.searches, seconds / 2));
    }
  } finally {
    reference.stop();
  }
  const [listPerS, searchPerS] = [rateOf(speeds.list), rateOf(speeds.search)];
  const barePerS = middle(speeds.bare);
  const lists = await atRate(many.town, many.lists, listPerS / 2, seconds);
  const searches = await atRate(many.town, many.searches, searchPerS / 2, seconds);
  const growth = [
    costOf(speeds.list) / costOf(small.list),
    costOf(speeds.search) / costOf(small.search),
  ];
  say(`growth of lists ${round(growth[0] ?? 0)}, of searches ${round(growth[1] ?? 0)}`);
  return {
    barePerS: Math.round(barePerS),
    listPerS: Math.round(listPerS),
    listToBare: round(listPerS / barePerS),
    listP99MsAtHalfRate: round(percentile(lists, 0.99)),
    searchPerS: Math.round(searchPerS),
    searchToBare: round(searchPerS / barePerS),
    searchP99MsAtHalfRate: round(percentile(searches, 0.99)),
    listCpuUs: Math.round(costOf(speeds.list)),
    searchCpuUs: Math.round(costOf(speeds.search)),
    growthCostRatio: round(Math.max(...growth)),
  };
}

const rateOf = (speeds: readonly Speed[]): number => middle(speeds.map(({ perS }) => perS));
const costOf = (speeds: readonly Speed[]): number => middle(speeds.map(({ cpuUs }) => cpuUs));
