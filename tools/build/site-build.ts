import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root, tailOf } from '../launch/child.ts';
import { isLock, type Lock, takeLock } from '../launch/lock.ts';
import { LaunchProblem } from '../launch/problem.ts';
import { hashSources } from './sources.ts';

const inputs = [
  'apps/client',
  'packages/ui',
  'packages/i18n',
  'packages/kernel',
  'packages/api-client',
  'package-lock.json',
  'tsconfig.base.json',
  'tsconfig.web.json',
];

const dist = path.join(root, 'apps/client/dist');
/** Beside what it describes: every state folder shares the one build. Never served (a dot file). */
const stamp = path.join(dist, '.inputs');
const lockFile = path.join(root, '.ecom', 'build.lock');
const timeoutMs = 180_000;
const logFile = path.join(root, '.ecom', 'build.log');

/** Builds the client unless the last build was made from these very sources. */
export async function ensureClientBuilt(
  say: (text: string) => void = () => undefined,
  signal?: AbortSignal,
): Promise<void> {
  if (isFresh(hashSources(inputs))) return;
  const lock = await waitForTurn(signal);
  try {
    // Somebody may have built it while we waited.
    const hash = hashSources(inputs);
    if (isFresh(hash)) return;
    say('Construction du site… · Building the site…');
    await buildClient(signal);
    fs.writeFileSync(stamp, hash);
  } finally {
    lock.release();
  }
}

function isFresh(hash: string): boolean {
  try {
    return fs.readFileSync(stamp, 'utf8') === hash && fs.existsSync(path.join(dist, 'index.html'));
  } catch {
    return false;
  }
}

async function waitForTurn(signal?: AbortSignal): Promise<Lock> {
  for (;;) {
    const taken = takeLock(lockFile);
    if (isLock(taken)) return taken;
    await pause(200, undefined, { ...(signal ? { signal } : {}) });
  }
}

/** Runs the client's own build in a process of its own. */
async function buildClient(signal?: AbortSignal): Promise<void> {
  fs.mkdirSync(path.dirname(logFile), { recursive: true });
  const log = fs.openSync(logFile, 'w');
  const child = spawn(process.execPath, [path.join(root, 'apps/client/build.ts')], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', log, log],
  });
  const end = () => child.kill('SIGKILL');
  const tooLong = setTimeout(end, timeoutMs);
  signal?.addEventListener('abort', end);
  const code = await new Promise<number>((resolve) => {
    child.once('exit', (status) => resolve(status ?? 1));
    child.once('error', () => resolve(1));
  });
  clearTimeout(tooLong);
  signal?.removeEventListener('abort', end);
  fs.closeSync(log);
  if (code === 0) return;
  throw new LaunchProblem(
    `La construction du site a échoué :\n${tailOf(logFile, 25)}`,
    'The build of the site failed; its last words are above.',
  );
}
