import { ok } from '@ecom/kernel';
import { createTestDatabase, silentLog, type TestDatabase } from '@ecom/testkit';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createMetrics } from './metrics.ts';
import { drainOutbox, type OutboxConsumer, startOutboxWorker } from './outbox.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterEach(async () => {
  await db.shiftClock(0);
  await db.query('DELETE FROM app.outbox');
});
afterAll(() => db.drop());

const never = new AbortController().signal;
const depsWith = (consumer: OutboxConsumer) => ({
  database: db.database,
  urgentTopics: ['test.urgent'],
  slowTopics: ['test.slow'],
  consumers: { 'test.topic': consumer },
  log: silentLog().log,
  metrics: createMetrics(db.database),
});
const enqueue = (count: number, expiresInMs?: number) =>
  db.database.transaction(async (tx) => {
    const expiry = expiresInMs === undefined ? {} : { expiresInMs };
    for (let n = 0; n < count; n += 1) {
      tx.enqueue({ topic: 'test.topic', payload: { n }, ...expiry });
    }
    return ok(null);
  });
const outcomes = () =>
  db.query<{ outcome: string | null; attempts: number }>(
    'SELECT outcome, attempts, payload FROM app.outbox',
  );

describe('an urgent message', () => {
  it('does not wait behind one that takes its time', async () => {
    const order: string[] = [];
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    const slow: OutboxConsumer = async () => {
      await held;
      order.push('slow');
      return { outcome: 'delivered' };
    };
    const { promise: told, resolve: tell } = Promise.withResolvers<void>();
    const urgent: OutboxConsumer = async () => {
      order.push('urgent');
      tell();
      return { outcome: 'delivered' };
    };
    const deps = depsWith(slow);
    const consumers = { ...deps.consumers, 'test.urgent': urgent };
    const worker = startOutboxWorker({ ...deps, consumers });
    await enqueue(1);
    await db.database.transaction(async (tx) => {
      tx.enqueue({ topic: 'test.urgent', payload: {} });
    });
    worker.nudge();
    await told;
    release();
    await expect.poll(() => order).toEqual(['urgent', 'slow']);
    await worker.stop();
  });
});

describe('the outbox', () => {
  it('delivers what was committed, then forgets its content', async () => {
    await enqueue(1);
    const taken = await drainOutbox(
      depsWith(async () => ({ outcome: 'delivered' })),
      never,
    );
    expect(taken).toBe(1);
    expect(await outcomes()).toEqual([{ outcome: 'delivered', attempts: 1, payload: null }]);
  });

  it('gives each message to one of several workers', async () => {
    await enqueue(60);
    const seen: unknown[] = [];
    const deps = depsWith(async ({ payload }) => {
      seen.push(payload.n);
      return { outcome: 'delivered' };
    });
    const taken = await Promise.all([1, 2, 3, 4].map(() => drainOutbox(deps, never)));
    expect(taken.reduce((sum, n) => sum + n, 0)).toBe(60);
    expect(new Set(seen).size).toBe(60);
  });

  it('tries an unknown outcome again, later and later, and gives up in the end', async () => {
    await enqueue(1);
    const deps = depsWith(async () => ({ outcome: 'unknown', detail: 'timeout' }));
    expect(await drainOutbox(deps, never)).toBe(1);
    expect(await drainOutbox(deps, never)).toBe(0);
    for (let hour = 1; hour < 8; hour += 1) {
      await db.shiftClock(hour * 3_600_000);
      expect(await drainOutbox(deps, never)).toBe(1);
    }
    expect(await outcomes()).toEqual([{ outcome: 'given_up', attempts: 8, payload: null }]);
  });

  it('does not try a refusal again', async () => {
    await enqueue(1);
    const deps = depsWith(async () => ({ outcome: 'refused', detail: 'no such number' }));
    await drainOutbox(deps, never);
    await db.shiftClock(3_600_000);
    expect(await drainOutbox(deps, never)).toBe(0);
    expect(await outcomes()).toMatchObject([{ outcome: 'refused' }]);
  });

  it('does not send what nobody wants any more', async () => {
    await enqueue(1, 60_000);
    await db.shiftClock(61_000);
    let sent = 0;
    const deps = depsWith(async () => {
      sent += 1;
      return { outcome: 'delivered' };
    });
    await drainOutbox(deps, never);
    expect(sent).toBe(0);
    expect(await outcomes()).toMatchObject([{ outcome: 'expired' }]);
  });

  it('gives a message of a worker that died to another', async () => {
    await enqueue(1);
    const died = new AbortController();
    const dying = drainOutbox(
      depsWith(() => {
        died.abort();
        return new Promise(() => undefined);
      }),
      never,
    );
    void dying;
    await new Promise<void>((resolve) => died.signal.addEventListener('abort', () => resolve()));
    const heir = depsWith(async () => ({ outcome: 'delivered' }));
    expect(await drainOutbox(heir, never)).toBe(0);
    await db.shiftClock(20_000);
    expect(await drainOutbox(heir, never)).toBe(1);
    expect(await outcomes()).toMatchObject([{ outcome: 'delivered', attempts: 2 }]);
  });

  it('survives a consumer that throws and a topic that nobody consumes', async () => {
    await enqueue(1);
    await drainOutbox(
      depsWith(() => Promise.reject(new Error('bug'))),
      never,
    );
    await drainOutbox(
      { ...depsWith(async () => ({ outcome: 'delivered' })), consumers: {} },
      never,
    );
    expect(await outcomes()).toMatchObject([{ outcome: null }]);
  });

  it('is drained soon after a nudge, and its worker stops when told', async () => {
    const delivered = Promise.withResolvers<void>();
    const worker = startOutboxWorker(
      depsWith(async () => {
        delivered.resolve();
        return { outcome: 'delivered' };
      }),
    );
    await enqueue(1);
    worker.nudge();
    await delivered.promise;
    await worker.stop();
  });
});
