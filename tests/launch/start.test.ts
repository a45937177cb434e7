import fs from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ensureSitesBuilt } from '../../tools/build/site-build.ts';
import { makeTempState, type TempState } from '../../tools/launch/temp-state.ts';
import { endAll, findHostNode, launch, reset, start } from './launcher.ts';
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

describe('npm start', () => {
  test('serves site, API and inbox from nothing, and says where', async () => {
    const run = start(at());
    const { siteUrl, adminUrl, businessUrl, apiUrl, simulatorUrl, seconds } = await run.ready();
    expect(seconds).toBeLessThan(90);
    expect(await statusOf(siteUrl, { accept: 'text/html' })).toBe(200);
    expect(await statusOf(`${siteUrl}/profil`, { accept: 'text/html' })).toBe(200);
    expect(await statusOf(`${siteUrl}/api/readyz`)).toBe(200);
    expect(await statusOf(`${adminUrl}/identites`, { accept: 'text/html' })).toBe(200);
    expect(await statusOf(`${adminUrl}/api/readyz`)).toBe(200);
    expect(await statusOf(`${businessUrl}/articles`, { accept: 'text/html' })).toBe(200);
    expect(await statusOf(`${businessUrl}/api/readyz`)).toBe(200);
    expect(await statusOf(`${apiUrl}/dev/inbox`)).toBe(200);
    expect(await statusOf(simulatorUrl)).toBe(200);
    expect(run.output).toContain('+22890000101');
  });

  test('keeps its secrets to its user, under names that production refuses', async () => {
    const run = start(at());
    await run.ready();
    const file = path.join(state.dir, 'secrets.json');
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
    expect(fs.statSync(path.join(state.dir, 'jwt-keys.json')).mode & 0o777).toBe(0o600);
    const values = Object.values(JSON.parse(fs.readFileSync(file, 'utf8')));
    expect(values.every((value) => /^development-[0-9a-f]{64}$/.test(String(value)))).toBe(true);
    const { keys } = JSON.parse(fs.readFileSync(path.join(state.dir, 'jwt-keys.json'), 'utf8'));
    expect(keys).toHaveLength(2);
  });

  test('shows each SMS on the console and in the inbox', async () => {
    const run = start(at());
    const { siteUrl, apiUrl } = await run.ready();
    expect(await requestCode(siteUrl, '90445566')).toBe(202);
    await run.waitFor(/SMS → \+22890445566\n\s+Ecom/);
    const inbox = await (await fetch(`${apiUrl}/dev/inbox.json?to=%2B22890445566`)).json();
    expect(JSON.stringify(inbox)).toContain('#');
  });

  test('starts again within ten seconds', async () => {
    const run = start(at());
    const { seconds } = await run.ready();
    expect(seconds).toBeLessThan(10);
  });

  test('a second one says where the first runs and leaves with 1', async () => {
    const first = start(at());
    const { siteUrl, simulatorUrl } = await first.ready();
    const second = start(at());
    expect(await second.ended).toBe(1);
    expect(second.output).toContain(siteUrl);
    expect(await statusOf(simulatorUrl)).toBe(200);
    expect(await statusOf(`${siteUrl}/api/healthz`)).toBe(200);
  });

  test('takes another port when its own is busy, and says so', async () => {
    const first = start(at());
    const { siteUrl, apiUrl, simulatorUrl } = await first.ready();
    const other = await makeTempState();
    const ports = {
      ECOM_CLIENT_PORT: new URL(siteUrl).port,
      ECOM_API_PORT: new URL(apiUrl).port,
      ECOM_SIMULATOR_PORT: new URL(simulatorUrl).port,
    };
    const second = start({ stateDir: other.dir, env: ports });
    const taken = await second.ready();
    expect(taken.siteUrl).not.toBe(siteUrl);
    expect(taken.apiUrl).not.toBe(apiUrl);
    expect(taken.simulatorUrl).not.toBe(simulatorUrl);
    expect(second.output.match(/Port \d+ occupé/g)).toHaveLength(3);
    second.signalGroup('SIGINT');
    await second.ended;
    await other.remove();
  });

  test('the Node of this machine starts it, whatever its age', async () => {
    const run = start({ ...at(), node: findHostNode() });
    const { siteUrl } = await run.ready();
    expect(await statusOf(`${siteUrl}/api/healthz`)).toBe(200);
    run.signalGroup('SIGINT');
    expect(await run.ended).toBe(0);
  });

  test('refuses the production profile', async () => {
    const run = start({ ...at(), env: { ECOM_PROFILE: 'production' } });
    expect(await run.ended).toBe(1);
    expect(run.output).toContain('docs/operations');
  });
});

describe('ctrl-C', () => {
  test('leaves no process and no port behind', async () => {
    const run = start(at());
    const { siteUrl, apiUrl, simulatorUrl } = await run.ready();
    run.signalGroup('SIGINT');
    expect(await run.ended).toBe(0);
    expect(run.output).not.toContain('restarted');
    expect(processesOf(state.dir)).toEqual([]);
    expect(postgresPid(state.dir)).toBeNull();
    for (const url of [siteUrl, apiUrl, simulatorUrl]) expect(await isUrlFree(url)).toBe(true);
    expect(fs.existsSync(path.join(state.dir, 'start.lock'))).toBe(false);
  });

  test('during the start stops what has begun', async () => {
    const fresh = await makeTempState();
    const run = start({ stateDir: fresh.dir });
    await waitForFile(path.join(fresh.dir, 'start.lock'), run.ended);
    run.signalGroup('SIGINT');
    await run.ended;
    expect(processesOf(fresh.dir)).toEqual([]);
    expect(postgresPid(fresh.dir)).toBeNull();
    await fresh.remove();
  });

  test('twice leaves at once, and the next start works', async () => {
    const run = start(at());
    await run.ready();
    // A frozen API cannot obey the first one.
    process.kill(apiPid(state.dir), 'SIGSTOP');
    await eventually('the second ctrl-C ends it', () => {
      if (run.process.exitCode === null) process.kill(run.pid, 'SIGINT');
      return run.process.exitCode !== null;
    });
    expect(await run.ended).toBe(130);
    await eventually('nothing is left', () => processesOf(state.dir).length === 0);
    const again = start(at());
    await again.ready();
  });
});

describe('npm run reset', () => {
  test('refuses while it runs, and erases nothing', async () => {
    const run = start(at());
    const { siteUrl } = await run.ready();
    const erasing = reset(at());
    expect(await erasing.ended).toBe(1);
    expect(erasing.output).toContain('ctrl-C');
    expect(await statusOf(`${siteUrl}/api/readyz`)).toBe(200);
  });

  test('erases the data and keeps the secrets', async () => {
    const secrets = fs.readFileSync(path.join(state.dir, 'secrets.json'), 'utf8');
    const erasing = reset(at());
    expect(await erasing.ended).toBe(0);
    expect(fs.existsSync(path.join(state.dir, 'postgres'))).toBe(false);
    expect(fs.existsSync(path.join(state.dir, 'simulator.jsonl'))).toBe(false);
    expect(fs.readFileSync(path.join(state.dir, 'secrets.json'), 'utf8')).toBe(secrets);
    await start(at()).ready();
  });

  test('leaves a database of one’s own alone unless told', async () => {
    const env = { DATABASE_URL: 'postgres://somebody@127.0.0.1:1/theirs' };
    const run = launch('tools/launch/reset.mjs', [], { ...at(), env });
    expect(await run.ended).toBe(1);
    expect(run.output).toContain('DATABASE_URL');
  });
});

async function waitForFile(file: string, ended: Promise<number>): Promise<void> {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  while (!fs.existsSync(file)) {
    if (over) throw new Error(`ended before ${file} was there`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
