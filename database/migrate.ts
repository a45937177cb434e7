import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';
import { loadPlaces } from './reference/load-places.ts';

const folder = new URL('./migrations/', import.meta.url);
const namePattern = /^\d{4}_[a-z0-9_]+\.sql$/;
/** Any constant; two migrators at once must wait for each other. */
const lockKey = 7_228_001;

interface Migration {
  readonly name: string;
  readonly text: string;
  readonly hash: string;
}

/**
 * Brings the database forward to the newest migration, each file in its own transaction, and its
 * reference data to what this version holds.
 * There is no way back: a wrong migration is mended by the next one.
 * `ownerUrl` signs in as `ecom_owner`, over a direct connection (session lock).
 * @throws when an applied file was edited or removed since, or when a file fails (rolled back)
 */
export async function migrate({ ownerUrl }: { ownerUrl: string }): Promise<{ applied: string[] }> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [lockKey]);
    await client.query(`CREATE SCHEMA IF NOT EXISTS migration`);
    await client.query(`CREATE TABLE IF NOT EXISTS migration.applied (
      name text CONSTRAINT applied_pkey PRIMARY KEY, hash text NOT NULL,
      applied_at timestamptz NOT NULL DEFAULT now())`);
    const applied = await applyMissing(client, await readMigrations());
    await loadPlaces(client);
    return { applied };
  } finally {
    await client.end();
  }
}

/** The files of `database/migrations` in order. */
export async function readMigrations(): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      if (!namePattern.test(name)) throw new Error(`migration ${name}: expected NNNN_name.sql`);
      const text = await readFile(new URL(name, folder), 'utf8');
      return { name, text, hash: createHash('sha256').update(text).digest('hex') };
    }),
  );
}

async function applyMissing(client: pg.Client, migrations: Migration[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string; hash: string }>(
    'SELECT name, hash FROM migration.applied ORDER BY name',
  );
  const done = new Map(rows.map((row) => [row.name, row.hash]));
  assertUnchanged(done, migrations);
  const applied: string[] = [];
  for (const { name, text, hash } of migrations.filter((m) => !done.has(m.name))) {
    await client.query('BEGIN');
    try {
      await client.query(text);
      await client.query('INSERT INTO migration.applied (name, hash) VALUES ($1, $2)', [
        name,
        hash,
      ]);
      await client.query('COMMIT');
    } catch (cause) {
      await client.query('ROLLBACK');
      throw new Error(`migration ${name} failed and was rolled back`, { cause });
    }
    applied.push(name);
  }
  return applied;
}

function assertUnchanged(done: Map<string, string>, migrations: Migration[]): void {
  for (const [name, hash] of done) {
    const file = migrations.find((m) => m.name === name);
    if (!file) throw new Error(`the database holds migration ${name}, which this version lacks`);
    if (file.hash !== hash) throw new Error(`migration ${name} was edited after it was applied`);
  }
}
