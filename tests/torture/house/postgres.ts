import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { migrate } from '../../../database/migrate.ts';
import { ensureRoles } from '../../../database/roles.ts';
import { type EmbeddedPostgres, startEmbedded } from '../../../tools/launch/embedded-postgres.ts';
import { prepareBinaries } from '../../../tools/launch/postgres-binaries.ts';
import { isAlive, readPidFile, runTool } from '../../../tools/launch/postgres-control.ts';
import { until } from '../until.ts';

/** The embedded server on a port that it keeps, fsync on, to be killed and started again. */
export interface Postgres {
  readonly appUrl: string;
  readonly ownerUrl: string;
  start(): Promise<void>;
  /**
   * kill -9. `all`: of every process at once, as a power cut would; otherwise of the first one
   * only, and the others find out for themselves.
   */
  kill(all: boolean): Promise<void>;
  /** A query of the owner's, on a connection of its own pool. */
  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  stop(): Promise<void>;
}

const database = 'ecom';
const password = 'torture';

/** @param stateDir holds the cluster; the caller removes it */
export async function openPostgres(stateDir: string): Promise<Postgres> {
  const server = await startEmbedded({ stateDir, superuserPassword: password });
  const { adminUrl, place } = server;
  const passwords = { ownerPassword: password, appPassword: password, readerPassword: password };
  await ensureRoles({ adminUrl, database, ...passwords });
  const [ownerUrl, appUrl] = [urlAs(adminUrl, 'ecom_owner'), urlAs(adminUrl, 'ecom_app')];
  await migrate({ ownerUrl });
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 4, connectionTimeoutMillis: 5_000 });
  // The server is killed under it on purpose, in the middle of a query too.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  let pid = server.pid;
  let isStopped = false;
  let starting: Promise<number> = Promise.resolve(pid);
  return {
    appUrl,
    ownerUrl,
    start: async () => {
      if (isStopped) throw new Error('the run is over');
      starting = startAgain(place);
      pid = await starting;
    },
    kill: async (all) => {
      const others = all ? childrenOf(pid) : [];
      for (const one of [pid, ...others]) killNow(one);
      await until('the killed server is gone', () => isGone(pid));
    },
    query: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await pool.query(text, [...values])).rows as Row[],
    stop: async () => {
      isStopped = true;
      // An interrupted run may be starting it at this moment.
      await starting.catch(() => undefined);
      await server.stop({ force: true });
      await pool.end();
    },
  };
}

/**
 * Starts it as it was started, on its port, as an operator would. While backends of the killed one
 * still end, PostgreSQL refuses to.
 */
async function startAgain(place: EmbeddedPostgres['place']): Promise<number> {
  const { pgCtl } = prepareBinaries(path.join(place.base, 'binaries'), place.account);
  const args = ['restart', '-w', '-t', '60', '-D', place.dataDir, '-l', place.logFile];
  let said = '';
  await until(
    'the killed server starts again',
    async () => {
      const { code, output } = await runTool(pgCtl, args, place.account);
      said = output;
      return code === 0;
    },
    60_000,
  ).catch((cause) => {
    throw new Error(`PostgreSQL does not start again: ${said}`, { cause });
  });
  const running = readPidFile(place.dataDir);
  if (!running) throw new Error('a server without its file');
  return running.pid;
}

function urlAs(adminUrl: string, role: string): string {
  const url = new URL(adminUrl);
  url.username = role;
  url.pathname = `/${database}`;
  return url.href;
}

/** Where there is no /proc, the children end by themselves. */
function childrenOf(pid: number): number[] {
  try {
    const children = fs.readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
    return children.split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

function killNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It had ended already.
  }
}

/** A process that nobody has buried yet is gone too. */
function isGone(pid: number): boolean {
  if (!isAlive(pid)) return true;
  try {
    return / Z /.test(fs.readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return !isAlive(pid);
  }
}
