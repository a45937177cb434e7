import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createTestDatabase, silentLog, type TestDatabase } from '@ecom/testkit';
import { type Composition, compose } from '../../apps/api/src/compose.ts';
import { readConfig } from '../../apps/api/src/config.ts';
import { lazyEncoder } from '../../apps/api/src/lazy-encoder.ts';
import { serveApp } from '../../apps/api/src/serve.ts';
import { ensureJwtKeys } from '../../tools/launch/secrets.ts';

export interface TestApi {
  readonly url: string;
  readonly db: TestDatabase;
  readonly parts: Composition;
  readonly logLines: string[];
  /** The six digits of the newest message to a phone; waits for the outbox to bring it. */
  readCode(phone: string): Promise<string>;
  stop(): Promise<void>;
}

/** The whole API over real HTTP on a database of its own. `environment` overrides the defaults. */
export async function startTestApi(environment: Record<string, string> = {}): Promise<TestApi> {
  const db = await createTestDatabase();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ecom-api-'));
  const config = readConfig({
    DATABASE_URL: db.appUrl,
    DATABASE_NAMED_STATEMENTS: db.namedStatements ? 'on' : 'off',
    DATABASE_CONNECTIONS_MAX: '20',
    JWT_KEYS_FILE: ensureJwtKeys(folder),
    OTP_PEPPER: 'p'.repeat(32),
    SESSION_SECRET: 's'.repeat(32),
    OUTBOX_KEY: 'o'.repeat(32),
    FILES_KEY: 'f'.repeat(32),
    FILES_FOLDER: path.join(folder, 'files'),
    SMS_ADAPTER: 'inbox',
    SMS_PER_HOUR_MAX: '100000',
    SMS_PER_ADDRESS_HOUR_MAX: '100000',
    SIGN_IN_PER_ADDRESS_MINUTE_MAX: '100000',
    WRITES_PER_PERSON_HOUR_MAX: '100000',
    PIN_CHECKS_PER_PERSON_HOUR_MAX: '100000',
    ...environment,
  });
  const { log, logAccess, lines } = silentLog();
  const parts = await compose(config, { log, logAccess, encoder: lazyEncoder() });
  parts.startWorker();
  const serving = await serveApp(parts.app, '127.0.0.1', 0);
  return {
    url: serving.url,
    db,
    parts,
    logLines: lines,
    readCode: (phone) => readCode(parts, db, phone),
    stop: async () => {
      await serving.stop();
      await parts.close();
      await db.drop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The message is there once nothing waits in the outbox any more. */
async function readCode(parts: Composition, db: TestDatabase, phone: string): Promise<string> {
  const waiting = `SELECT 1 FROM app.outbox WHERE topic = 'auth.sms' AND settled_at IS NULL`;
  const deadlineMs = Date.now() + 5_000;
  while ((await db.query(waiting)).length > 0) {
    if (Date.now() > deadlineMs) throw new Error('the outbox was not emptied within five seconds');
  }
  const [newest] = (await parts.inbox?.messages(phone)) ?? [];
  const code = /\d{6}/.exec(newest?.body ?? '')?.[0];
  if (code === undefined) throw new Error(`no message to ${phone}`);
  return code;
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test states what it expects of a JSON body
  readonly body: any;
}

export interface CallOptions {
  readonly body?: unknown;
  readonly token?: string;
  readonly cookie?: string;
  readonly key?: string | null;
  readonly headers?: Record<string, string>;
}

/** The API wherever it runs: a test's own, or one in another process. */
export type AnyApi = Pick<TestApi, 'url' | 'readCode'>;

/** One request; writes carry a fresh idempotency key unless `key` says otherwise. */
export async function call(
  api: Pick<AnyApi, 'url'>,
  method: string,
  route: string,
  options: CallOptions = {},
): Promise<Reply> {
  const { body, token, cookie, key = randomUUID(), headers = {} } = options;
  const response = await fetch(api.url + route, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(cookie === undefined ? {} : { cookie }),
      ...(key === null || method === 'GET' ? {} : { 'idempotency-key': key }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  return {
    status: response.status,
    headers: response.headers,
    body: isJson && text ? JSON.parse(text) : text,
  };
}
