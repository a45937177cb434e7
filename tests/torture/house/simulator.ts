import fs from 'node:fs';
import { type Book, openBook } from '../../../adapters/mobile-money-simulator/book.ts';
import type { Faults } from '../../../adapters/mobile-money-simulator/faults.ts';
import { type Journal, openJournal } from '../../../adapters/mobile-money-simulator/journal.ts';
import type { OwedWebhook } from '../../../adapters/mobile-money-simulator/operation.ts';
import { findFreePort } from '../../../tools/launch/ports.ts';
import { type Program, programOf } from './program.ts';

/** Money under one reference, as the provider saw it move. */
export interface Moved {
  readonly provider: string;
  readonly direction: 'collect' | 'payout';
  readonly reference: string;
  readonly times: number;
  readonly amountXof: number;
}

/** Both providers' place, as a process with a journal that outlives it. */
export interface SimulatorHouse extends Program {
  readonly url: string;
  /** Turns knobs; those that are not named stay. */
  turn(knobs: Partial<Faults>): Promise<void>;
  /** All knobs back to nothing wrong, and steps that follow quickly. */
  heal(): Promise<void>;
  sendWebhooksTo(apiUrl: string): Promise<void>;
  /** Goes down and comes back by itself, as a provider does that is being deployed. */
  restart(): Promise<void>;
  moved(): Promise<readonly Moved[]>;
  /** What it knows at this moment, read from a copy of its journal. */
  readBook(): Book;
  /** Webhooks that we answered with a success. */
  readDelivered(): readonly OwedWebhook[];
}

/** @param folder holds its journal and its log */
export async function openSimulator(folder: string): Promise<SimulatorHouse> {
  const journal = `${folder}/simulator.jsonl`;
  const port = String(await findFreePort());
  const url = `http://127.0.0.1:${port}`;
  const program = programOf({
    name: 'simulator',
    file: 'adapters/mobile-money-simulator/main.ts',
    args: ['--port', port, '--journal', journal],
    env: { PATH: process.env.PATH },
    logFile: `${folder}/simulator.log`,
    ready: /"event":"listening"/,
  });
  const control = async (method: string, place: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`${url}/control${place}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`control ${method} ${place}: ${answer.status}`);
    return answer.json();
  };
  return {
    ...program,
    url,
    turn: async (knobs) => void (await control('PUT', '/faults', knobs)),
    heal: async () => {
      await control('DELETE', '/faults');
      await control('PUT', '/faults', { settleMs: 20 });
    },
    sendWebhooksTo: async (apiUrl) => {
      const place = (provider: string) => `${apiUrl}/v1/webhooks/mobile-money/${provider}`;
      const receivers = { fedapay: place('fedapay'), paygate: place('paygate') };
      await control('PUT', '/receivers', receivers);
    },
    restart: async () => void (await control('POST', '/restart', { downMs: 300 })),
    moved: async () => ((await control('GET', '/moved')) as { moved: Moved[] }).moved,
    readBook: () => openBook(copyOf(journal)),
    readDelivered: () => deliveredOf(copyOf(journal)),
  };
}

/** Opening a journal mends its torn end, which is its writer's to do. */
function copyOf(journal: string): Journal {
  const copy = `${journal}.copy`;
  fs.copyFileSync(journal, copy);
  const read = openJournal(copy);
  read.close();
  return read;
}

function deliveredOf({ facts }: Journal): OwedWebhook[] {
  const delivered = new Set(facts.flatMap((fact) => (fact.type === 'delivered' ? [fact.id] : [])));
  const owed = facts.flatMap((fact) => (fact.type === 'owed' ? [fact.webhook] : []));
  return owed.filter(({ id }) => delivered.has(id));
}
