import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ensureSitesBuilt } from '../../tools/build/site-build.ts';
import { findPlace } from '../../tools/launch/postgres-place.ts';
import { startStack } from '../../tools/launch/stack.ts';
import { makeTempState, type TempState } from '../../tools/launch/temp-state.ts';
import { endAll, findHostNode, start } from './launcher.ts';
import {
  apiPid,
  eventually,
  isUrlFree,
  postgresPid,
  processesOf,
  requestCode,
  statusOf,
} from './machine.ts';

let state: TempState;
const at = () => ({ stateDir: state.dir });

beforeAll(async () => {
  await ensureSitesBuilt();
  state = await makeTempState();
});
afterEach(endAll);
afterAll(() => state.remove());

describe('kill -9', () => {
  test('of everything but PostgreSQL: the next start takes it over within ten seconds', async () => {
    const run = start(at());
    const { siteUrl, apiUrl } = await run.ready();
    const postgres = postgresPid(state.dir);
    expect(await requestCode(siteUrl, '90778899')).toBe(202);
    process.kill(apiPid(state.dir), 'SIGKILL');
    run.signalGroup('SIGKILL');
    await run.ended;
    expect(postgresPid(state.dir)).toBe(postgres);
    const again = start(at());
    const { seconds } = await again.ready();
    expect(seconds).toBeLessThan(10);
    expect(again.output).toContain('Local database taken over');
    expect(postgresPid(state.dir)).toBe(postgres);
    expect(await isUrlFree(apiUrl)).toBe(true);
    again.signalGroup('SIGINT');
    await again.ended;
    expect(processesOf(state.dir)).toEqual([]);
  });

  test('of the launcher alone: API and simulator leave their ports by themselves', async () => {
    const run = start(at());
    const { apiUrl, siteUrl, simulatorUrl } = await run.ready();
    process.kill(run.pid, 'SIGKILL');
    await run.ended;
    await eventually('the API is gone', () => isUrlFree(apiUrl));
    await eventually('the simulator is gone', () => isUrlFree(simulatorUrl));
    expect(await isUrlFree(siteUrl)).toBe(true);
  });

  test('of the small parent that an older Node needs: its child stops everything', async () => {
    const run = start({ ...at(), node: findHostNode() });
    const { siteUrl } = await run.ready();
    process.kill(run.pid, 'SIGKILL');
    await eventually('the site is gone', () => isUrlFree(siteUrl));
    // Where this machine's own Node is recent there is no child, and PostgreSQL waits for us.
    await start(at()).ready();
  });

  test('of PostgreSQL: what was acknowledged is there after the next start', async () => {
    const run = start(at());
    const { siteUrl } = await run.ready();
    expect(await requestCode(siteUrl, '90121314')).toBe(202);
    process.kill(postgresPid(state.dir) ?? 0, 'SIGKILL');
    run.signalGroup('SIGKILL');
    await run.ended;
    const stack = await startStack({ stateDir: state.dir, quiet: true });
    const codes = await countCodes(stack.ownerUrl, '+22890121314').finally(stack.stop);
    expect(codes).toBe(1);
  });

  test('of the API: the launcher says so and stops the rest with 1', async () => {
    const run = start(at());
    const { siteUrl } = await run.ready();
    process.kill(apiPid(state.dir), 'SIGKILL');
    expect(await run.ended).toBe(1);
    expect(run.output).toContain('The API ended unexpectedly');
    expect(await isUrlFree(siteUrl)).toBe(true);
    expect(processesOf(state.dir)).toEqual([]);
    expect(postgresPid(state.dir)).toBeNull();
  });

  test('in the middle of the very first start: the next one makes a whole database', async () => {
    const fresh = await makeTempState();
    const run = start({ stateDir: fresh.dir });
    const { base, dataDir } = findPlace(fresh.dir);
    const begun = () => fs.existsSync(path.join(base, 'data.unfinished')) || fs.existsSync(dataDir);
    await eventually('the database is being made', begun);
    run.signalGroup('SIGKILL');
    await run.ended;
    const again = start({ stateDir: fresh.dir });
    const { siteUrl } = await again.ready();
    expect(await statusOf(`${siteUrl}/api/readyz`)).toBe(200);
    again.signalGroup('SIGINT');
    await again.ended;
    await fresh.remove();
  });
});

describe('what a crash leaves behind', () => {
  test('a pid that belongs to another program now does not stop the start', async () => {
    const { dataDir, account } = findPlace(state.dir);
    const file = path.join(dataDir, 'postmaster.pid');
    fs.writeFileSync(file, `${process.pid}\n${dataDir}\n1790000000\n1\n\n127.0.0.1\n0 0\nready\n`);
    if (account) fs.chownSync(file, account.uid, account.gid);
    const run = start(at());
    const { siteUrl } = await run.ready();
    expect(await statusOf(`${siteUrl}/api/readyz`)).toBe(200);
  });

  test('a lock whose process is gone, or is another one now, is taken over', async () => {
    const lock = path.join(state.dir, 'start.lock');
    for (const holder of [
      { pid: 2 ** 22 - 1, began: '1' },
      { pid: process.pid, began: '1' },
    ]) {
      fs.writeFileSync(lock, JSON.stringify(holder));
      const run = start(at());
      await run.ready();
      run.signalGroup('SIGINT');
      expect(await run.ended).toBe(0);
    }
  });

  test('half a lock file is taken over', async () => {
    fs.writeFileSync(path.join(state.dir, 'start.lock'), '{"pi');
    await start(at()).ready();
  });
});

async function countCodes(ownerUrl: string, phone: string): Promise<number> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const text = 'SELECT count(*)::int AS codes FROM identity.otp_challenge WHERE phone = $1';
  const { rows } = await owner.query<{ codes: number }>(text, [phone]).finally(() => owner.end());
  return rows[0]?.codes ?? 0;
}
