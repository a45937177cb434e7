import { startStack } from '../../tools/launch/stack.ts';
import { makeTempState } from '../../tools/launch/temp-state.ts';
import { signUpOver } from './http/sign-up.ts';
import { openLoop, percentile, type Request, round, type Sent, send } from './trust/open-loop.ts';

const readsPerS = 200;
const checksPerS = 20;
const pin = '8305';

/**
 * What checking PINs does to everybody else: the p99 of an authenticated read at 200 a second,
 * with and without 20 PIN checks a second beside it; rounds alternate, the middle one counts.
 */
export async function run({ quick }: { quick: boolean }): Promise<object> {
  const rounds = quick ? 1 : 5;
  const seconds = quick ? 3 : 8;
  const state = await makeTempState();
  const env = {
    LOG_LEVEL: 'warn',
    SIGN_IN_PER_ADDRESS_MINUTE_MAX: '1000000',
    PIN_CHECKS_PER_PERSON_HOUR_MAX: '1000000',
  };
  const stack = await startStack({ stateDir: state.dir, quiet: true, env });
  try {
    const people = await Promise.all(Array.from({ length: 10 }, () => signUpOver(stack.apiUrl)));
    for (const token of people) await setPin(stack.apiUrl, token);
    const [reader = ''] = people;
    const read = (_: number, dueMs: number) => send(readRequest(stack.apiUrl, reader), dueMs);
    const check = (n: number, dueMs: number) =>
      send(checkRequest(stack.apiUrl, people[n % people.length] ?? ''), dueMs);
    await openLoop(readsPerS, 2, read);
    const alone: number[] = [];
    const beside: number[] = [];
    const checks: Sent[] = [];
    for (let n = 0; n < rounds; n += 1) {
      alone.push(p99(await openLoop(readsPerS, seconds, read)));
      const [reads, checked] = await Promise.all([
        openLoop(readsPerS, seconds, read),
        openLoop(checksPerS, seconds, check),
      ]);
      beside.push(p99(reads));
      checks.push(...checked);
    }
    const [quiet, busy] = [middle(alone), middle(beside)];
    return {
      readP99Ms: round(quiet),
      readP99BesideChecksMs: round(busy),
      ratio: round(busy / quiet),
      checkP50Ms: round(
        percentile(
          checks.map(({ latencyMs }) => latencyMs),
          0.5,
        ),
      ),
      failed: checks.filter(({ status }) => status !== 200).length,
    };
  } finally {
    await stack.stop();
    await state.remove();
  }
}

const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

function p99(answers: readonly Sent[]): number {
  const failed = answers.filter(({ status }) => status !== 200).length;
  if (failed > 0) throw new Error(`${failed} reads failed`);
  return percentile(
    answers.map(({ latencyMs }) => latencyMs),
    0.99,
  );
}

const readRequest = (apiUrl: string, token: string): Request => ({
  url: `${apiUrl}/v1/me`,
  method: 'GET',
  headers: { authorization: `Bearer ${token}` },
});

const checkRequest = (apiUrl: string, token: string): Request => ({
  url: `${apiUrl}/v1/me/pin/verify`,
  method: 'POST',
  headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
  body: JSON.stringify({ purpose: 'device', pin }),
});

async function setPin(apiUrl: string, token: string): Promise<void> {
  const response = await fetch(`${apiUrl}/v1/me/pin`, {
    method: 'PUT',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
    },
    body: JSON.stringify({ pin }),
  });
  if (response.status !== 204) throw new Error(`no PIN: ${response.status}`);
}
