import { refuseDemoPeople } from '@ecom/auth';
import { createAccessLog, createLog, parseTrustedProxies } from '@ecom/server-kit';
import { type Composition, compose } from '../compose.ts';
import { ConfigError, readConfig } from '../config.ts';

/** The commit, written in by the bundler: a host's variables of the build are gone by now. */
declare const ecomBuild: string | undefined;

/**
 * What suits a function: it answers one request at a time, through a transaction pooler, nothing
 * in it may wait for a message of its own, and its disk goes with it.
 */
const defaults = {
  FILE_STORAGE: 's3',
  DATABASE_CONNECTIONS_MAX: '2',
  DATABASE_NAMED_STATEMENTS: 'off',
  REALTIME: 'off',
  ...(typeof ecomBuild === 'undefined' ? {} : { ECOM_VERSION: ecomBuild }),
};

let warm: Promise<Composition> | undefined;

/**
 * The composition of this instance, made at its first request. Later requests find the pool and
 * the keys ready; nothing else is kept between them.
 * @throws ConfigError; anything else is tried again by the next request
 */
export function warmInstance(): Promise<Composition> {
  warm ??= start().catch((error: unknown) => {
    warm = undefined;
    throw error;
  });
  return warm;
}

async function start(): Promise<Composition> {
  const config = readConfig(process.env, defaults);
  if (config.FILE_STORAGE === 'disk') {
    throw new ConfigError(['FILE_STORAGE: the disk of a function is not kept, s3 is']);
  }
  // Line by line: an instance is frozen between two requests, and what a buffer holds with it.
  const destination = { write: (line: string) => void process.stderr.write(line) };
  const parts = await compose(
    // `toApiRequest` stands in front of the app, inside this process.
    { ...config, TRUSTED_PROXIES: parseTrustedProxies('127.0.0.1') },
    {
      log: createLog(config.LOG_LEVEL, destination),
      logAccess: createAccessLog(config.LOG_LEVEL, destination),
    },
  );
  if (config.ECOM_PROFILE !== 'production') return parts;
  try {
    await refuseDemoPeople(parts.database);
    return parts;
  } catch (error) {
    await parts.close();
    throw error;
  }
}
