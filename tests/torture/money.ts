import { type Comparison, compareAll } from './compare/compare.ts';
import { drain } from './drain.ts';
import { type House, openHouse } from './house/house.ts';
import { killInTurn, type Victim, victims } from './kills.ts';
import { knobsOf } from './knobs.ts';
import type { Fees } from './load/command.ts';
import { deckOf } from './load/deck.ts';
import { startLoad } from './load/load.ts';
import { addPeople } from './load/people.ts';
import type { Tally } from './load/tally.ts';
import { randomOf } from './random.ts';

export interface TortureOptions {
  /** Of each process, at least. */
  readonly kills: number;
  readonly seed: number;
  /** Goes on for so long, at least. */
  readonly minutes: number;
  /** For data and logs; the caller removes it. */
  readonly folder: string;
  /** Ends everything that was started, in the middle of it. */
  readonly signal: AbortSignal;
  say(line: string): void;
}

export interface TortureReport extends Comparison {
  readonly kills: Readonly<Record<Victim, number>>;
  readonly tally: Tally;
  /** How often each knob of the providers was turned to something bad. */
  readonly turned: ReadonlyMap<string, number>;
}

const peopleOf = (kills: number) => Math.min(400, 80 + kills * 10);

/** Load, kills and faults; then health, rest, and the comparison of all that was said and done. */
export async function tortureMoney(options: TortureOptions): Promise<TortureReport> {
  const house = await openHouse(options.folder);
  const ended = new Promise<never>((_, reject) => {
    const end = () => reject(new Error('interrupted'));
    if (options.signal.aborted) end();
    options.signal.addEventListener('abort', end);
  });
  try {
    return await Promise.race([tortureHouse(house, options), ended]);
  } finally {
    await house.stop();
  }
}

async function tortureHouse(house: House, options: TortureOptions): Promise<TortureReport> {
  const { kills: wanted, seed, minutes, say } = options;
  const startMs = performance.now();
  const people = await addPeople(house, peopleOf(wanted));
  const fees = await readFees(house);
  say(`everything runs, with ${people.length} people`);
  // A stream of choices for each, so that the turn in which they draw changes nothing.
  const deck = deckOf(house.postgres, randomOf(seed), people, fees);
  const load = startLoad(house, deck, randomOf(seed + 1));
  const knobs = knobsOf(house, randomOf(seed + 2));
  const kills = await killInTurn(house, load, knobs, {
    kills: wanted,
    untilMs: startMs + minutes * 60_000,
    random: randomOf(seed + 3),
    onKilled: (victim, counts) => say(progress(victim, counts, load.tally, startMs)),
  });
  const rounds = await drain(house, load);
  say(`at rest after ${rounds} rounds; ${secondsSince(startMs)} s`);
  const comparison = await compareAll(house, people, load.tally);
  return { ...comparison, kills, tally: load.tally, turned: knobs.turned };
}

async function readFees({ postgres }: House): Promise<Fees> {
  const bands = (kind: string) =>
    postgres.query<Fees['topup'][number]>(
      `SELECT from_xof::int AS "fromXof", fixed_xof::int AS "fixedXof",
         basis_points AS "basisPoints"
       FROM payments.fee_rule f WHERE kind = $1 AND valid_from = (
         SELECT max(valid_from) FROM payments.fee_rule WHERE kind = $1)`,
      [kind],
    );
  return { topup: await bands('topup'), withdrawal: await bands('withdrawal') };
}

function progress(
  victim: Victim,
  counts: Readonly<Record<Victim, number>>,
  { acknowledged, refused, lost }: Tally,
  startMs: number,
): string {
  const all = victims.reduce((sum, one) => sum + counts[one], 0);
  const lostTries = [...lost.values()].reduce((sum, one) => sum + one, 0);
  const told = `${acknowledged.length} acknowledged, ${refused.length} refused`;
  const name = victim.padEnd(9);
  return `kill ${all} ${name} ${told}, ${lostTries} tries lost, ${secondsSince(startMs)} s`;
}

const secondsSince = (startMs: number) => Math.round((performance.now() - startMs) / 1_000);
