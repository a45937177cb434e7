import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import { root, tailOf } from '../../../tools/launch/child.ts';

interface Options {
  readonly name: string;
  /** A TypeScript file, from the root of the repository. */
  readonly file: string;
  readonly args?: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly logFile: string;
  /** A line of its output by which it says that it works. */
  readonly ready: RegExp;
}

/** One of our programs, to be killed and started again with the same settings. */
export interface Program {
  readonly name: string;
  /** Resolves when it works. @throws when it ends or stays silent instead */
  start(): Promise<void>;
  /** kill -9; resolves when it is gone. */
  kill(): Promise<void>;
  /** Last words of each life that ended without being killed; it was then started again. */
  readonly deaths: readonly string[];
}

const guard = path.join(root, 'tools/launch/parent-guard.mjs');
const startTimeoutMs = 60_000;

export function programOf(options: Options): Program {
  let child: ChildProcess | null = null;
  let starting: Promise<void> = Promise.resolve();
  const deaths: string[] = [];
  const start = (): Promise<void> => {
    const life = begin(options);
    child = life;
    life.once('exit', (code) => {
      // As whoever runs it in production would: but the run does not forget it.
      if (child !== life) return;
      deaths.push(`${options.name} ended with ${code}: ${lastWords(options.logFile)}`);
      starting = start();
      starting.catch(() => undefined);
    });
    return ready(life, options);
  };
  return {
    name: options.name,
    deaths,
    start: () => {
      starting = start();
      return starting;
    },
    kill: async () => {
      await starting.catch(() => undefined);
      const life = child;
      child = null;
      if (!life || life.exitCode !== null || life.signalCode !== null) return;
      const gone = once(life, 'exit');
      life.kill('SIGKILL');
      await gone;
    },
  };
}

/** The line that says why, where Node prints one. */
function lastWords(logFile: string): string {
  const lines = tailOf(logFile, 60).split('\n');
  const why = lines.findLast((line) => /^(\w*error|\w*Error): /.test(line)) ?? lines.at(-1) ?? '';
  return why.slice(0, 160);
}

function begin({ file, args = [], env }: Options): ChildProcess {
  const command = ['--disable-warning=ExperimentalWarning', '--import', guard, file, ...args];
  return spawn(process.execPath, command, {
    cwd: root,
    env,
    // The channel is the guard's: the program ends when this process does.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}

async function ready(child: ChildProcess, { name, logFile, ready: sign }: Options): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    readline.createInterface({ input: stream }).on('line', (line) => {
      fs.appendFileSync(logFile, `${line}\n`);
      if (sign.test(line)) resolve();
    });
  }
  const fail = (why: string) =>
    reject(new Error(`${name} ${why}; its last words:\n${tailOf(logFile)}`));
  child.once('exit', (code) => fail(`ended with ${code} before it worked`));
  const tooLate = setTimeout(() => fail('does not start'), startTimeoutMs);
  await promise.finally(() => clearTimeout(tooLate));
}
