import { type ChildProcess, spawn } from 'node:child_process';
import { root } from '../launch/child.ts';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** Why a stage did not run, or what it looked at. */
  readonly note?: string;
}

export interface Stage {
  readonly name: string;
  /** Part of `npm run check`. */
  readonly fast: boolean;
  run(context: Context): Promise<Counts>;
}

export interface Context {
  /** For reports; removed at the end of the run. */
  readonly runDir: string;
  /** Undone at the end of the run, latest first, whatever happens. */
  later(undo: () => Promise<void>): void;
}

export interface Ran {
  readonly code: number;
  readonly output: string;
}

const running = new Set<ChildProcess>();

/** Runs a program from the root; what it prints is shown as it comes and returned too. */
export function runProgram(
  command: string,
  args: readonly string[],
  { env = {}, show = true }: { env?: NodeJS.ProcessEnv; show?: boolean } = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let output = '';
    const gather = (target: NodeJS.WriteStream) => (chunk: Buffer) => {
      output += chunk;
      if (show) target.write(chunk);
    };
    child.stdout.on('data', gather(process.stdout));
    child.stderr.on('data', gather(process.stderr));
    child.once('error', (error) => {
      running.delete(child);
      reject(error);
    });
    child.once('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Asks the programs of the present stage to end: the run was interrupted. */
export function endPrograms(): void {
  for (const child of running) child.kill('SIGTERM');
}

/** A tool of node_modules/.bin, run by this very Node on any system. */
export function runNode(
  args: readonly string[],
  options?: { env?: NodeJS.ProcessEnv; show?: boolean },
): Promise<Ran> {
  return runProgram(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], options);
}

export const oneIf = (ok: boolean, note?: string): Counts => ({
  passed: ok ? 1 : 0,
  failed: ok ? 0 : 1,
  ...(note === undefined ? {} : { note }),
});

export const notRun = (why: string): Counts => ({ passed: 0, failed: 0, note: `not run: ${why}` });
