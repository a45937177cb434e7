import { migrate } from '../../database/migrate.ts';
import { ensureRoles } from '../../database/roles.ts';
import { seed } from '../../database/seed/seed.ts';
import { type EmbeddedPostgres, startEmbedded } from './embedded-postgres.ts';
import { errorCode, LaunchProblem } from './problem.ts';
import type { DevelopmentSecrets } from './secrets.ts';

export interface DatabaseOptions {
  readonly stateDir: string;
  readonly secrets: DevelopmentSecrets;
  readonly profile: string;
  /** Somebody's own server: may create roles and schemas. Absent: the embedded one. */
  readonly databaseUrl?: string | undefined;
  /** With `databaseUrl`: the roles are managed elsewhere, and this is the working one. */
  readonly databaseAppUrl?: string | undefined;
  /** Whether shelves that are empty are filled for a demonstration. */
  readonly shop?: boolean;
}

export interface ReadyDatabase {
  readonly appUrl: string;
  readonly ownerUrl: string;
  readonly embedded: EmbeddedPostgres | null;
  readonly applied: readonly string[];
  readonly demoPhones: Awaited<ReturnType<typeof seed>>['demoPhones'];
}

/** A database that is there, has its roles, the newest migration and the demonstration people. */
export async function prepareDatabase(options: DatabaseOptions): Promise<ReadyDatabase> {
  const { secrets, databaseUrl } = options;
  if (databaseUrl) return prepareForeign(options, databaseUrl);
  const embedded = await startEmbedded({
    stateDir: options.stateDir,
    superuserPassword: secrets.superuserPassword,
  });
  try {
    const urls = await makeRoles(embedded.adminUrl, 'ecom', secrets);
    return { ...urls, embedded, ...(await fill(urls.ownerUrl, options)) };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

async function prepareForeign(options: DatabaseOptions, url: string): Promise<ReadyDatabase> {
  try {
    const urls = options.databaseAppUrl
      ? { ownerUrl: url, appUrl: options.databaseAppUrl }
      : await makeRoles(url, new URL(url).pathname.slice(1) || 'postgres', options.secrets);
    return { ...urls, embedded: null, ...(await fill(urls.ownerUrl, options)) };
  } catch (error) {
    throw explainForeign(error, url) ?? error;
  }
}

async function makeRoles(adminUrl: string, database: string, secrets: DevelopmentSecrets) {
  const { ownerPassword, appPassword, readerPassword } = secrets;
  await ensureRoles({ adminUrl, database, ownerPassword, appPassword, readerPassword });
  return {
    ownerUrl: signInAs(adminUrl, database, 'ecom_owner', ownerPassword),
    appUrl: signInAs(adminUrl, database, 'ecom_app', appPassword),
  };
}

function signInAs(adminUrl: string, database: string, role: string, password: string): string {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = password;
  url.pathname = `/${database}`;
  return url.href;
}

async function fill(ownerUrl: string, { profile, shop = false }: DatabaseOptions) {
  const { applied } = await migrate({ ownerUrl });
  const { demoPhones } = await seed({ ownerUrl, profile, shop });
  return { applied, demoPhones };
}

function explainForeign(error: unknown, url: string): LaunchProblem | null {
  const { host } = new URL(url);
  const cause = { cause: error };
  const code = errorCode(error);
  if (code === '42501') {
    return new LaunchProblem(
      `Le compte de DATABASE_URL (${host}) n'a pas le droit de créer rôles ou schémas. ` +
        'Donnez-lui CREATEROLE et la base, ou créez les rôles vous-même et indiquez aussi ' +
        'DATABASE_APP_URL.',
      `The account of DATABASE_URL (${host}) may not create roles or schemas. Grant it ` +
        'CREATEROLE and the database, or make the roles yourself and set DATABASE_APP_URL too.',
      cause,
    );
  }
  if (/^(ECONN|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|28|3D000)/.test(code)) {
    return new LaunchProblem(
      `La base de DATABASE_URL (${host}) ne répond pas ou refuse l'entrée (${code}).`,
      `The database of DATABASE_URL (${host}) does not answer or refuses entry (${code}).`,
      cause,
    );
  }
  return null;
}
