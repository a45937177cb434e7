import { startStack } from '../../tools/launch/stack.ts';
import { makeTempState } from '../../tools/launch/temp-state.ts';
import { addDevices, type Device } from './trust/devices.ts';
import { openLoop, percentile, round, type Sent, send } from './trust/open-loop.ts';

/**
 * A storm of refreshes, as after an outage: 1,000 devices whose access tokens ran out. First the
 * highest rate that the API sustains with 32 requests in hand, then the latency at half of it,
 * counted from the moment each request was due.
 */
export async function run({ quick }: { quick: boolean }): Promise<object> {
  const seconds = quick ? 4 : 15;
  const devicesCount = 1_000;
  const state = await makeTempState();
  const env = { LOG_LEVEL: 'warn', SIGN_IN_PER_ADDRESS_MINUTE_MAX: '100000000' };
  const stack = await startStack({ stateDir: state.dir, quiet: true, env });
  try {
    const devices = await addDevices(stack.ownerUrl, devicesCount);
    const refresh = refresher(stack.apiUrl, devices);
    // Twice: the first run warms connections, plans and code.
    await closedLoop(refresh, seconds / 3);
    const maxPerS = await closedLoop(refresh, seconds);
    const answers = await openLoop(maxPerS / 2, seconds, (_, dueMs) => refresh(dueMs));
    const latencies = answers.map(({ latencyMs }) => latencyMs);
    return {
      devices: devicesCount,
      maxPerS: Math.round(maxPerS),
      halfPerS: Math.round(maxPerS / 2),
      requests: answers.length,
      failed: answers.filter(({ status }) => status !== 200).length,
      p50Ms: round(percentile(latencies, 0.5)),
      p99Ms: round(percentile(latencies, 0.99)),
    };
  } finally {
    await stack.stop();
    await state.remove();
  }
}

/** Each call takes the device that waited longest; none refreshes twice at once. */
function refresher(apiUrl: string, devices: Device[]): (dueMs?: number) => Promise<Sent> {
  const idle = [...devices];
  const url = `${apiUrl}/v1/auth/refresh`;
  return async (dueMs = performance.now()) => {
    const device = idle.shift();
    if (!device) throw new Error('every device waits: the API does not keep up');
    const headers = {
      'content-type': 'application/json',
      cookie: `ecom_refresh=${device.refreshToken}`,
    };
    const body = JSON.stringify({ deviceId: device.deviceId });
    const sent = await send({ url, method: 'POST', headers, body }, dueMs);
    const cookie = sent.headers['set-cookie']?.find((one) => one.startsWith('ecom_refresh='));
    device.refreshToken = cookie?.split(';')[0]?.slice('ecom_refresh='.length) ?? '';
    if (sent.status !== 200) throw new Error(`a refresh was answered with ${sent.status}`);
    idle.push(device);
    return sent;
  };
}

/** Requests a second with 32 always in hand. */
async function closedLoop(request: () => Promise<Sent>, seconds: number): Promise<number> {
  const startMs = performance.now();
  let done = 0;
  const lane = async () => {
    while (performance.now() - startMs < seconds * 1000) {
      await request();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: 32 }, lane));
  return (done * 1000) / (performance.now() - startMs);
}
