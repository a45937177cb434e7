import { measureBoard } from './checkout/board.ts';
import { openMarket } from './checkout/market.ts';
import { openPaths } from './checkout/paths.ts';
import { assertBook } from './ledger/book.ts';
import { openServer } from './ledger/server.ts';
import { middle } from './ledger/settled.ts';
import { openTown, type Town } from './ledger/town.ts';
import { percentile, round } from './trust/open-loop.ts';

const full = { rounds: 3, seconds: 10 };
const quickly = { rounds: 1, seconds: 4 };
/** Buyers at once. */
const connections = 32;
/** Above what a second has ever carried: tokens are proved before the clock runs. */
const perSMost = 1_000;
const rushers = 480;
/** As many as one person buys in an hour at most. */
const boardOrders = 100;
const say = (text: string): void => console.error(`bench checkout: ${text}`);

/**
 * Buyers who look at two things of two stores, ask what they cost, and pay by wallet, 32 at a time:
 * four calls, a fresh key, the PIN proved beforehand. Whole paths a second; the p99 of a whole path
 * at half of that; how long an order takes to its
 * merchant's board; and 480 who want one of five at once. In the end book and stock are compared
 * with what was sold. `--profile=<folder>` keeps the API's CPU profile.
 */
export async function run({
  quick,
  args,
}: {
  quick: boolean;
  args: readonly string[];
}): Promise<object> {
  const { rounds, seconds } = quick ? quickly : full;
  const server = await openServer([]);
  const profile = args.find((arg) => arg.startsWith('--profile='))?.slice('--profile='.length);
  const town = await openTown(server, 'market', profile ?? null);
  try {
    town.startWorker();
    const market = await openMarket(town);
    say('shelves and buyers are there');
    const paths = await openPaths(market, connections);
    await market.mint(perSMost * seconds * (2 * rounds + 2));
    await paths.closed(seconds);
    // The planner knows the tables as after a day's work, not as they were while empty.
    await town.owner.query('VACUUM ANALYZE');
    const speeds: number[] = [];
    for (let n = 0; n < rounds; n += 1) speeds.push(await paths.closed(seconds));
    const checkoutsPerS = middle(speeds);
    say(`${speeds.map(Math.round).join(', ')} checkouts a second`);
    const late: number[] = [];
    for (let n = 0; n < rounds; n += 1) {
      late.push(percentile(await paths.open(checkoutsPerS / 2, seconds), 0.99));
    }
    const onBoard = await measureBoard(market, boardOrders);
    const five = await market.shelve(5);
    const { bought, refused } = await paths.rush(five, rushers);
    paths.close();
    if (bought + refused !== rushers) throw new Error('somebody was told nothing');
    await assertShelves(town);
    await assertBook(town);
    return {
      checkoutsPerS: round(checkoutsPerS),
      p99MsAtHalfRate: round(middle(late)),
      soldOfFive: bought,
      boardP99Ms: round(percentile(onBoard, 0.99)),
    };
  } finally {
    await town.stop();
    await server.stop();
  }
}

/** @throws where what is promised, or waits in escrow, is not what was bought */
async function assertShelves({ owner }: Town): Promise<void> {
  const { rows } = await owner.query(
    `SELECT v.id FROM market.variant v WHERE v.reserved <> coalesce((SELECT sum(h.quantity)
       FROM market.stock_hold h WHERE h.variant_id = v.id AND h.state = 'open'), 0)
     UNION ALL SELECT o.id FROM market.store_order o
     WHERE o.method = 'wallet' AND o.total_xof IS DISTINCT FROM (SELECT a.posted_xof
       FROM payments.account a WHERE a.code = 'escrow:order:' || o.id)`,
  );
  if (rows.length > 0) throw new Error(`${rows.length} shelves or escrows are wrong`);
}
