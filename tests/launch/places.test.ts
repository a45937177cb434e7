import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ensureSitesBuilt } from '../../tools/build/site-build.ts';
import { startTestCluster } from '../../tools/check/test-cluster.ts';
import { findAccount } from '../../tools/launch/postgres-account.ts';
import { findPlace } from '../../tools/launch/postgres-place.ts';
import { makeTempState } from '../../tools/launch/temp-state.ts';
import { endAll, reset, start } from './launcher.ts';
import { postgresPid, processesOf, statusOf } from './machine.ts';

const isRoot = process.getuid?.() === 0;

beforeAll(() => ensureSitesBuilt());
afterEach(endAll);

describe('where it runs', () => {
  test('a plain user with a read-only HOME', async () => {
    const state = await makeTempState();
    const nobody = isRoot ? findAccount('nobody') : null;
    const through = nobody
      ? ['setpriv', `--reuid=${nobody.uid}`, `--regid=${nobody.gid}`, '--clear-groups']
      : [];
    if (nobody) fs.chownSync(state.dir, nobody.uid, nobody.gid);
    const run = start({ stateDir: state.dir, through, env: { HOME: '/sys' } });
    const { siteUrl } = await run.ready();
    expect(await statusOf(`${siteUrl}/api/readyz`)).toBe(200);
    run.signalGroup('SIGINT');
    expect(await run.ended).toBe(0);
    expect(processesOf(state.dir)).toEqual([]);
    await state.remove();
  });

  test('a state folder that PostgreSQL’s account cannot enter', async () => {
    const closed = fs.mkdtempSync(path.join(os.tmpdir(), 'ecom-closed-'));
    const stateDir = path.join(closed, 'state');
    const run = start({ stateDir });
    await run.ready();
    const { base, moved } = findPlace(stateDir);
    // A plain user runs PostgreSQL as themself, and enters their own folders.
    expect(moved).toBe(isRoot);
    if (isRoot) expect(run.output).toContain(base);
    run.signalGroup('SIGINT');
    expect(await run.ended).toBe(0);
    const erasing = reset({ stateDir });
    expect(await erasing.ended).toBe(0);
    expect(erasing.output).toContain(base);
    expect(fs.existsSync(base)).toBe(false);
    fs.rmSync(closed, { recursive: true });
  });

  test('a state folder that cannot be made: says what to do', async () => {
    const run = start({ stateDir: '/sys/ecom' });
    expect(await run.ended).toBe(1);
    expect(run.output).toContain('ECOM_STATE_DIR');
    expect(run.output).not.toContain('    at ');
  });

  test('data of another PostgreSQL: names the command that helps', async () => {
    const state = await makeTempState();
    const { dataDir } = findPlace(state.dir);
    fs.mkdirSync(dataDir, { recursive: true });
    fs.writeFileSync(path.join(dataDir, 'PG_VERSION'), '17\n');
    const run = start({ stateDir: state.dir });
    expect(await run.ended).toBe(1);
    expect(run.output).toMatch(/PostgreSQL 17[\s\S]*npm run reset/);
    await state.remove();
  });

  test('a lost password: names the command that helps', async () => {
    const state = await makeTempState();
    const first = start({ stateDir: state.dir });
    await first.ready();
    first.signalGroup('SIGINT');
    await first.ended;
    fs.rmSync(path.join(state.dir, 'secrets.json'));
    const run = start({ stateDir: state.dir });
    expect(await run.ended).toBe(1);
    expect(run.output).toContain('npm run reset');
    expect(postgresPid(state.dir)).toBeNull();
    await state.remove();
  });
});

describe('DATABASE_URL', () => {
  test('is used instead of the embedded server, and left running', async () => {
    const cluster = await startTestCluster();
    const state = await makeTempState();
    const url = cluster.adminUrl.replace(/postgres$/, 'ecom_own');
    await sql(cluster.adminUrl, 'CREATE DATABASE ecom_own');
    const run = start({ stateDir: state.dir, env: { DATABASE_URL: url } });
    const { siteUrl } = await run.ready();
    expect(await statusOf(`${siteUrl}/api/readyz`)).toBe(200);
    expect(fs.existsSync(path.join(state.dir, 'postgres'))).toBe(false);
    run.signalGroup('SIGINT');
    expect(await run.ended).toBe(0);
    await sql(url, 'SELECT 1 FROM identity.app_user');
    await state.remove();
    await cluster.stop();
  });

  test('of an account that may not create roles: says what to grant', async () => {
    const cluster = await startTestCluster();
    const state = await makeTempState();
    await sql(cluster.adminUrl, `CREATE ROLE weak LOGIN PASSWORD 'weak'`);
    const url = cluster.adminUrl.replace('postgres:test@', 'weak:weak@');
    const run = start({ stateDir: state.dir, env: { DATABASE_URL: url } });
    expect(await run.ended).toBe(1);
    expect(run.output).toContain('CREATEROLE');
    await state.remove();
    await cluster.stop();
  });

  test('that nobody answers: says so', async () => {
    const state = await makeTempState();
    const env = { DATABASE_URL: 'postgres://me@127.0.0.1:1/nothing' };
    const run = start({ stateDir: state.dir, env });
    expect(await run.ended).toBe(1);
    expect(run.output).toContain('ECONNREFUSED');
    await state.remove();
  });
});

async function sql(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(text).finally(() => client.end());
}
