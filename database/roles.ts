import pg from 'pg';

interface Roles {
  /** Signs in with the right to create roles: the superuser of the embedded server, or an admin. */
  readonly adminUrl: string;
  readonly ownerPassword: string;
  readonly appPassword: string;
  readonly readerPassword: string;
  /** Created when missing, owned by `ecom_owner`. */
  readonly database: string;
}

/**
 * Makes the three roles and the database. Safe to repeat: passwords are set anew each time.
 *
 * - `ecom_owner` owns the schemas and migrates; no process that serves requests signs in as it
 * - `ecom_app` works: only the rights that the migrations grant, no DDL, no truncation
 * - `ecom_reader` reports: reads what holds no secret
 * @throws the server's own error when `adminUrl` may not create roles
 */
export async function ensureRoles(roles: Roles): Promise<void> {
  await withClient(roles.adminUrl, async (client) => {
    await ensureRole(client, 'ecom_owner', roles.ownerPassword);
    await ensureRole(client, 'ecom_app', roles.appPassword);
    await ensureRole(client, 'ecom_reader', roles.readerPassword);
    // On the role, since poolers refuse settings that come with a connection.
    await client.query(`ALTER ROLE ecom_app SET statement_timeout = '10s'`);
    await client.query(`ALTER ROLE ecom_app SET idle_in_transaction_session_timeout = '15s'`);
    await client.query(`ALTER ROLE ecom_app SET lock_timeout = '5s'`);
    await client.query(`ALTER ROLE ecom_app SET timezone = 'UTC'`);
    await ensureDatabase(client, roles.database);
  });
}

async function ensureRole(client: pg.Client, name: string, password: string): Promise<void> {
  const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
  const verb = found.rowCount === 0 ? 'CREATE' : 'ALTER';
  const secret = client.escapeLiteral(password);
  await client.query(
    `${verb} ROLE ${name} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD ${secret}`,
  );
}

async function ensureDatabase(client: pg.Client, database: string): Promise<void> {
  const name = client.escapeIdentifier(database);
  const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
  // A managed server's admin is no superuser: it may give away only what it is a member of.
  await client.query('GRANT ecom_owner TO CURRENT_USER');
  if (found.rowCount === 0) await client.query(`CREATE DATABASE ${name} OWNER ecom_owner`);
  await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
  await client.query(`GRANT ALL ON DATABASE ${name} TO ecom_owner`);
  await client.query(`GRANT CONNECT ON DATABASE ${name} TO ecom_app, ecom_reader`);
}

async function withClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
