import { createHash } from 'node:crypto';
import pg from 'pg';
import { migrate, readMigrations } from '../../database/migrate.ts';
import { ensureRoles } from '../../database/roles.ts';

/** Of the throw-away roles on a test server; it listens on this machine alone. */
export const testPassword = 'test';

/** `url` on another database, signed in as another role. */
export function urlAs(url: string, role: string, database: string): string {
  const changed = new URL(url);
  changed.username = role;
  changed.password = testPassword;
  changed.pathname = `/${database}`;
  return changed.href;
}

/** Runs one statement as the server's superuser. */
export async function asAdmin(adminUrl: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

/**
 * Makes the migrated database that each test file clones, once per set of migrations.
 * @returns its name
 */
export async function prepareTemplate(adminUrl: string): Promise<string> {
  const migrations = await readMigrations();
  const digest = createHash('sha256').update(migrations.map(({ hash }) => hash).join());
  const database = `template_${digest.digest('hex').slice(0, 12)}`;
  const password = testPassword;
  await ensureRoles({
    adminUrl,
    database,
    ownerPassword: password,
    appPassword: password,
    readerPassword: password,
  });
  await migrate({ ownerUrl: urlAs(adminUrl, 'ecom_owner', database) });
  return database;
}
