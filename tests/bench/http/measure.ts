import fs from 'node:fs';
import autocannon from 'autocannon';

export interface Measured {
  readonly perS: number;
  /** CPU microseconds of the serving process, user and system, per answered request. */
  readonly cpuUs: number;
}

interface Target {
  readonly pid: number;
  readonly url: string;
  readonly method?: 'GET' | 'PATCH';
  readonly headers?: Record<string, string>;
  readonly body?: () => { body: string; headers: Record<string, string> };
}

const connections = 16;

/** Loads one route for so many seconds. @throws when an answer is not a success */
export async function measure(target: Target, seconds: number): Promise<Measured> {
  const { pid, url, method = 'GET', headers = {}, body } = target;
  const beforeUs = cpuTimeUs(pid);
  const setupRequest = (request: autocannon.Request): autocannon.Request => {
    const made = body?.();
    return { ...request, ...made, headers: { ...headers, ...made?.headers } };
  };
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    headers,
    requests: [{ method, ...(body && { setupRequest }) }],
  });
  const failed = result.non2xx + result.errors;
  if (failed > 0) throw new Error(`${url}: ${failed} of ${result.requests.total} failed`);
  const cpuUs = (cpuTimeUs(pid) - beforeUs) / result.requests.total;
  return { perS: result.requests.total / result.duration, cpuUs };
}

/** utime and stime of /proc/<pid>/stat, which count in hundredths of a second. */
function cpuTimeUs(pid: number): number {
  const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
}
