import { type Child, startChild, tailOf } from './child.ts';
import { pickPort } from './ports.ts';
import { LaunchProblem } from './problem.ts';

export interface Sms {
  readonly to: string;
  readonly body: string;
}

interface Options {
  readonly port: number;
  readonly env: NodeJS.ProcessEnv;
  readonly logFile: string;
  onSms(sms: Sms): void;
}

export interface ApiProcess extends Child {
  readonly url: string;
}

const startTimeoutMs = 30_000;

/** Starts the API with its worker and waits until it listens. */
export async function startApi(options: Options): Promise<ApiProcess> {
  const port = await pickPort(options.port);
  try {
    return await startOn(port, options);
  } catch (error) {
    // Another program may have taken the port between the look and the start.
    if (!/EADDRINUSE/.test(tailOf(options.logFile, 30))) throw error;
    return startOn(0, options);
  }
}

async function startOn(port: number, options: Options): Promise<ApiProcess> {
  const { promise: listening, resolve } = Promise.withResolvers<string>();
  const child = startChild({
    file: 'apps/api/src/dev.ts',
    env: { ...options.env, API_PORT: String(port) },
    logFile: options.logFile,
    onLine: (line) => {
      if (typeof line.listening === 'string') resolve(line.listening);
      if (isSms(line.sms)) options.onSms(line.sms);
    },
  });
  const tooLate = AbortSignal.timeout(startTimeoutMs);
  const late = new Promise<null>((settle) => {
    tooLate.addEventListener('abort', () => settle(null));
  });
  const url = await Promise.race([listening, child.ended.then(() => null), late]);
  if (url) return { ...child, url };
  await child.stop({ force: true });
  throw new LaunchProblem(
    `L'API ne démarre pas. Ses derniers mots (${options.logFile}) :\n${tailOf(options.logFile)}`,
    'The API does not start; its last words are above.',
  );
}

function isSms(value: unknown): value is Sms {
  return typeof value === 'object' && value !== null && 'to' in value && 'body' in value;
}
