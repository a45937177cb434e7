import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../../tools/launch/child.ts';
import { startStack } from '../../tools/launch/stack.ts';
import { makeTempState } from '../../tools/launch/temp-state.ts';

const restMs = 5000;

/**
 * `npm start` as a person waits for it: from the command to the line that says it is ready.
 * Cold: nothing but node_modules, so with an empty database and without a built site. Warm: later
 * starts on the same data. Memory: PSS of the API process at rest.
 */
export async function run({ quick }: { quick: boolean }): Promise<object> {
  const cores = os.availableParallelism();
  console.error(`bench start: limits of the issue: cold 90 s, warm 10 s, 150 MB; ${cores} cores`);
  const state = await makeTempState();
  const stamp = path.join(root, 'apps/client/dist/.inputs');
  // Without its stamp the build counts as stale, and is made again.
  fs.rmSync(stamp, { force: true });
  try {
    const coldS = await timeStart(state.dir);
    const warm = [await timeStart(state.dir), await timeStart(state.dir)];
    if (!quick) warm.push(await timeStart(state.dir));
    const apiRestMb = await measureRest(state.dir);
    return { coldS, warmS: median(warm), apiRestMb };
  } finally {
    await state.remove();
  }
}

/** Seconds from the command until the line that says it is ready; then ctrl-C. */
async function timeStart(stateDir: string): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, [path.join(root, 'tools/launch/start.mjs')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ECOM_STATE_DIR: stateDir, ECOM_API_PORT: '0', ECOM_CLIENT_PORT: '0' },
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const { promise: ready, resolve } = Promise.withResolvers<number>();
  child.stdout.on('data', (chunk: Buffer) => {
    if (chunk.toString().includes('Ecom est prêt')) resolve(performance.now());
  });
  const at = await Promise.race([ready, ended.then(() => null)]);
  if (at === null) throw new Error('npm start ended before it was ready');
  child.kill('SIGINT');
  await ended;
  return Math.round((at - began) / 10) / 100;
}

async function measureRest(stateDir: string): Promise<number | null> {
  const stack = await startStack({ stateDir, quiet: true });
  try {
    await pause(restMs);
    const file = `/proc/${stack.apiPid()}/smaps_rollup`;
    if (!fs.existsSync(file)) return null;
    const pss = Number(/^Pss:\s+(\d+) kB/m.exec(fs.readFileSync(file, 'utf8'))?.[1]);
    return Math.round(pss / 102.4) / 10;
  } finally {
    await stack.stop();
  }
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
