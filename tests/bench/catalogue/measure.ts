import { type Measured, measure as measureBare } from '../http/measure.ts';
import { cpuUsPerItem, readCpu } from '../ledger/cpu.ts';
import { type Load, openLoad } from '../ledger/load.ts';
import type { Server } from '../ledger/server.ts';
import type { Town } from '../ledger/town.ts';
import type { Requests } from './requests.ts';

const connections = 32;

export interface Speed {
  readonly perS: number;
  /** CPU microseconds of the API and of PostgreSQL for one request. */
  readonly cpuUs: number;
}

/** Full load for so many seconds, and what it cost. */
export async function full(
  server: Server,
  town: Town,
  next: Requests,
  seconds: number,
): Promise<Speed> {
  return await connected(town, async (load) => {
    const before = readCpu(server, town);
    const perS = await load.closed(next, seconds, 200);
    const { api, postgres, client } = cpuUsPerItem(before, readCpu(server, town), perS * seconds);
    say(`${Math.round(perS)} /s; CPU µs: API ${api}, PostgreSQL ${postgres}, load ${client}`);
    return { perS, cpuUs: api + postgres };
  });
}

/** Milliseconds of each answer at so many a second, from the moment it was due. */
export const atRate = (town: Town, next: Requests, perS: number, seconds: number) =>
  connected(town, async (load) => {
    await load.open(next, perS, seconds / 2, 200);
    return load.open(next, perS, seconds, 200);
  });

/** Connections are opened for each piece of work: idle ones are closed by the server. */
export async function connected<Value>(
  town: Town,
  work: (load: Load) => Promise<Value>,
): Promise<Value> {
  const load = await openLoad(town.apiUrl, connections);
  try {
    return await work(load);
  } finally {
    load.close();
  }
}

/** The reference: a constant through the same server library. */
export const bare = (pid: number, url: string, seconds: number): Promise<Measured> =>
  measureBare({ pid, url }, seconds);

/** Progress, on standard error: standard output is the result's. */
export const say = (text: string): void => console.error(`bench catalogue: ${text}`);
