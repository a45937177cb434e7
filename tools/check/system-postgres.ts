import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findFreePort, isPortFree } from '../launch/ports.ts';
import { type Account, findAccount } from '../launch/postgres-account.ts';
import { runTool } from '../launch/postgres-control.ts';
import { makeTempState } from '../launch/temp-state.ts';
import { installDebian, isDebianRoot } from './debian.ts';

export interface SystemPostgres {
  readonly version: string;
  /** Direct, as the superuser. */
  readonly adminUrl: string;
  /** Through pgbouncer in transaction mode; any database and any role of the server. */
  readonly poolUrl: string;
  stop(): Promise<void>;
}

const binDir = '/usr/lib/postgresql/15/bin';
const bouncer = '/usr/sbin/pgbouncer';
const password = 'test';
const installed = () => fs.existsSync(path.join(binDir, 'initdb')) && fs.existsSync(bouncer);

/**
 * A passing cluster of the system's own PostgreSQL 15 behind its own pgbouncer: the oldest server
 * and the strictest pooler that we support.
 */
export async function startSystemPostgres(): Promise<SystemPostgres | { missing: string }> {
  if (!installed() && isDebianRoot()) await installDebian(['postgresql-15', 'pgbouncer']);
  if (!installed()) return { missing: 'needs postgresql-15 and pgbouncer (Debian, as root)' };
  const account = process.getuid?.() === 0 ? findAccount('postgres') : null;
  const state = await makeTempState();
  // Named and laid out like the embedded one, so that the sweep of killed runs stops it too.
  const base = path.join(state.dir, 'postgres');
  fs.mkdirSync(base, { mode: 0o700 });
  if (account) fs.chownSync(base, account.uid, account.gid);
  try {
    const port = await startServer(base, account);
    const pool = await startBouncer(base, port, account);
    const stop = async () => {
      await pool.stop();
      await state.remove();
    };
    const url = (at: number) => `postgres://postgres:${password}@127.0.0.1:${at}/postgres`;
    const { output } = await runTool(path.join(binDir, 'postgres'), ['--version'], account);
    return { version: output.trim(), adminUrl: url(port), poolUrl: url(pool.port), stop };
  } catch (error) {
    await state.remove();
    throw error;
  }
}

async function startServer(base: string, account: Account | null): Promise<number> {
  const dataDir = path.join(base, 'data');
  const passwordFile = path.join(base, 'password');
  writeFor(account, passwordFile, `${password}\n`);
  const auth = ['-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`];
  const locale = ['--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'];
  await must(path.join(binDir, 'initdb'), ['-D', dataDir, ...auth, ...locale], account);
  const port = await findFreePort();
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'timezone=UTC',
  ];
  const flags = settings.map((setting) => `-c ${setting}`).join(' ');
  const log = path.join(base, 'server.log');
  const start = ['start', '-w', '-t', '60', '-D', dataDir, '-l', log, '-o', flags];
  await must(path.join(binDir, 'pg_ctl'), start, account);
  return port;
}

async function startBouncer(base: string, serverPort: number, account: Account | null) {
  const port = await findFreePort();
  const users = path.join(base, 'users.txt');
  const config = path.join(base, 'pgbouncer.ini');
  writeFor(account, users, `"postgres" "${password}"\n`);
  writeFor(account, config, bouncerConfig(port, serverPort, users));
  const child = spawn(bouncer, ['-q', config], {
    ...(account ?? {}),
    cwd: '/',
    stdio: ['ignore', 'ignore', fs.openSync(path.join(base, 'pgbouncer.log'), 'a')],
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const deadline = Date.now() + 10_000;
  while (await isPortFree(port)) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error('pgbouncer: no start');
    await pause(50);
  }
  const stop = async () => {
    child.kill('SIGINT');
    const impatience = setTimeout(() => child.kill('SIGKILL'), 3000);
    await ended;
    clearTimeout(impatience);
  };
  return { port, stop };
}

/** Passwords are looked up in the server, so that roles made by the tests can sign in. */
function bouncerConfig(port: number, serverPort: number, users: string): string {
  return `[databases]
* = host=127.0.0.1 port=${serverPort} auth_user=postgres
[pgbouncer]
pidfile = ${path.join(path.dirname(users), 'pooler.pid')}
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
pool_mode = transaction
auth_type = scram-sha-256
auth_file = ${users}
auth_query = SELECT usename, passwd FROM pg_catalog.pg_shadow WHERE usename = $1
max_client_conn = 500
default_pool_size = 20
server_idle_timeout = 5
ignore_startup_parameters = extra_float_digits
`;
}

function writeFor(account: Account | null, file: string, text: string): void {
  fs.writeFileSync(file, text, { mode: 0o600 });
  if (account) fs.chownSync(file, account.uid, account.gid);
}

async function must(file: string, args: string[], account: Account | null): Promise<void> {
  const { code, output } = await runTool(file, args, account);
  if (code !== 0) throw new Error(`${path.basename(file)}: ${output.trim()}`);
}
