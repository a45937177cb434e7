import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../../tools/launch/child.ts';

/** What a start says when it is ready. */
interface Ready {
  readonly siteUrl: string;
  readonly adminUrl: string;
  readonly businessUrl: string;
  readonly apiUrl: string;
  /** '' where none was started. */
  readonly simulatorUrl: string;
  readonly seconds: number;
}

/** One run of a command of the repository, in a process group of its own. */
export class Launch {
  readonly process: ChildProcess;
  readonly ended: Promise<number>;
  output = '';
  readonly #waiting = new Set<() => void>();

  constructor(process: ChildProcess) {
    this.process = process;
    const gather = (chunk: Buffer) => {
      this.output += chunk;
      for (const look of this.#waiting) look();
    };
    process.stdout?.on('data', gather);
    process.stderr?.on('data', gather);
    this.ended = new Promise((resolve) => {
      process.once('close', (code, signal) => {
        resolve(code ?? (signal === 'SIGKILL' ? 137 : 1));
        for (const look of this.#waiting) look();
      });
    });
  }

  get pid(): number {
    return this.process.pid ?? 0;
  }

  /** Waits for a text of the output; fails when the process ends without it. */
  waitFor(pattern: RegExp): Promise<RegExpExecArray> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(this.output);
        const over = this.process.exitCode !== null || this.process.signalCode !== null;
        if (!found && !over) return;
        this.#waiting.delete(look);
        if (found) resolve(found);
        else reject(new Error(`ended without ${pattern}:\n${this.output}`));
      };
      this.#waiting.add(look);
      look();
    });
  }

  /** Waits until it says that it is ready. */
  async ready(): Promise<Ready> {
    const [, seconds] = await this.waitFor(/prêt en ([\d.]+) s[\s\S]*ctrl-C/);
    const read = (pattern: RegExp) => pattern.exec(this.output)?.[1] ?? '';
    return {
      siteUrl: read(/Application client\s+(\S+)/),
      adminUrl: read(/Administration\s+(\S+)/),
      businessUrl: read(/Merchants\s+(\S+)/),
      simulatorUrl: read(/Simulateur mobile money\s+(http\S+)/),
      apiUrl: read(/API, documentation\s+(\S+)\/docs/),
      seconds: Number(seconds),
    };
  }

  /** What a terminal does on ctrl-C, or a murderer on kill -9: the whole group at once. */
  signalGroup(signal: NodeJS.Signals): void {
    process.kill(-this.pid, signal);
  }
}

interface Options {
  readonly stateDir: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly node?: string;
  /** A program and its arguments in front of node: another user, for example. */
  readonly through?: readonly string[];
}

const launched = new Set<Launch>();

/** `npm start`, or another script, on a state folder and on any free ports. */
export function launch(script: string, args: readonly string[], options: Options): Launch {
  const node = options.node ?? process.execPath;
  const [command = node, ...rest] = [...(options.through ?? []), node, script, ...args];
  const child = spawn(command, rest, {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ECOM_STATE_DIR: options.stateDir,
      ECOM_API_PORT: '0',
      ECOM_CLIENT_PORT: '0',
      ECOM_ADMIN_PORT: '0',
      ECOM_BUSINESS_PORT: '0',
      ECOM_SIMULATOR_PORT: '0',
      NODE_OPTIONS: '',
      ...options.env,
    },
  });
  const run = new Launch(child);
  launched.add(run);
  return run;
}

export const start = (options: Options): Launch => launch('tools/launch/start.mjs', [], options);

export const reset = (options: Options): Launch =>
  launch('tools/launch/reset.mjs', ['--yes'], options);

/** After each test: nothing that it launched may live on. */
export async function endAll(): Promise<void> {
  for (const run of launched) {
    if (run.process.exitCode === null && run.process.signalCode === null) {
      run.signalGroup('SIGKILL');
      await run.ended;
    }
  }
  launched.clear();
}

/** The Node of this machine, outside of node_modules: it may be an older one. */
export function findHostNode(): string {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const outside = folders.filter((folder) => folder && !folder.includes('node_modules'));
  return outside.map((folder) => path.join(folder, 'node')).find(fs.existsSync) ?? process.execPath;
}
