import fs from 'node:fs';
import path from 'node:path';
import { distOf, ensureSitesBuilt } from '../build/site-build.ts';
import { apiEnvironment, ownMoneySetting } from './api-environment.ts';
import { type ApiProcess, type Sms, startApi } from './api-process.ts';
import { prepareDatabase, type ReadyDatabase } from './database-setup.ts';
import { isLock, type Lock, type LockHolder, takeLock } from './lock.ts';
import { explainSystemError, LaunchProblem } from './problem.ts';
import { loadSecrets } from './secrets.ts';
import { keepSimulator, type Simulator } from './simulator.ts';
import { type SiteServer, startSite } from './site-server.ts';

export interface StackOptions {
  /** Holds the data, the secrets and the logs; created if needed. One stack at a time. */
  readonly stateDir: string;
  /** Preferred ports, 0 or absent: any. Another one is taken when the preferred is busy. */
  readonly ports?: {
    readonly api?: number;
    readonly site?: number;
    readonly admin?: number;
    readonly business?: number;
    readonly simulator?: number;
  };
  readonly quiet?: boolean;
  /** Settings of the API that win over the development ones. */
  readonly env?: NodeJS.ProcessEnv;
  readonly profile?: 'development' | 'demo';
  /** A server of one's own instead of the embedded one; see `DatabaseOptions`. */
  readonly databaseUrl?: string | undefined;
  readonly databaseAppUrl?: string | undefined;
  /** Whether empty shelves are filled for a demonstration; not unless told so. */
  readonly shop?: boolean;
  /** Gives up a build that has begun. The stack itself is ended by `stop`. */
  readonly signal?: AbortSignal;
  onSms?(sms: Sms): void;
  /** The API ended without having been asked to. */
  onApiLost?(): void;
  /** The simulator of mobile money ended, and was started again. */
  onSimulatorRevived?(): void;
  /** The simulator ended and does not start again; the rest runs on without a provider. */
  onSimulatorLost?(error: unknown): void;
}

export interface Stack {
  /** Of the client. */
  readonly siteUrl: string;
  readonly adminUrl: string;
  readonly businessUrl: string;
  readonly apiUrl: string;
  readonly inboxUrl: string;
  /** Page and control of the simulator of mobile money; null where the settings name their own. */
  readonly simulatorUrl: string | null;
  /** Signs in as the role that serves requests. */
  readonly databaseUrl: string;
  readonly ownerUrl: string;
  readonly database: ReadyDatabase;
  /** Of the process that is the API now; changes after `restartApi`. */
  apiPid(): number;
  /** Ends the API (SIGKILL by default, to try what a crash does) and starts it on the same port. */
  restartApi(options?: { force?: boolean }): Promise<void>;
  /** The same for the simulator. @throws where there is none */
  restartSimulator(options?: { force?: boolean }): Promise<void>;
  stop(options?: { force?: boolean }): Promise<void>;
}

/** Another launcher holds the state folder. */
export class AlreadyRunning extends Error {
  readonly holder: LockHolder;

  constructor(holder: LockHolder) {
    super(`already running as process ${holder.pid}`);
    this.holder = holder;
  }
}

/**
 * Everything that `npm start` starts: database, simulator of mobile money, API with worker, the
 * sites of the apps.
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  const stateDir = path.resolve(options.stateDir);
  const lock = lockState(stateDir);
  const begun: Begun = {
    lock,
    stopping: false,
    api: null,
    site: null,
    admin: null,
    business: null,
    simulator: null,
    database: null,
  };
  try {
    return await start(options, stateDir, begun);
  } catch (error) {
    await stopAll(begun, { force: false });
    throw error;
  }
}

interface Begun {
  readonly lock: Lock;
  stopping: boolean;
  api: ApiProcess | null;
  site: SiteServer | null;
  admin: SiteServer | null;
  business: SiteServer | null;
  simulator: Simulator | null;
  database: ReadyDatabase | null;
}

function lockState(stateDir: string): Lock {
  try {
    fs.mkdirSync(stateDir, { recursive: true });
    const taken = takeLock(path.join(stateDir, 'start.lock'));
    if (isLock(taken)) return taken;
    throw new AlreadyRunning(taken);
  } catch (error) {
    throw explainSystemError(error, stateDir) ?? error;
  }
}

async function start(options: StackOptions, stateDir: string, begun: Begun): Promise<Stack> {
  const secrets = loadSecrets(stateDir);
  const profile = options.profile ?? 'development';
  const { databaseUrl, databaseAppUrl, shop = false } = options;
  const say = options.quiet ? () => undefined : (text: string) => console.log(text);
  // All at once; whichever fails, the others are awaited, so that nothing is left half started.
  const [database, built, simulated] = await Promise.allSettled([
    prepareDatabase({ stateDir, secrets, profile, databaseUrl, databaseAppUrl, shop }),
    ensureSitesBuilt(say, options.signal),
    startSimulator(options, stateDir, begun),
  ]);
  if (database.status === 'fulfilled') begun.database = database.value;
  if (database.status === 'rejected') throw database.reason;
  if (built.status === 'rejected') throw built.reason;
  if (simulated.status === 'rejected') throw simulated.reason;
  const sites = await startSites(options, begun);
  const launchApi = apiLauncher(options, stateDir, database.value.appUrl, sites, begun);
  const api = await launchApi(options.ports?.api ?? 0);
  begun.lock.annotate({ siteUrl: sites.site.url, adminUrl: sites.admin.url, apiUrl: api.url });
  return stackOf(begun, { database: database.value, ...sites, api, launchApi });
}

async function startSimulator(
  options: StackOptions,
  stateDir: string,
  begun: Begun,
): Promise<void> {
  if (ownMoneySetting({ ...process.env, ...options.env }) !== null) return;
  begun.simulator = await keepSimulator({
    stateDir,
    port: options.ports?.simulator ?? 0,
    ...(options.signal && { signal: options.signal }),
    onRevived: () => options.onSimulatorRevived?.(),
    onLost: (error) => options.onSimulatorLost?.(error),
  });
}

interface Sites {
  readonly site: SiteServer;
  readonly admin: SiteServer;
  readonly business: SiteServer;
}

async function startSites({ ports = {} }: StackOptions, begun: Begun): Promise<Sites> {
  const apiUrl = () => begun.api?.url ?? null;
  const site = await startSite({ distDir: distOf('client'), port: ports.site ?? 0, apiUrl });
  begun.site = site;
  const admin = await startSite({ distDir: distOf('admin'), port: ports.admin ?? 0, apiUrl });
  begun.admin = admin;
  const business = await startSite({
    distDir: distOf('business'),
    port: ports.business ?? 0,
    apiUrl,
  });
  begun.business = business;
  return { site, admin, business };
}

interface Parts extends Sites {
  readonly database: ReadyDatabase;
  readonly api: ApiProcess;
  launchApi(port: number): Promise<ApiProcess>;
}

function stackOf(begun: Begun, { database, site, admin, business, api, launchApi }: Parts): Stack {
  return {
    siteUrl: site.url,
    adminUrl: admin.url,
    businessUrl: business.url,
    apiUrl: api.url,
    inboxUrl: `${api.url}/dev/inbox`,
    simulatorUrl: begun.simulator?.url ?? null,
    databaseUrl: database.appUrl,
    ownerUrl: database.ownerUrl,
    database,
    apiPid: () => begun.api?.pid ?? 0,
    restartApi: async ({ force = true } = {}) => {
      const old = begun.api;
      begun.api = null;
      await old?.stop({ force });
      await launchApi(Number(new URL(api.url).port));
    },
    restartSimulator: async (how) => {
      if (!begun.simulator) throw new Error('this stack has no simulator');
      await begun.simulator.restart(how);
    },
    stop: ({ force = false } = {}) => stopAll(begun, { force }),
  };
}

function apiLauncher(
  options: StackOptions,
  stateDir: string,
  appUrl: string,
  sites: Sites,
  begun: Begun,
) {
  const env = apiEnvironment({
    stateDir,
    profile: options.profile ?? 'development',
    appUrl,
    sitePorts: [sites.site.port, sites.admin.port, sites.business.port],
    simulatorUrl: begun.simulator?.url ?? null,
    given: options.env ?? {},
  });
  const logFile = path.join(stateDir, 'api.log');
  return async (port: number): Promise<ApiProcess> => {
    const api = await startApi({ port, env, logFile, onSms: (sms) => options.onSms?.(sms) });
    begun.api = api;
    void api.ended.then(() => {
      if (begun.api === api && !begun.stopping) options.onApiLost?.();
    });
    await begun.simulator?.sendWebhooksTo(api.url);
    return api;
  };
}

/**
 * Stops in the order of use: nobody must lose what it still works with. May be called again, with
 * `force`, while a first call still waits.
 */
async function stopAll(begun: Begun, options: { force: boolean }): Promise<void> {
  const { api, site, admin, business, simulator, database } = begun;
  begun.stopping = true;
  try {
    await site?.close();
    await admin?.close();
    await business?.close();
    await api?.stop(options);
    await simulator?.stop(options);
    await database?.embedded?.stop(options);
  } catch (error) {
    throw new LaunchProblem(
      `L'arrêt n'est pas complet : ${String(error)}`,
      `Not everything stopped: ${String(error)}`,
      { cause: error },
    );
  } finally {
    begun.lock.release();
  }
}
