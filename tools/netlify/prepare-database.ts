import { migrate } from '../../database/migrate.ts';
import { ensureRoles } from '../../database/roles.ts';
import { seed } from '../../database/seed/seed.ts';

/**
 * `node tools/netlify/prepare-database.ts`, before the first deploy and before each one that
 * brings a migration: roles, the newest schema and, for a demonstration, its invented people. Safe
 * to repeat. Reads DATABASE_ADMIN_URL, a direct connection, since migrating holds a session's lock.
 */
async function prepare(): Promise<void> {
  const adminUrl = setting('DATABASE_ADMIN_URL');
  const profile = setting('ECOM_PROFILE');
  const ownerPassword = setting('DATABASE_OWNER_PASSWORD');
  const database = new URL(adminUrl).pathname.slice(1);
  await ensureRoles({
    adminUrl,
    database,
    ownerPassword,
    appPassword: setting('DATABASE_APP_PASSWORD'),
    readerPassword: setting('DATABASE_READER_PASSWORD'),
  });
  const ownerUrl = signedInAsOwner(adminUrl, ownerPassword);
  const { applied } = await migrate({ ownerUrl });
  console.log(`migrations: ${applied.join(', ') || 'none was missing'}`);
  if (profile !== 'demo') return;
  const { demoPhones } = await seed({ ownerUrl, profile });
  for (const { phone, name, role } of demoPhones) console.log(`${phone}  ${name}  ${role}`);
}

/** Some hosts write the project behind a dot in the account: `postgres.project`. */
function signedInAsOwner(adminUrl: string, password: string): string {
  const url = new URL(adminUrl);
  const [, ...project] = decodeURIComponent(url.username).split('.');
  url.username = ['ecom_owner', ...project].join('.');
  url.password = password;
  return url.href;
}

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is needed`);
  return value;
}

await prepare();
