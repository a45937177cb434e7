import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { newId } from '@ecom/kernel';
import { createTestDatabase, silentLog, type TestDatabase } from '@ecom/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Composition, compose } from '../../apps/api/src/compose.ts';
import { readConfig } from '../../apps/api/src/config.ts';
import { ensureJwtKeys } from '../../tools/launch/secrets.ts';
import { openStore, plantCategories } from '../harness/market.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ecom-killed-import-'));
const started: ChildProcess[] = [];
let db: TestDatabase;
let parts: Composition;
let environment: Record<string, string>;
beforeAll(async () => {
  db = await createTestDatabase();
  environment = {
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
  };
  const { log, logAccess } = silentLog();
  // Without a worker of its own: the one that dies is another process.
  parts = await compose(readConfig(environment), { log, logAccess });
});
afterAll(async () => {
  // A test that failed half way has not killed its own.
  for (const child of started) child.kill('SIGKILL');
  await parts.close();
  await db.drop();
  fs.rmSync(folder, { recursive: true, force: true });
});

function startWorker(): ChildProcess {
  const child = spawn(process.execPath, [path.join(root, 'apps/api/src/worker.ts')], {
    stdio: 'ignore',
    env: { PATH: process.env.PATH ?? '', ...environment },
  });
  started.push(child);
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

const rowsTotal = 4_000;

/** An import that was checked and let loose, and of which no worker has heard yet. */
async function runningImport(): Promise<{ id: string; storeId: string }> {
  await plantCategories(db);
  const storeId = await openStore(db, 'boutique-essai');
  const [id, userId] = [newId(), newId()];
  await db.query(
    `INSERT INTO identity.app_user (id, phone, language) VALUES ($1, '+22890112233', 'fr')`,
    [userId],
  );
  await db.query(
    `INSERT INTO market.store_member (store_id, user_id, role) VALUES ($1, $2, 'owner')`,
    [storeId, userId],
  );
  const rows = Array.from(
    { length: rowsTotal },
    (_, n) => `Natte ${n};Céréales;500;${n % 9};N${n}`,
  );
  const file = `Titre;Rayon;Prix;Stock;SKU\n${rows.join('\n')}\n`;
  await parts.files.put(`market-import/${id}`, Buffer.from(file));
  await db.query(
    `INSERT INTO market.import (id, store_id, actor, file_name, file_kind, state, header, mapping,
       rows_total)
     VALUES ($1, $2, $3, 'nattes.csv', 'csv', 'running', '{Titre,Rayon,Prix,Stock,SKU}',
       '{title,category,price,stock,sku}', $4)`,
    [id, storeId, `user:${userId}`, rowsTotal],
  );
  await parts.database.transaction(async (tx) => {
    tx.enqueue({ topic: 'market.work_import', payload: { id } });
  });
  return { id, storeId };
}

const standing = async (id: string) => {
  const [row] = await db.query<{ state: string; done: number; created: number }>(
    'SELECT state, rows_done AS done, created FROM market.import WHERE id = $1',
    [id],
  );
  return row;
};

it('an import goes on where its worker was killed, with every row once', async () => {
  const { id, storeId } = await runningImport();
  const first = startWorker();
  await expect
    .poll(async () => (await standing(id))?.done, { timeout: 40_000, interval: 5 })
    .toBeGreaterThan(0);
  await kill(first);
  const cut = await standing(id);
  expect(cut).toMatchObject({ state: 'running' });
  expect(cut?.done).toBeLessThan(rowsTotal);
  // What the dead one held is free again.
  await db.shiftClock(60_000);
  startWorker();
  await expect
    .poll(async () => (await standing(id))?.state, { timeout: 40_000, interval: 50 })
    .toBe('done');
  expect(await standing(id)).toMatchObject({ done: rowsTotal, created: rowsTotal });
  const [shelf] = await db.query(
    `SELECT count(*)::int AS products, (SELECT count(*)::int FROM market.variant) AS variants,
       (SELECT sum(on_hand)::int FROM market.variant) AS stock,
       (SELECT sum(delta)::int FROM market.stock_movement) AS moved
     FROM market.product WHERE store_id = $1`,
    [storeId],
  );
  const stock = Array.from({ length: rowsTotal }, (_, n) => n % 9).reduce((sum, n) => sum + n, 0);
  expect(shelf).toEqual({ products: rowsTotal, variants: rowsTotal, stock, moved: stock });
}, 90_000);
