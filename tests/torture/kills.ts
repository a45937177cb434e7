import { passTime } from './clock.ts';
import type { House } from './house/house.ts';
import type { Knobs } from './knobs.ts';
import type { Load } from './load/load.ts';
import type { Random } from './random.ts';
import { until } from './until.ts';

export const victims = ['api', 'worker', 'postgres', 'simulator'] as const;
export type Victim = (typeof victims)[number];

interface Options {
  /** Of each, at least. */
  readonly kills: number;
  /** Goes on until then, by `performance.now()`. */
  readonly untilMs: number;
  readonly random: Random;
  onKilled(victim: Victim, counts: Readonly<Record<Victim, number>>): void;
}

/**
 * kill -9 of each in turn, in another order each round, under load: somewhere in the middle of
 * what it does, since each waits for another number of commands to be decided.
 */
export async function killInTurn(
  house: House,
  load: Load,
  knobs: Knobs,
  { kills, untilMs, random, onKilled }: Options,
): Promise<Record<Victim, number>> {
  const counts = { api: 0, worker: 0, postgres: 0, simulator: 0 };
  while (counts.api < kills || performance.now() < untilMs) {
    for (const victim of random.shuffle(victims)) {
      await load.decided(random.between(10, 60));
      await knobs.turn();
      // A worker that slept longer than its lease: others may take what it still holds.
      if (random.chance(0.4)) await passTime(house.postgres, random.between(5, 90) * 1_000);
      await load.decided(random.between(1, 10));
      await killAndStart(house, load, victim, random);
      counts[victim] += 1;
      onKilled(victim, counts);
    }
  }
  return counts;
}

/** Some of the time it stays away for a while: long enough for others to notice. */
async function killAndStart(
  house: House,
  load: Load,
  victim: Victim,
  random: Random,
): Promise<void> {
  switch (victim) {
    case 'postgres':
      await house.postgres.kill(random.chance(0.5));
      if (random.chance(0.5)) await load.lost(random.between(1, 20));
      await house.postgres.start();
      await answers(house);
      return;
    case 'api':
      await house.api.kill();
      if (random.chance(0.5)) await load.lost(random.between(1, 20));
      await house.api.start();
      return;
    default:
      await house[victim].kill();
      if (random.chance(0.5)) await load.decided(random.between(1, 40));
      await house[victim].start();
  }
}

const answers = ({ postgres }: House) =>
  until('the database answers again', async () => {
    const rows = await postgres.query('SELECT 1').catch(() => []);
    return rows.length === 1;
  });
