import fs from 'node:fs';
import { type Child, startChild, tailOf } from './child.ts';
import { pickPort } from './ports.ts';

interface Options {
  /** A TypeScript file, from the root of the repository. */
  readonly file: string;
  /** Preferred; another free one is taken when it is busy. 0: any. */
  readonly port: number;
  /** True: that port or none. */
  readonly exactPort?: boolean;
  readonly logFile: string;
  /** Gives up waiting, and ends what has begun. */
  readonly signal?: AbortSignal;
  /** How the program is told its port. */
  withPort(port: number): { readonly args?: readonly string[]; readonly env: NodeJS.ProcessEnv };
  /** The address, when this line says that it listens. */
  urlIn(line: Record<string, unknown>): string | null;
  /** Every line of its output that is a JSON object. */
  onLine?(line: Record<string, unknown>): void;
  /** The error to throw when it ends, or says nothing, before it listens. */
  explain(lastWords: string): Error;
}

export interface ListeningChild extends Child {
  readonly url: string;
}

const startTimeoutMs = 30_000;
const logMaxBytes = 5_000_000;

/** Runs one of our servers beside this process and waits until it listens. */
export async function startListening(options: Options): Promise<ListeningChild> {
  shorten(options.logFile);
  if (options.exactPort) return startOn(options.port, options);
  const port = await pickPort(options.port);
  try {
    return await startOn(port, options);
  } catch (error) {
    // Another program may have taken the port between the look and the start.
    if (!/EADDRINUSE/.test(tailOf(options.logFile, 30))) throw error;
    return startOn(0, options);
  }
}

async function startOn(port: number, options: Options): Promise<ListeningChild> {
  const { promise: listening, resolve } = Promise.withResolvers<string>();
  const child = startChild({
    file: options.file,
    ...options.withPort(port),
    logFile: options.logFile,
    onLine: (line) => {
      const url = options.urlIn(line);
      if (url !== null) resolve(url);
      options.onLine?.(line);
    },
  });
  const given = options.signal ? [options.signal] : [];
  const over = AbortSignal.any([AbortSignal.timeout(startTimeoutMs), ...given]);
  const url = await Promise.race([listening, child.ended.then(() => null), aborted(over)]);
  if (url !== null) return { ...child, url };
  await child.stop({ force: true });
  throw options.explain(tailOf(options.logFile));
}

/** Logs of one's own machine: what is older than a few megabytes is nobody's any more. */
function shorten(logFile: string): void {
  const bytes = fs.statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  if (bytes > logMaxBytes) fs.rmSync(logFile);
}

function aborted(signal: AbortSignal): Promise<null> {
  if (signal.aborted) return Promise.resolve(null);
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
}
