import { lastFault, openWire, type Wire } from './wire.ts';

export interface Load {
  /** Requests a second with every connection always busy, for so many seconds. */
  closed(next: () => string, seconds: number, ok: number): Promise<number>;
  /** So many requests, as fast as they are answered. */
  all(next: () => string, count: number, ok: number): Promise<void>;
  /**
   * `perS` requests a second whether answers come or not; milliseconds from the moment each was
   * due, waiting for a free connection included.
   */
  open(next: () => string, perS: number, seconds: number, ok: number): Promise<number[]>;
  close(): void;
}

export async function openLoad(url: string, connections: number): Promise<Load> {
  const wires = await Promise.all(Array.from({ length: connections }, () => openWire(url)));
  return {
    closed: (next, seconds, ok) => closedLoop(wires, next, seconds, ok),
    all: (next, count, ok) => sendAll(wires, next, count, ok),
    open: (next, perS, seconds, ok) => openLoop(wires, next, { perS, seconds, ok }),
    close: () => {
      for (const wire of wires) wire.close();
    },
  };
}

/** @throws when the answer is not the one awaited */
async function ask(wire: Wire, request: string, ok: number): Promise<void> {
  const status = await wire.send(request);
  if (status !== ok) throw new Error(`answered with ${status}: ${lastFault.text}`);
}

async function sendAll(wires: readonly Wire[], next: () => string, count: number, ok: number) {
  let left = count;
  const lane = async (wire: Wire) => {
    while (left > 0) {
      left -= 1;
      await ask(wire, next(), ok);
    }
  };
  await Promise.all(wires.map(lane));
}

async function closedLoop(
  wires: readonly Wire[],
  next: () => string,
  seconds: number,
  ok: number,
): Promise<number> {
  const startMs = performance.now();
  const endMs = startMs + seconds * 1000;
  let done = 0;
  const lane = async (wire: Wire) => {
    while (performance.now() < endMs) {
      await ask(wire, next(), ok);
      done += 1;
    }
  };
  await Promise.all(wires.map(lane));
  return (done * 1000) / (performance.now() - startMs);
}

async function openLoop(
  wires: readonly Wire[],
  next: () => string,
  { perS, seconds, ok }: { perS: number; seconds: number; ok: number },
): Promise<number[]> {
  const startMs = performance.now();
  const total = Math.floor(perS * seconds);
  const idle = [...wires];
  const latencies: number[] = [];
  const done = Promise.withResolvers<void>();
  let sent = 0;
  const carry = async (wire: Wire) => {
    const dueMs = startMs + (sent / perS) * 1000;
    sent += 1;
    await ask(wire, next(), ok);
    latencies.push(performance.now() - dueMs);
    idle.push(wire);
    leave();
    if (latencies.length === total) done.resolve();
  };
  /** Everything that is due and has a connection. */
  const leave = () => {
    const due = Math.min(total, Math.floor(((performance.now() - startMs) / 1000) * perS) + 1);
    while (sent < due && idle.length > 0) carry(idle.pop() as Wire).catch(done.reject);
  };
  const timer = setInterval(leave, 1);
  await done.promise.finally(() => clearInterval(timer));
  return latencies;
}
