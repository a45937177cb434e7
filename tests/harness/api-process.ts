import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createTestDatabase, silentLog } from '@ecom/testkit';
import { compose } from '../../apps/api/src/compose.ts';
import { readConfig } from '../../apps/api/src/config.ts';
import { ensureJwtKeys } from '../../tools/launch/secrets.ts';
import type { TestApi } from './api.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** An API that is a process of its own, workers and all; it dies and comes back at one address. */
export interface ApiProcess {
  readonly api: TestApi;
  /** kill -9. */
  kill(): Promise<void>;
  /** A new process at the same address. */
  start(): Promise<void>;
  killAndStart(): Promise<void>;
  stop(): Promise<void>;
}

/** @param settings what its environment has besides the usual */
export async function startApiProcess(settings: Record<string, string> = {}): Promise<ApiProcess> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ecom-api-'));
  const db = await createTestDatabase();
  const environment = {
    DATABASE_URL: db.appUrl,
    DATABASE_NAMED_STATEMENTS: db.namedStatements ? 'on' : 'off',
    JWT_KEYS_FILE: ensureJwtKeys(folder),
    OTP_PEPPER: 'p'.repeat(32),
    SESSION_SECRET: 's'.repeat(32),
    OUTBOX_KEY: 'o'.repeat(32),
    FILES_KEY: 'f'.repeat(32),
    FILES_FOLDER: path.join(folder, 'files'),
    SMS_ADAPTER: 'inbox',
    LOG_LEVEL: 'silent',
    ...settings,
  };
  const { log, logAccess, lines } = silentLog();
  // Serves nobody: it signs tokens and arranges. Who serves is the other process, and dies.
  const parts = await compose(readConfig(environment), { log, logAccess });
  const readCode = () => Promise.reject(new Error('nobody signs in here'));
  let running = await launch(environment, '0');
  const { url } = running;
  const api = { url, db, parts, logLines: lines, readCode, stop: async () => undefined };
  const kill = async () => {
    if (running.child.exitCode !== null || running.child.signalCode !== null) return;
    const gone = once(running.child, 'exit');
    running.child.kill('SIGKILL');
    await gone;
  };
  const start = async () => {
    running = await launch(environment, new URL(url).port);
  };
  return {
    api,
    kill,
    start,
    killAndStart: async () => {
      await kill();
      await start();
    },
    stop: async () => {
      await kill();
      await parts.close();
      await db.drop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function launch(
  environment: Record<string, string>,
  port: string,
): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const child = spawn(process.execPath, [path.join(root, 'apps/api/src/dev.ts')], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { PATH: process.env.PATH, ...environment, API_PORT: port },
  });
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  child.stdout?.on('data', (chunk: Buffer) => {
    const url = /"listening":"([^"]+)"/.exec(chunk.toString())?.[1];
    if (url) resolve(url);
  });
  child.once('exit', (code) => reject(new Error(`the API ended with ${code}`)));
  return { child, url: await promise };
}
