import { refuseDemoPeople } from '@ecom/auth';
import { compose, type Overrides } from './compose.ts';
import { ConfigError, readConfig } from './config.ts';
import { withDemoPictures } from './demo-pictures.ts';
import { lazyEncoder } from './lazy-encoder.ts';
import { openRealtime } from './realtime.ts';
import { serveApp } from './serve.ts';
import { letHashingYield } from './yield-threads.ts';

interface Roles {
  readonly serves: boolean;
  readonly works: boolean;
  readonly overrides?: Overrides;
  /** Called once it serves, with the address. */
  readonly onListening?: (url: string) => void;
}

/** A process of the API from boot to a clean end on SIGTERM or SIGINT. */
export async function run({ serves, works, overrides, onListening }: Roles): Promise<void> {
  const config = readConfigOrExit();
  const parts = await compose(config, {
    ...(works && { encoder: lazyEncoder() }),
    ...(config.ECOM_PROFILE !== 'production' && { withFiles: withDemoPictures }),
    ...overrides,
  });
  if (config.ECOM_PROFILE === 'production') await refuseDemoPeople(parts.database);
  // The composition has read files, so the threads are there.
  letHashingYield();
  if (works) {
    parts.startWorker();
    // Its timers hold nothing, and while the database is away no connection does either.
    setInterval(() => undefined, 60_000);
  }
  const serving = serves ? await serveApp(parts.app, config.API_HOST, config.API_PORT) : null;
  const realtime = serving && (await openRealtime(config, parts, serving.server));
  const stop = async (signal: string) => {
    parts.log.info({ signal }, 'stopping');
    parts.beginStop();
    await realtime?.stop();
    await serving?.stop();
    await parts.close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop(signal));
  parts.log.info({ url: serving?.url, serves, works }, 'started');
  if (serving) onListening?.(serving.url);
}

function readConfigOrExit() {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return process.exit(78);
  }
}
