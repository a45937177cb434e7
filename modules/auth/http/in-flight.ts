import { HttpRefusal } from '@ecom/server-kit';

/**
 * A person's writes wait for one another on her own rows anyway. These many may do so with a
 * connection in hand; the others wait without one, which everybody else needs.
 */
const atOnce = 3;
const waitingMax = 100;

interface Queue {
  running: number;
  readonly waiting: (() => void)[];
}
const queues = new Map<string, Queue>();

/**
 * Runs a person's write, after those of hers that came before where there are many.
 * @throws HttpRefusal `http.rate_limited` past a hundred that wait in this process
 */
export async function inFlight<Value>(userId: string, work: () => Promise<Value>): Promise<Value> {
  const queue = queues.get(userId) ?? { running: 0, waiting: [] };
  queues.set(userId, queue);
  if (queue.running >= atOnce) {
    if (queue.waiting.length >= waitingMax) {
      throw new HttpRefusal({ code: 'http.rate_limited', facts: { retryInMs: 1_000 } });
    }
    await new Promise<void>((resolve) => queue.waiting.push(resolve));
  } else {
    queue.running += 1;
  }
  try {
    return await work();
  } finally {
    // The place goes to the next one; without a next one it is free.
    const next = queue.waiting.shift();
    if (next) next();
    else queue.running -= 1;
    if (queue.running === 0) queues.delete(userId);
  }
}
