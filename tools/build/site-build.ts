import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root, tailOf } from '../launch/child.ts';
import { isLock, type Lock, takeLock } from '../launch/lock.ts';
import { LaunchProblem } from '../launch/problem.ts';
import { hashSources } from './sources.ts';

/** The apps that are built into a site. */
export const siteApps = ['client', 'admin', 'business'] as const;
export type SiteApp = (typeof siteApps)[number];

const shared = [
  'packages/ui',
  'packages/dash',
  'packages/map',
  'packages/i18n',
  'packages/kernel',
  'packages/api-client',
  'package-lock.json',
  'tsconfig.base.json',
  'tsconfig.web.json',
];
const inputsOf = (app: SiteApp): readonly string[] => [`apps/${app}`, ...shared];

export const distOf = (app: SiteApp): string => path.join(root, 'apps', app, 'dist');
/** Beside what it describes: every state folder shares the one build. Never served (a dot file). */
const stampOf = (app: SiteApp): string => path.join(distOf(app), '.inputs');
const lockFile = path.join(root, '.ecom', 'build.lock');
const timeoutMs = 180_000;
const logFile = path.join(root, '.ecom', 'build.log');

type Say = (text: string) => void;

/** Builds every app whose sources changed since its last build. */
export async function ensureSitesBuilt(say?: Say, signal?: AbortSignal): Promise<void> {
  for (const app of siteApps) await ensureBuilt(app, say, signal);
}

/** Builds one app unless its last build was made from these very sources. */
export async function ensureBuilt(
  app: SiteApp,
  say: Say = () => undefined,
  signal?: AbortSignal,
): Promise<void> {
  if (isFresh(app, hashSources(inputsOf(app)))) return;
  const lock = await waitForTurn(signal);
  try {
    // Somebody may have built it while we waited.
    const hash = hashSources(inputsOf(app));
    if (isFresh(app, hash)) return;
    say(`Construction du site (${app})… · Building the site (${app})…`);
    await runBuild(app, signal);
    fs.writeFileSync(stampOf(app), hash);
  } finally {
    lock.release();
  }
}

function isFresh(app: SiteApp, hash: string): boolean {
  try {
    const isWhole = fs.existsSync(path.join(distOf(app), 'index.html'));
    return isWhole && fs.readFileSync(stampOf(app), 'utf8') === hash;
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

/** Runs the app's own build in a process of its own. */
async function runBuild(app: SiteApp, signal?: AbortSignal): Promise<void> {
  fs.mkdirSync(path.dirname(logFile), { recursive: true });
  const log = fs.openSync(logFile, 'w');
  const child = spawn(process.execPath, [path.join(root, 'apps', app, 'build.ts')], {
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
    `La construction du site (${app}) a échoué :\n${tailOf(logFile, 25)}`,
    `The build of the site (${app}) failed; its last words are above.`,
  );
}
