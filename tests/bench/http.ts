import { randomUUID } from 'node:crypto';
import os from 'node:os';
import { startStack } from '../../tools/launch/stack.ts';
import { makeTempState } from '../../tools/launch/temp-state.ts';
import { type Measured, measure } from './http/measure.ts';
import { signUpOver } from './http/sign-up.ts';
import { startBare } from './http/start-bare.ts';

/**
 * What a request costs over HTTP. The reference is a Hono route that answers a constant through
 * the same server library, in a process of its own and in the same run; rounds alternate.
 * `readCostRatio` compares CPU time of the serving process per request, not speed: an
 * authenticated `GET /v1/me` (one row) over the bare route.
 */
export async function run({ quick }: { quick: boolean }): Promise<object> {
  const rounds = quick ? 2 : 5;
  const seconds = quick ? 3 : 6;
  const cores = os.availableParallelism();
  console.error(
    `bench http: against a bare Hono route, ${rounds} rounds of ${seconds} s, ${cores} cores`,
  );
  const state = await makeTempState();
  const env = {
    LOG_LEVEL: 'info',
    SIGN_IN_PER_ADDRESS_MINUTE_MAX: '100000',
    WRITES_PER_PERSON_HOUR_MAX: '100000000',
  };
  const stack = await startStack({ stateDir: state.dir, quiet: true, env });
  const bare = await startBare();
  try {
    const token = await signUpOver(stack.apiUrl);
    const authorization = `Bearer ${token}`;
    const read = { pid: stack.apiPid(), url: `${stack.apiUrl}/v1/me`, headers: { authorization } };
    const command = { ...read, method: 'PATCH' as const, body: renamed };
    const results = { bare: [] as Measured[], read: [] as Measured[], command: [] as Measured[] };
    for (let round = 0; round < rounds; round += 1) {
      results.bare.push(await measure({ pid: bare.pid, url: bare.url }, seconds));
      results.read.push(await measure(read, seconds));
      results.command.push(await measure(command, seconds));
    }
    const middle = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
    const cpu = (of: Measured[]) => middle(of.map(({ cpuUs }) => cpuUs));
    const rps = (of: Measured[]) => Math.round(middle(of.map(({ perS }) => perS)));
    console.error(
      `bench http: CPU µs a request: bare ${Math.round(cpu(results.bare))}, ` +
        `read ${Math.round(cpu(results.read))}, command ${Math.round(cpu(results.command))}`,
    );
    return {
      bareRps: rps(results.bare),
      readRps: rps(results.read),
      commandRps: rps(results.command),
      readCostRatio: Math.round((cpu(results.read) / cpu(results.bare)) * 100) / 100,
    };
  } finally {
    bare.stop();
    await stack.stop();
    await state.remove();
  }
}

/** A fresh key each time: every request is carried out. */
const renamed = () => ({
  body: JSON.stringify({ name: `Nom ${randomUUID().slice(0, 8)}` }),
  headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
});
