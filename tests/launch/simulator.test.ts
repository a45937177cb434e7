import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { xof } from '@ecom/kernel';
import { fedapay } from '@ecom/mobile-money-fedapay';
import { paygate } from '@ecom/mobile-money-paygate';
import { simulatorKeys, simulatorModes } from '@ecom/mobile-money-simulator';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ensureSitesBuilt } from '../../tools/build/site-build.ts';
import { startStack } from '../../tools/launch/stack.ts';
import { makeTempState, type TempState } from '../../tools/launch/temp-state.ts';
import { endAll, start } from './launcher.ts';
import { eventually, portOf, simulatorPid, statusOf } from './machine.ts';

let state: TempState;
const at = () => ({ stateDir: state.dir });

beforeAll(async () => {
  await ensureSitesBuilt();
  state = await makeTempState();
});
afterEach(endAll);
afterAll(() => state.remove());

describe('the simulator of npm start', () => {
  test('has a page, and lets a person see that a payment takes its time', async () => {
    const { simulatorUrl } = await start(at()).ready();
    const page = await (await fetch(simulatorUrl)).text();
    expect(page).toContain('Mobile money simulé');
    expect((await lookAt(simulatorUrl)).faults.settleMs).toBe(4_000);
  });

  test('keeps through another start what somebody turned, and what it was asked', async () => {
    const first = start(at());
    const { simulatorUrl } = await first.ready();
    await put(simulatorUrl, 'faults', { settleMs: 60_000 });
    await pay(simulatorUrl);
    const known = (await lookAt(simulatorUrl)).operations;
    first.signalGroup('SIGINT');
    await first.ended;
    const again = await start(at()).ready();
    const { faults, operations } = await lookAt(again.simulatorUrl);
    expect(faults.settleMs).toBe(60_000);
    expect(known).toBeGreaterThan(0);
    expect(operations).toBe(known);
  });

  test('is also there to be shown in a demonstration', async () => {
    const { simulatorUrl, apiUrl } = await start({
      ...at(),
      env: { ECOM_PROFILE: 'demo' },
    }).ready();
    expect(await statusOf(simulatorUrl)).toBe(200);
    expect(await (await fetch(`${apiUrl}/v1/about`)).json()).toMatchObject({ profile: 'demo' });
  });

  test('stays away where a provider of one’s own is named, and it is said why', async () => {
    const env = { FEDAPAY_BASE_URL: 'https://sandbox-api.fedapay.com' };
    const run = start({ ...at(), env });
    const { simulatorUrl, siteUrl } = await run.ready();
    expect(simulatorUrl).toBe('');
    expect(run.output).toMatch(/Simulateur mobile money\s+non lancé : FEDAPAY_BASE_URL/);
    expect(() => simulatorPid(state.dir)).toThrow();
    expect(await statusOf(`${siteUrl}/api/readyz`)).toBe(200);
  });

  test('whose journal is damaged says which file to remove', async () => {
    const damaged = await makeTempState();
    const journal = path.join(damaged.dir, 'simulator.jsonl');
    fs.writeFileSync(journal, '\0\0\0\n');
    const run = start({ stateDir: damaged.dir });
    expect(await run.ended).toBe(1);
    expect(run.output).toContain(journal);
    await damaged.remove();
  });
});

describe('kill -9 of the simulator', () => {
  test('starts it again where it was, with what it knew, and is said', async () => {
    const run = start(at());
    const { simulatorUrl, siteUrl } = await run.ready();
    await pay(simulatorUrl);
    const { operations } = await lookAt(simulatorUrl);
    expect(operations).toBeGreaterThan(0);
    process.kill(simulatorPid(state.dir), 'SIGKILL');
    await run.waitFor(/simulator of mobile money had ended: restarted/);
    expect((await lookAt(simulatorUrl)).operations).toBe(operations);
    expect(await statusOf(`${siteUrl}/api/readyz`)).toBe(200);
    run.signalGroup('SIGINT');
    expect(await run.ended).toBe(0);
  });

  test('when its port is taken meanwhile: says that it is gone, and the rest runs on', async () => {
    const run = start(at());
    const { simulatorUrl, siteUrl } = await run.ready();
    process.kill(simulatorPid(state.dir), 'SIGKILL');
    const thief = await takePort(portOf(simulatorUrl));
    await run.waitFor(/simulator of mobile money ended and does not start/);
    expect(run.output).toContain('simulator.log');
    expect(await statusOf(`${siteUrl}/api/readyz`)).toBe(200);
    thief.close();
    run.signalGroup('SIGINT');
    expect(await run.ended).toBe(0);
  });
});

describe('webhooks of both providers', () => {
  test('reach the API, also after either was started again', async () => {
    const own = await makeTempState();
    const stack = await startStack({ stateDir: own.dir, quiet: true });
    const database = new pg.Client({ connectionString: stack.ownerUrl });
    try {
      await database.connect();
      const url = stack.simulatorUrl ?? '';
      let payments = 0;
      const arrive = async (when: string) => {
        await pay(url);
        payments += 1;
        await eventually(`both webhooks arrive ${when}`, async () => {
          const { rows } = await database.query<{ came: number }>(webhooksOfBoth);
          return rows.length === 2 && rows.every(({ came }) => came === payments);
        });
      };
      const forget = () => put(url, 'receivers', { fedapay: null, paygate: null });
      await put(url, 'faults', { settleMs: 0 });
      await arrive('at first');
      await forget();
      await stack.restartApi();
      await arrive('after the API was killed');
      await forget();
      await stack.restartSimulator();
      await arrive('after the simulator was killed');
    } finally {
      await database.end();
      await stack.stop();
      await own.remove();
    }
  });
});

/** No order of ours is meant: what is signed is kept, and of what anybody could send one counts. */
const webhooksOfBoth = `
  SELECT provider, count(*)::int AS came FROM payments.webhook GROUP BY provider
  UNION ALL
  SELECT provider, sum(times)::int FROM payments.webhook_refusal
  WHERE reason = 'no_such_order' GROUP BY provider`;

/** Asks both providers for a payment. */
async function pay(url: string): Promise<void> {
  const providers = [
    fedapay({
      baseUrl: url,
      ...simulatorKeys.fedapay,
      modes: { collect: simulatorModes, payout: simulatorModes },
    }),
    paygate({ baseUrl: url, ...simulatorKeys.paygate, payOutTo: [] }),
  ];
  for (const provider of providers) {
    const order = {
      reference: randomUUID(),
      phone: '+22890112233',
      network: 'mixx',
      amountXof: xof(500),
      description: 'Ecom',
    } as const;
    const answer = await provider.collect(order, AbortSignal.timeout(5_000));
    expect(answer.outcome).toBe('accepted');
  }
}

async function put(url: string, what: string, body: object): Promise<void> {
  const answer = await fetch(`${url}/control/${what}`, {
    method: 'PUT',
    body: JSON.stringify(body),
  });
  expect(answer.status).toBe(200);
}

async function lookAt(url: string): Promise<{ faults: { settleMs: number }; operations: number }> {
  return (await fetch(`${url}/control`)).json();
}

/** Listens on a port as soon as whoever had it is gone. */
async function takePort(port: number): Promise<net.Server> {
  for (;;) {
    const server = net.createServer();
    const taken = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false));
      server.listen({ port, host: '127.0.0.1' }, () => resolve(true));
    });
    if (taken) return server;
  }
}
