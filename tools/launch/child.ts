import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const guard = new URL('./parent-guard.mjs', import.meta.url).href;

interface Options {
  /** A TypeScript file, from the root of the repository. */
  readonly file: string;
  readonly args?: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Receives what the process writes on stderr (its JSON log). */
  readonly logFile: string;
  /** Each line of stdout that is a JSON object. */
  onLine(line: Record<string, unknown>): void;
}

export interface Child {
  readonly process: ChildProcess;
  readonly pid: number;
  /** Settles when the process ends, however it does. */
  readonly ended: Promise<number>;
  /** SIGTERM, then SIGKILL if it takes too long. */
  stop(options?: { force?: boolean }): Promise<void>;
}

/** Runs one of our programs beside this one; it ends when this process does. */
export function startChild({ file, args = [], env, logFile, onLine }: Options): Child {
  const log = fs.openSync(logFile, 'a', 0o600);
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--import', guard, path.join(root, file), ...args],
    { cwd: root, env, stdio: ['ignore', 'pipe', log, 'ipc'] },
  );
  fs.closeSync(log);
  if (child.stdout) {
    const lines = readline.createInterface({ input: child.stdout });
    lines.on('line', (text) => {
      const line = parseLine(text);
      if (line) onLine(line);
      else fs.appendFileSync(logFile, `${text}\n`);
    });
  }
  const ended = new Promise<number>((resolve) => {
    child.once('exit', (code) => resolve(code ?? 1));
    child.once('error', () => resolve(1));
  });
  return { process: child, pid: child.pid ?? 0, ended, stop: makeStop(child) };
}

function parseLine(text: string): Record<string, unknown> | null {
  try {
    const value = JSON.parse(text);
    return value && typeof value === 'object' && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

function makeStop(child: ChildProcess) {
  return async ({ force = false }: { force?: boolean } = {}): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(force ? 'SIGKILL' : 'SIGTERM');
    const impatience = setTimeout(() => child.kill('SIGKILL'), 6000);
    await gone;
    clearTimeout(impatience);
  };
}

/** The last lines of a log, for an error message. */
export function tailOf(file: string, lines = 12): string {
  try {
    return fs.readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  } catch {
    return '';
  }
}
