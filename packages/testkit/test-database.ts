import { randomBytes } from 'node:crypto';
import { createDatabase, type Database } from '@ecom/server-kit';
import pg from 'pg';
import { inject } from 'vitest';
import { asAdmin, urlAs } from './test-cluster.ts';

declare module 'vitest' {
  interface ProvidedContext {
    adminUrl: string;
    templateDatabase: string;
  }
}

export interface TestDatabase {
  /** Works as `ecom_app`, through the pooler where the run has one. */
  readonly database: Database;
  readonly appUrl: string;
  /** A direct connection as `ecom_owner`, for looking behind the curtain. */
  readonly ownerUrl: string;
  readonly readerUrl: string;
  /** False behind a pooler that refuses named statements. */
  readonly namedStatements: boolean;
  query<Row extends object>(text: string, values?: unknown[]): Promise<Row[]>;
  /** Moves the database's clock by so many milliseconds from the true time. */
  shiftClock(ms: number): Promise<void>;
  drop(): Promise<void>;
}

/** A clone of the migrated template, for one test file. Call `drop` after the last test. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const adminUrl = inject('adminUrl');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin(adminUrl, `CREATE DATABASE ${name} TEMPLATE ${inject('templateDatabase')}`);
  await asAdmin(adminUrl, `REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
  await asAdmin(adminUrl, `GRANT ALL ON DATABASE ${name} TO ecom_owner`);
  await asAdmin(adminUrl, `GRANT CONNECT ON DATABASE ${name} TO ecom_app, ecom_reader`);
  const poolUrl = process.env.ECOM_TEST_POOL_URL;
  const appUrl = urlAs(poolUrl ?? adminUrl, 'ecom_app', name);
  const ownerUrl = urlAs(adminUrl, 'ecom_owner', name);
  const namedStatements = poolUrl === undefined;
  const database = createDatabase({
    url: appUrl,
    connectionsMax: 20,
    namedStatements,
    onIdleError: () => undefined,
  });
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  return {
    database,
    appUrl,
    ownerUrl,
    readerUrl: urlAs(adminUrl, 'ecom_reader', name),
    namedStatements,
    query: async <Row extends object>(text: string, values: unknown[] = []) =>
      (await owner.query<Row>(text, values)).rows,
    shiftClock: async (ms) => {
      const text = `UPDATE app.clock_shift SET shift = $1 * interval '1 millisecond'`;
      await owner.query(text, [ms]);
    },
    drop: async () => {
      await database.close();
      await owner.end();
      await asAdmin(adminUrl, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}
