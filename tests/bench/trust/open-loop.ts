import http from 'node:http';

export interface Sent {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  /** From the moment it was due, not from when it could leave: waiting in line counts. */
  readonly latencyMs: number;
}

export interface Request {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });

/** One request over a kept connection. @throws when the connection breaks */
export function send(request: Request, dueMs = performance.now()): Promise<Sent> {
  const { url, method, headers = {}, body } = request;
  return new Promise((resolve, reject) => {
    const sent = http.request(url, { agent, method, headers }, (answer) => {
      answer.resume();
      answer.on('end', () => {
        const latencyMs = performance.now() - dueMs;
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, latencyMs });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/**
 * Sends `perS` requests a second for so many seconds, whether the answers come or not, as people
 * do who know nothing of each other.
 */
export async function openLoop(
  perS: number,
  seconds: number,
  next: (n: number, dueMs: number) => Promise<Sent>,
): Promise<Sent[]> {
  const startMs = performance.now();
  const total = Math.floor(perS * seconds);
  const answers: Promise<Sent>[] = [];
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      const due = Math.min(total, Math.floor(((performance.now() - startMs) / 1000) * perS) + 1);
      while (answers.length < due) {
        const n = answers.length;
        answers.push(next(n, startMs + (n / perS) * 1000));
      }
      if (answers.length < total) return;
      clearInterval(timer);
      resolve();
    }, 1);
  });
  return Promise.all(answers);
}

/** The value that `share` of them do not pass, nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

export const round = (value: number): number => Math.round(value * 100) / 100;
