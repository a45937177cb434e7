import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import type { BusListener, EventHint } from '@ecom/server-kit';
import { createTestDatabase, silentLog, type TestDatabase } from '@ecom/testkit';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { asAdmin } from '../../packages/testkit/test-cluster.ts';
import { postgresBus } from './postgres-bus.ts';

let db: TestDatabase;
const started: { stop(): Promise<void> }[] = [];

beforeAll(async () => {
  db = await createTestDatabase();
});
afterEach(async () => {
  for (const one of started.splice(0)) await one.stop();
});
afterAll(() => db.drop());

/** A bus that listens by now. Any role may: the channel carries no content. */
async function startBus(url = db.readerUrl) {
  const hints: EventHint[] = [];
  const listener = {
    onHint: (hint: EventHint) => void hints.push(hint),
    onHearing: vi.fn(),
    onDeaf: vi.fn(),
  } satisfies BusListener;
  const bus = postgresBus({ url, log: silentLog().log });
  started.push(bus);
  bus.start(listener);
  return { bus, hints, listener };
}

const listenersThere = async (): Promise<number> => {
  const [row] = await db.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM pg_stat_activity
     WHERE application_name = 'ecom bus' AND datname = current_database()`,
  );
  return row?.n ?? 0;
};

const killListeners = () =>
  asAdmin(
    inject('adminUrl'),
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'ecom bus'
     AND datname = '${new URL(db.ownerUrl).pathname.slice(1)}'`,
  );

const announce = (subject: string, times = 1) =>
  db.database.transaction(async (tx) => {
    for (let n = 0; n < times; n += 1) tx.announce({ subject, type: 'test.happened', data: {} });
  });

describe('the bus', () => {
  it('brings one hint per subject and commit, with the newest sequence and nothing else', async () => {
    const { hints, listener } = await startBus();
    await vi.waitFor(() => expect(listener.onHearing).toHaveBeenCalledOnce());
    const [one, two] = [`user:${randomUUID()}`, `user:${randomUUID()}`];
    await announce(one, 3);
    await db.database.transaction(async (tx) => {
      tx.announce({ subject: two, type: 'test.happened', data: {} });
      tx.announce({ subject: one, type: 'test.happened', data: {} });
    });
    await vi.waitFor(() => expect(hints).toHaveLength(3));
    expect(hints).toEqual(
      expect.arrayContaining([
        { subject: one, sequence: 3 },
        { subject: one, sequence: 4 },
        { subject: two, sequence: 1 },
      ]),
    );
  });

  it('brings nothing of what was rolled back', async () => {
    const { hints, listener } = await startBus();
    await vi.waitFor(() => expect(listener.onHearing).toHaveBeenCalledOnce());
    const [undone, kept] = [`user:${randomUUID()}`, `user:${randomUUID()}`];
    const fails = db.database.transaction(async (tx) => {
      tx.announce({ subject: undone, type: 'test.happened', data: {} });
      throw new Error('changed my mind');
    });
    await expect(fails).rejects.toThrow('changed my mind');
    await announce(kept);
    await vi.waitFor(() => expect(hints).toHaveLength(1));
    expect(hints[0]?.subject).toBe(kept);
  });

  it('says when it is deaf and when it hears again', async () => {
    const { hints, listener } = await startBus();
    await vi.waitFor(() => expect(listener.onHearing).toHaveBeenCalledOnce());
    await killListeners();
    await vi.waitFor(() => expect(listener.onDeaf).toHaveBeenCalledOnce());
    await vi.waitFor(() => expect(listener.onHearing).toHaveBeenCalledTimes(2), 10_000);
    await announce(`user:${randomUUID()}`);
    await vi.waitFor(() => expect(hints).toHaveLength(1));
  });

  it('keeps trying while nobody answers, and does not say that it hears', async () => {
    let tries = 0;
    const dead = createServer((socket) => {
      tries += 1;
      socket.destroy();
    }).listen(0, '127.0.0.1');
    await once(dead, 'listening');
    const url = new URL(db.readerUrl);
    url.host = `127.0.0.1:${(dead.address() as AddressInfo).port}`;
    const { bus, listener } = await startBus(url.href);
    await vi.waitFor(() => expect(tries).toBeGreaterThan(1), 5_000);
    await bus.stop();
    dead.close();
    expect(listener.onHearing).not.toHaveBeenCalled();
    expect(listener.onDeaf).not.toHaveBeenCalled();
  });

  it('stops at once although the server it calls says nothing', async () => {
    const sockets: Socket[] = [];
    const mute = createServer((socket) => void sockets.push(socket)).listen(0, '127.0.0.1');
    await once(mute, 'listening');
    const url = new URL(db.readerUrl);
    url.host = `127.0.0.1:${(mute.address() as AddressInfo).port}`;
    const { bus } = await startBus(url.href);
    await vi.waitFor(() => expect(sockets).toHaveLength(1));
    const begunMs = performance.now();
    await bus.stop();
    expect(performance.now() - begunMs).toBeLessThan(3_000);
    for (const socket of sockets) socket.destroy();
    mute.close();
  });

  it('leaves no connection behind', async () => {
    const { bus, listener } = await startBus();
    await vi.waitFor(() => expect(listener.onHearing).toHaveBeenCalledOnce());
    expect(await listenersThere()).toBe(1);
    await bus.stop();
    await vi.waitFor(async () => expect(await listenersThere()).toBe(0));
    expect(listener.onDeaf).not.toHaveBeenCalled();
  });
});
