import { addHistory } from './history.ts';
import { type Load, openLoad } from './load.ts';
import { addPeople, type Person } from './people.ts';
import type { Server } from './server.ts';
import { createTickets, type Tickets } from './tickets.ts';
import { openTown, type Town } from './town.ts';

const connections = 128;
const peopleCount = 16_000;
/** Above what a second has ever carried: tokens are proved before the clock runs. */
const perSMost = 15_000;

/** A town with its people and their history. */
export interface Settled {
  readonly town: Town;
  readonly people: readonly Person[];
  readonly tickets: Tickets;
}

/** @param profileDir where the API leaves its CPU profile */
export async function settle(
  server: Server,
  name: string,
  entries: number,
  profileDir?: string,
): Promise<Settled> {
  const town = await openTown(server, name, profileDir);
  const people = await addPeople(town, peopleCount);
  await addHistory(town, peopleCount, entries);
  say(`${name}: ${peopleCount} people, ${entries} entries`);
  return { town, people, tickets: await createTickets(town, people) };
}

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

/**
 * Everybody pays twice: caches fill, code is compiled, and the planner knows the tables as after a
 * day's work.
 */
export async function warmUp({ town, tickets }: Settled): Promise<void> {
  for (let n = 0; n < 2; n += 1) {
    await tickets.mint(peopleCount);
    await connected(town, (load) => load.all(tickets.next, peopleCount, 201));
    await town.owner.query('VACUUM ANALYZE');
  }
}

/** Transfers a second at full load. */
export async function carry({ town, tickets }: Settled, seconds: number): Promise<number> {
  await tickets.mint(perSMost * seconds - tickets.left());
  return connected(town, (load) => load.closed(tickets.next, seconds, 201));
}

/** Progress, on standard error: standard output is the result's. */
export const say = (text: string): void => console.error(`bench ledger: ${text}`);

export const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
