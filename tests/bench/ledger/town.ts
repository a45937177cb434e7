import { generateKeyPairSync, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type AccessTokens, createAccessTokens } from '@ecom/auth';
import { systemClock } from '@ecom/kernel';
import pg from 'pg';
import { migrate } from '../../../database/migrate.ts';
import { ensureRoles } from '../../../database/roles.ts';
import { type Child, startChild, tailOf } from '../../../tools/launch/child.ts';
import { findFreePort } from '../../../tools/launch/ports.ts';
import { password, type Server } from './server.ts';

/** A database with its own API as production runs it: an HTTP process and a worker. */
export interface Town {
  readonly apiUrl: string;
  readonly apiPid: number;
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** The owner's own connection, to prepare and to look behind the curtain. */
  readonly owner: pg.Client;
  /** Issues access tokens that this API believes. */
  readonly tokens: AccessTokens;
  /** 0 before `startWorker`, and after `stopWorker`. */
  workerPid(): number;
  startWorker(): void;
  stopWorker(): Promise<void>;
  stop(): Promise<void>;
}

const startTimeoutMs = 30_000;

/** @param profileDir where the API leaves its CPU profile when it ends; null for none */
export async function openTown(
  server: Server,
  database: string,
  profileDir: string | null = null,
): Promise<Town> {
  const { adminUrl } = server;
  const passwords = { ownerPassword: password, appPassword: password, readerPassword: password };
  await ensureRoles({ adminUrl, database, ...passwords });
  const ownerUrl = urlAs(adminUrl, 'ecom_owner', database);
  const appUrl = urlAs(adminUrl, 'ecom_app', database);
  await migrate({ ownerUrl });
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const folder = path.join(server.stateDir, database);
  fs.mkdirSync(folder);
  const key = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  const keys = [{ ...key, kid: 'bench' }];
  const env = productionEnvironment(appUrl, keys, folder);
  const port = await findFreePort();
  const profiling = profileDir && `--cpu-prof --cpu-prof-dir=${profileDir}`;
  const more = { API_PORT: String(port), ...(profiling && { NODE_OPTIONS: profiling }) };
  const api = begin('node', { ...env, ...more }, folder);
  let worker: Child | null = null;
  const stopWorker = async () => {
    await worker?.stop();
    worker = null;
  };
  const stop = async () => {
    await stopWorker();
    await api.stop();
    await owner.end();
  };
  const apiUrl = `http://127.0.0.1:${port}`;
  await ready(apiUrl, api, path.join(folder, 'node.log')).catch(async (error) => {
    await stop();
    throw error;
  });
  return {
    ...{ apiUrl, apiPid: api.pid, ownerUrl, appUrl, owner },
    tokens: await createAccessTokens(keys, systemClock),
    workerPid: () => worker?.pid ?? 0,
    startWorker: () => {
      worker ??= begin('worker', env, folder);
    },
    stopWorker,
    stop,
  };
}

const begin = (name: 'node' | 'worker', env: NodeJS.ProcessEnv, folder: string): Child =>
  startChild({
    file: `apps/api/src/${name}.ts`,
    env,
    logFile: path.join(folder, `${name}.log`),
    onLine: () => undefined,
  });

const secret = () => randomBytes(32).toString('hex');

const productionEnvironment = (databaseUrl: string, keys: object[], folder: string) => ({
  PATH: process.env.PATH,
  ECOM_PROFILE: 'production',
  DATABASE_URL: databaseUrl,
  JWT_KEYS: JSON.stringify({ keys }),
  OTP_PEPPER: secret(),
  SESSION_SECRET: secret(),
  OUTBOX_KEY: secret(),
  FILES_KEY: secret(),
  FILES_FOLDER: path.join(folder, 'files'),
  // Nobody signs in here: codes would go to the discard port.
  SMS_ADAPTER: 'africastalking',
  SMS_BASE_URL: 'http://127.0.0.1:9',
  SMS_USERNAME: 'nobody',
  SMS_SECRET: 'nothing',
  SITE_ORIGINS: 'https://client.example',
  WEB_OTP_DOMAIN: 'client.example',
  // As for everybody; nobody here pays so often that it would matter.
  WRITES_PER_PERSON_HOUR_MAX: '1200',
});

function urlAs(adminUrl: string, role: string, database: string): string {
  const url = new URL(adminUrl);
  url.username = role;
  url.pathname = `/${database}`;
  return url.href;
}

async function ready(apiUrl: string, api: Child, logFile: string): Promise<void> {
  const deadlineMs = Date.now() + startTimeoutMs;
  while (Date.now() < deadlineMs && api.process.exitCode === null) {
    const answer = await fetch(`${apiUrl}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await pause(50);
  }
  throw new Error(`the API does not start:\n${tailOf(logFile)}`);
}
