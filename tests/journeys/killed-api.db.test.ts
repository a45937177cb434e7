import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createTestDatabase, type TestDatabase, togolesePhone } from '@ecom/testkit';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureJwtKeys } from '../../tools/launch/secrets.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ecom-killed-'));
const started: ChildProcess[] = [];
let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(async () => {
  // A test that failed half way has not killed its own.
  for (const child of started) child.kill('SIGKILL');
  await db.drop();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** The API as its own process, so that it can be killed as a power cut would. */
async function startApi(): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [path.join(root, 'apps/api/src/dev.ts')], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: db.appUrl,
      DATABASE_NAMED_STATEMENTS: db.namedStatements ? 'on' : 'off',
      API_PORT: '0',
      JWT_KEYS_FILE: ensureJwtKeys(folder),
      OTP_PEPPER: 'p'.repeat(32),
      SESSION_SECRET: 's'.repeat(32),
      OUTBOX_KEY: 'o'.repeat(32),
      FILES_KEY: 'f'.repeat(32),
      SMS_ADAPTER: 'inbox',
      LOG_LEVEL: 'silent',
    },
  });
  started.push(child);
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  child.stdout?.on('data', (chunk: Buffer) => {
    const url = /"listening":"([^"]+)"/.exec(chunk.toString())?.[1];
    if (url) resolve(url);
  });
  child.once('exit', (code) => reject(new Error(`the API ended with ${code}`)));
  return { child, url: await promise };
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

const post = (url: string, body: object, key: string) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(body),
  });

describe('an API killed in the middle of a command', () => {
  it('leaves nothing half done, and the same request again does it once', async () => {
    const first = await startApi();
    const body = { phone: togolesePhone(), deviceId: randomUUID(), locale: 'fr' };
    const key = randomUUID();
    // The command waits inside its transaction for this lock, key claimed: then the power goes.
    const blocker = new pg.Client({ connectionString: db.ownerUrl });
    await blocker.connect();
    await blocker.query('BEGIN; LOCK TABLE identity.otp_challenge IN ACCESS EXCLUSIVE MODE');
    const cut = post(`${first.url}/v1/auth/otp/request`, body, key).catch(() => null);
    const waiting = `SELECT 1 FROM pg_locks
      WHERE relation = 'identity.otp_challenge'::regclass AND NOT granted`;
    await expect.poll(async () => (await blocker.query(waiting)).rowCount).toBe(1);
    await kill(first.child);
    expect(await cut).toBeNull();
    await blocker.query('ROLLBACK');
    await blocker.end();
    const held = `SELECT 1 FROM pg_locks WHERE relation = 'identity.otp_challenge'::regclass`;
    await expect.poll(async () => (await db.query(held)).length).toBe(0);
    for (const table of ['identity.otp_challenge', 'app.outbox', 'app.idempotency_key']) {
      expect(await db.query(`SELECT 1 FROM ${table}`), table).toEqual([]);
    }

    const second = await startApi();
    expect((await post(`${second.url}/v1/auth/otp/request`, body, key)).status).toBe(202);
    expect((await post(`${second.url}/v1/auth/otp/request`, body, key)).status).toBe(202);
    expect(await db.query('SELECT 1 FROM identity.otp_challenge')).toHaveLength(1);
    await kill(second.child);
  });

  it('sends after its death what it had committed, from the next process', async () => {
    const phone = togolesePhone();
    const first = await startApi();
    // The worker cannot take messages: they are committed, and not sent.
    const blocker = new pg.Client({ connectionString: db.ownerUrl });
    await blocker.connect();
    const hold = `BEGIN; CREATE FUNCTION app.hold() RETURNS trigger LANGUAGE plpgsql
      AS 'BEGIN RETURN NULL; END'; CREATE TRIGGER hold BEFORE UPDATE ON app.outbox
      FOR EACH ROW EXECUTE FUNCTION app.hold(); COMMIT`;
    await blocker.query(hold);
    const body = { phone, deviceId: randomUUID(), locale: 'fr' };
    expect((await post(`${first.url}/v1/auth/otp/request`, body, randomUUID())).status).toBe(202);
    await kill(first.child);
    await blocker.query('DROP TRIGGER hold ON app.outbox');
    await blocker.end();

    const second = await startApi();
    const sent = async () => {
      const inbox = `${second.url}/dev/inbox.json?to=${encodeURIComponent(phone)}`;
      return ((await (await fetch(inbox)).json()) as { messages: unknown[] }).messages.length;
    };
    await expect.poll(sent, { timeout: 10_000 }).toBe(1);
    await kill(second.child);
  });
});
