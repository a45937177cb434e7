import { randomInt } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { makeTempState } from '../../tools/launch/temp-state.ts';
import { holds } from './compare/check.ts';
import { type TortureReport, tortureMoney } from './money.ts';

const usage = 'usage: npm run torture -- money [--kills 25] [--seed N] [--minutes 0] [--keep]';
const shownMax = 10;

interface Arguments {
  readonly kills: number;
  readonly seed: number;
  readonly minutes: number;
  readonly keep: boolean;
}

function readArguments(): Arguments {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      kills: { type: 'string', default: '25' },
      seed: { type: 'string', default: String(randomInt(2 ** 31)) },
      minutes: { type: 'string', default: '0' },
      keep: { type: 'boolean', default: false },
    },
  });
  if (positionals.join(' ') !== 'money') throw new Error('what is to be tortured? There is money');
  for (const name of ['kills', 'seed', 'minutes'] as const) {
    if (!/^\d{1,10}$/.test(values[name])) throw new Error(`--${name} takes a whole number`);
  }
  const { kills, seed, minutes, keep } = values;
  if (Number(kills) === 0) throw new Error('--kills takes one at least');
  return { kills: Number(kills), seed: Number(seed), minutes: Number(minutes), keep };
}

/** `npm run torture -- money`. Exit codes: 0 everything holds, 1 a find or a failure, 2 usage. */
async function main(given: Arguments): Promise<number> {
  const say = (line: string) => console.log(line);
  const state = await makeTempState();
  const interrupt = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(name, () => interrupt.abort());
  }
  say(`seed ${given.seed}: the same choices again with --seed ${given.seed}`);
  try {
    const { signal } = interrupt;
    const report = await tortureMoney({ ...given, folder: state.dir, signal, say });
    return sayReport(report, given.seed);
  } catch (error) {
    console.error(error);
    say(`torture: 0 checks hold, 1 do not (seed ${given.seed})`);
    return 1;
  } finally {
    if (given.keep) say(`kept: ${keep(state.dir)}`);
    else await state.remove();
  }
}

/** Under a name that no later run sweeps away. */
function keep(folder: string): string {
  const kept = path.join(os.tmpdir(), `ecom-torture-${Date.now()}`);
  fs.renameSync(folder, kept);
  return kept;
}

function sayReport({ checks, open, kills, tally, turned }: TortureReport, seed: number): number {
  const list = (counts: ReadonlyMap<string, number> | Record<string, number>) =>
    [...(counts instanceof Map ? counts : Object.entries(counts))]
      .map(([what, count]) => `${what} ${count}`)
      .join(', ');
  console.log(`kills: ${list(kills)}`);
  console.log(`knobs: ${list(turned)}`);
  console.log(`lost tries: ${list(tally.lost)}`);
  console.log(`the same key again: ${list(tally.again)}`);
  console.log(`refused: ${list(countBy(tally.refused.map(({ code }) => code)))}`);
  console.log(`still open: ${list(open) || 'nothing'}`);
  for (const check of checks) {
    console.log(`${holds(check) ? '✓' : '✗'} ${check.title} (${check.looked})`);
    for (const fault of check.faults.slice(0, shownMax)) console.log(`    ${fault}`);
    const more = check.faults.length - shownMax;
    if (more > 0) console.log(`    and ${more} more`);
  }
  const good = checks.filter(holds).length;
  const bad = checks.length - good;
  console.log(`torture: ${good} checks hold, ${bad} do not (seed ${seed})`);
  return bad === 0 ? 0 : 1;
}

function countBy(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

try {
  process.exitCode = await main(readArguments());
} catch (error) {
  console.error(`${(error as Error).message}\n${usage}`);
  process.exitCode = 2;
}
process.exit();
