import { passTime } from './clock.ts';
import type { House } from './house/house.ts';
import type { Load } from './load/load.ts';
import { until } from './until.ts';

/** Rounds until nothing changes any more. A healthy system needs about six. */
const roundsMax = 40;
/** Beyond an hour nothing is asked: late successes are looked for once an hour by then. */
const horizonMs = 65 * 60_000;
const minuteMs = 60_000;
const hourMs = 61 * minuteMs;
const idleLooksMin = 6;
const deafCommands = 120;

/**
 * The providers go deaf, then well again, and time passes until everything has come to rest, which is when the
 * providers have nothing left to do or to tell, the worker has asked about everything since, and
 * nothing moved by that.
 */
export async function drain(house: House, load: Load): Promise<number> {
  await goDeaf(house, load);
  await house.simulator.heal();
  // The hour that bounds how often one may ask is over: what was put off is decided.
  await passTime(house.postgres, hourMs);
  await load.decideLater();
  if (load.tally.later.length > 0) throw new Error('commands are still put off');
  // A new life takes up every webhook that is owed, at once.
  await house.simulator.kill();
  await house.simulator.start();
  for (let round = 1, before = -1; ; round += 1) {
    await providersAreQuiet(house);
    await everythingWasAsked(house, horizonMs);
    const moves = await countMoves(house);
    if (moves === before) return round;
    if (round === roundsMax) throw new Error(`after ${round} rounds things still move`);
    before = moves;
  }
}

/**
 * The last commands meet a provider that works and tells nothing, and customers who decline before
 * they pay: only asking, and asking again after a failure, finds what became of them.
 */
async function goDeaf(house: House, load: Load): Promise<void> {
  const { simulator } = house;
  await simulator.heal();
  await simulator.turn({ silentWebhooks: true, declineFirst: true, settleMs: 6_000 });
  await load.decided(deafCommands);
  await load.finish();
  await until('every first step is done', () =>
    operationsOf(simulator).every(({ plan, done }) => plan.length === 0 || done > 0),
  );
  await everythingWasAsked(house, minuteMs);
  await until('the silent providers are done', () => isQuiet(simulator));
}

/** No step to come, no webhook to bring. */
async function providersAreQuiet({ simulator }: House): Promise<void> {
  await until('the providers are quiet', () => {
    return isQuiet(simulator) && simulator.readBook().owed.size === 0;
  });
}

/** Those that were accepted. */
const operationsOf = (simulator: House['simulator']) =>
  [...simulator.readBook().operations.values()].filter(({ askedAtMs }) => askedAtMs !== null);

const isQuiet = (simulator: House['simulator']): boolean =>
  operationsOf(simulator).every(({ plan, done }) => done === plan.length);

interface Waiting {
  readonly orders: number;
  readonly nextMs: number;
  readonly lastMs: number;
}

/** Everything that is to be asked within the horizon is, once more. */
async function everythingWasAsked({ postgres }: House, withinMs: number): Promise<void> {
  const [start] = await postgres.query<{ now: string }>('SELECT app.now()::text AS now');
  const waiting = `
    SELECT count(*)::int AS orders,
      min(extract(epoch FROM next_poll_at - app.now()) * 1000)::float8 AS "nextMs",
      max(extract(epoch FROM next_poll_at - app.now()) * 1000)::float8 AS "lastMs"
    FROM payments.mobile_order
    WHERE next_poll_at < $1::timestamptz + $2 * interval '1 millisecond'
      AND coalesce(answered_at, created_at) <= $1::timestamptz`;
  // An order that the worker holds has its next time ahead too: such a one is waited for first.
  let idleLooks = 0;
  await until(
    'everything open was asked about',
    async () => {
      const values = [start?.now, withinMs];
      const [left] = await postgres.query<Waiting>(waiting, values);
      if (!left || left.orders === 0) return true;
      idleLooks = left.nextMs > 0 ? idleLooks + 1 : 0;
      if (idleLooks < idleLooksMin) return false;
      idleLooks = 0;
      await passTime(postgres, left.lastMs + 1);
      return false;
    },
    180_000,
  );
}

async function countMoves({ postgres }: House): Promise<number> {
  const text = 'SELECT count(*)::int AS moves FROM payments.mobile_order_move';
  const [row] = await postgres.query<{ moves: number }>(text);
  return row?.moves ?? 0;
}
