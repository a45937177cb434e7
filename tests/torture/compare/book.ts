import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { root } from '../../../tools/launch/child.ts';
import type { House } from '../house/house.ts';
import { until } from '../until.ts';
import type { Check } from './check.ts';

/** The book held against itself, by the commands that an operator has. */
export async function checkBook(house: House): Promise<Check[]> {
  await until('the worker has sealed the whole book', async () => {
    const [left] = await house.postgres.query<{ unsealed: number }>(unsealedText);
    return left?.unsealed === 0;
  });
  return [
    await runLedger(house, ['rebuild', '--check'], /^(\d+) rules, 0 faults$/m),
    await runLedger(
      house,
      ['verify'],
      /^(\d+) transfers, sealed to \d+ in \d+ blocks\nchain intact$/m,
    ),
  ];
}

const unsealedText = `
  SELECT count(*)::int AS unsealed FROM payments.transfer
  WHERE seq > (SELECT coalesce(max(to_seq), 0) FROM payments.seal)`;

/** @param good what it prints when all is well, with a count of what it looked at */
async function runLedger(
  { postgres }: House,
  order: readonly string[],
  good: RegExp,
): Promise<Check> {
  const args = ['--disable-warning=ExperimentalWarning', 'tools/ledger/ledger.ts', ...order];
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { PATH: process.env.PATH, DATABASE_URL: postgres.appUrl },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [code, said] = await Promise.all([
    new Promise((resolve) => child.once('close', resolve)),
    text(child.stdout),
  ]);
  const looked = Number(good.exec(said)?.[1] ?? 0);
  const faults = code === 0 && looked > 0 ? [] : [`exit ${code}: ${said.trim()}`];
  return { title: `npm run ledger -- ${order.join(' ')}`, looked, faults };
}
