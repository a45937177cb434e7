import { spawn } from 'node:child_process';
import fs from 'node:fs';
import pg from 'pg';
import { installDebian, isDebianRoot } from '../../../tools/check/debian.ts';

/** PostgreSQL's own measure of a bank, on the server that the API works with. */
export interface Tpcb {
  /** Transactions a second of one round. */
  round(seconds: number): Promise<number>;
}

const pgbench = '/usr/lib/postgresql/15/bin/pgbench';

/** A database of its own, filled at that scale. Says why when there is no pgbench here. */
export async function prepareTpcb(adminUrl: string, scale: number): Promise<Tpcb | string> {
  if (!fs.existsSync(pgbench) && isDebianRoot()) await installDebian(['postgresql-15']);
  if (!fs.existsSync(pgbench)) return 'not run: pgbench needs postgresql-15 (Debian, as root)';
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query('CREATE DATABASE tpcb');
  await client.end();
  const url = new URL(adminUrl);
  url.pathname = '/tpcb';
  await runPgbench(['-i', '-q', '-s', String(scale), url.href]);
  return {
    round: async (seconds) => {
      const load = ['-M', 'prepared', '-c', '16', '-j', '2', '-n', '-T', String(seconds)];
      const said = await runPgbench([...load, url.href]);
      const tps = Number(/^tps = ([\d.]+)/m.exec(said)?.[1]);
      if (!(tps > 0) || !/number of failed transactions: 0 /.test(said)) throw new Error(said);
      return tps;
    },
  };
}

function runPgbench(args: string[]): Promise<string> {
  const child = spawn(pgbench, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const gather = (chunk: Buffer) => {
    said += chunk;
  };
  child.stdout.on('data', gather);
  child.stderr.on('data', gather);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve(said) : reject(new Error(said))));
  });
}
