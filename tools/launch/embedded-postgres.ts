import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { findFreePort } from './ports.ts';
import { type PostgresBinaries, prepareBinaries } from './postgres-binaries.ts';
import { findRunningServer, makeStop, type RunningServer, runTool } from './postgres-control.ts';
import { findPlace, type PostgresPlace, preparePlace } from './postgres-place.ts';
import { diskFull, explainSystemError, freeMb, LaunchProblem } from './problem.ts';

interface Options {
  /** Holds `postgres/`; must exist. */
  readonly stateDir: string;
  readonly superuserPassword: string;
  /** Settings that win over ours, such as `fsync=off` for tests. */
  readonly settings?: readonly string[];
}

export interface EmbeddedPostgres {
  readonly port: number;
  readonly pid: number;
  /** True when a server orphaned by a killed launcher was found and taken over. */
  readonly reused: boolean;
  readonly place: PostgresPlace;
  /** Signs in as the superuser `postgres` on its own database. */
  readonly adminUrl: string;
  /** Waits for the end of the server; `force` does not wait for its clients. */
  stop(options?: { force?: boolean }): Promise<void>;
}

/** What a new cluster takes, and room for its first log files. */
const newClusterMb = 100;

/** For a small machine: little memory at rest, nothing given up of what was acknowledged. */
const smallMachine = [
  'listen_addresses=127.0.0.1',
  // TCP with a password only: a socket file would need a short path and somebody to clean it.
  'unix_socket_directories=',
  'max_connections=100',
  'shared_buffers=64MB',
  'max_wal_size=256MB',
  'max_parallel_workers_per_gather=0',
  'jit=off',
  'timezone=UTC',
  'log_timezone=UTC',
];

/**
 * Starts PostgreSQL from the npm package on `<state>/postgres`, creating it the first time.
 * @throws LaunchProblem when the person can mend it (old data, disk full, no right to write)
 */
export async function startEmbedded(options: Options): Promise<EmbeddedPostgres> {
  try {
    const place = findPlace(options.stateDir);
    preparePlace(options.stateDir, place);
    const binaries = prepareBinaries(path.join(place.base, 'binaries'), place.account);
    await createCluster(binaries, place, options);
    const server = findRunningServer(place);
    const reused = server !== null;
    const running = server ?? (await startServer(binaries, place, options));
    const { port, pid } = running;
    const adminUrl = urlFor(port, options.superuserPassword);
    const stop = makeStop(binaries, place);
    await assertSignIn(adminUrl).catch(async (error) => {
      if (!reused) await stop();
      throw error;
    });
    return { port, pid, reused, place, adminUrl, stop };
  } catch (error) {
    if (error instanceof LaunchProblem) throw error;
    throw explainSystemError(error, options.stateDir) ?? error;
  }
}

/** Stops a server that a killed launcher left behind, if there is one. */
export async function stopOrphan(stateDir: string): Promise<boolean> {
  const place = findPlace(stateDir);
  if (!findRunningServer(place)) return false;
  await makeStop(prepareBinaries(path.join(place.base, 'binaries'), place.account), place)();
  return true;
}

function urlFor(port: number, password: string): string {
  return `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`;
}

async function createCluster(
  binaries: PostgresBinaries,
  place: PostgresPlace,
  { superuserPassword }: Options,
): Promise<void> {
  if (fs.existsSync(place.dataDir)) return assertVersion(binaries, place);
  if (freeMb(place.base) < newClusterMb) throw diskFull(place.base);
  // Made under another name and renamed at the end: an initdb cut short leaves no half cluster.
  const unfinished = path.join(place.base, 'data.unfinished');
  const passwordFile = path.join(place.base, 'initdb-password');
  fs.rmSync(unfinished, { recursive: true, force: true });
  fs.writeFileSync(passwordFile, `${superuserPassword}\n`, { mode: 0o600 });
  if (place.account) fs.chownSync(passwordFile, place.account.uid, place.account.gid);
  const flags = ['-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`];
  const locale = ['--encoding=UTF8', '--locale=C.UTF-8', '--locale-provider=builtin'];
  try {
    const args = ['-D', unfinished, ...flags, ...locale, '--data-checksums', '--no-instructions'];
    const { code, output } = await runTool(binaries.initdb, args, place.account);
    if (code !== 0) throw new Error(`initdb: ${output.trim()}`);
    fs.renameSync(unfinished, place.dataDir);
  } finally {
    fs.rmSync(passwordFile, { force: true });
    fs.rmSync(unfinished, { recursive: true, force: true });
  }
}

function assertVersion(binaries: PostgresBinaries, place: PostgresPlace): void {
  const found = fs.readFileSync(path.join(place.dataDir, 'PG_VERSION'), 'utf8').trim();
  if (found === binaries.major) return;
  throw new LaunchProblem(
    `Les données locales viennent de PostgreSQL ${found}, cette version utilise ` +
      `${binaries.major}. Repartez de zéro avec « npm run reset ».`,
    `The local data come from PostgreSQL ${found}, this version uses ${binaries.major}. ` +
      'Start afresh with «npm run reset».',
  );
}

async function startServer(
  binaries: PostgresBinaries,
  place: PostgresPlace,
  { settings = [] }: Options,
): Promise<RunningServer> {
  let output = '';
  for (let attempt = 1; attempt <= 4; attempt += 1) {
    const port = await findFreePort();
    const flags = [...smallMachine, ...settings].map((setting) => `-c ${setting}`);
    fs.rmSync(place.logFile, { force: true });
    const common = ['start', '-w', '-t', '60', '-D', place.dataDir, '-l', place.logFile];
    const args = [...common, '-o', `-p ${port} ${flags.join(' ')}`];
    const started = await runTool(binaries.pgCtl, args, place.account);
    const server = findRunningServer(place);
    if (started.code === 0 && server) return { pid: server.pid, port };
    output = `${started.output}\n${readLog(place.logFile)}`.trim();
    // The port went to another program meanwhile, or the backends of a killed server still end.
    if (!/Address already in use|could not create|shared memory block/i.test(output)) break;
    await new Promise((resolve) => setTimeout(resolve, 500 * attempt));
  }
  throw explainSystemError(new Error(output), place.base) ?? cannotStart(output, place);
}

function cannotStart(output: string, place: PostgresPlace): LaunchProblem {
  const last = output.split('\n').slice(-12).join('\n');
  return new LaunchProblem(
    `La base locale ne démarre pas :\n${last}\nLe journal : ${place.logFile}\n` +
      'Si ses données ne comptent pas : « npm run reset », puis « npm start ».',
    'The local database does not start (its last words are above). ' +
      'If its data do not matter: «npm run reset», then «npm start».',
  );
}

function readLog(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

async function assertSignIn(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === '28P01')) throw cause;
    throw new LaunchProblem(
      'Le mot de passe de la base locale est perdu. Repartez de zéro avec « npm run reset ».',
      'The password of the local database is lost. Start afresh with «npm run reset».',
      { cause },
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}
