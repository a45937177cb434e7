import { parseId } from '@ecom/kernel';
import type { House } from '../house/house.ts';
import type { Random } from '../random.ts';
import { type Client, clientOf, type Decision } from './client.ts';
import type { Command } from './command.ts';
import type { Deck } from './deck.ts';
import { forgeWebhook } from './forge.ts';
import { type Acknowledged, newTally, type Tally } from './tally.ts';

export interface Load {
  readonly tally: Tally;
  /** Resolves when so many more commands were decided. @throws when it takes longer than a minute */
  decided(more: number): Promise<void>;
  /** Resolves when so many more tries were lost: somebody is really down. */
  lost(more: number): Promise<void>;
  /** No new command; resolves when every one that was begun is decided. */
  finish(): Promise<void>;
  /** Decides what was put off. */
  decideLater(): Promise<void>;
}

/** Clients at once. */
const lanes = 12;
const patienceMs = 90_000;
const prefixes = { transfer: 'trf', topup: 'top', withdrawal: 'wdr' } as const;

/** Lets clients loose, each with one command after the other. */
export function startLoad(house: House, deck: Deck, random: Random): Load {
  const tally = newTally();
  const decided = counter('commands are decided');
  const lost = counter('tries are lost');
  const client = clientOf(house.apiUrl, (what) => {
    tally.lost.set(what, (tally.lost.get(what) ?? 0) + 1);
    lost.add();
  });
  let isOver = false;
  const carry = async (command: Command) => {
    const twins = random.chance(0.1) ? 2 : 1;
    const decisions = await Promise.all(
      Array.from({ length: twins }, () => client.decide(command)),
    );
    if (twins > 1) tally.again.twins += 1;
    const told = note(tally, command, decisions);
    decided.add();
    return told;
  };
  const lane = async () => {
    while (!isOver) {
      const told = await carry(await deck.next());
      if (told) await pester(house, client, random, tally, told);
    }
  };
  const running = Promise.all(Array.from({ length: lanes }, lane));
  // A lane that breaks is told of by `finish`.
  running.catch(() => undefined);
  return {
    tally,
    decided: decided.more,
    lost: lost.more,
    finish: async () => {
      isOver = true;
      await running;
    },
    decideLater: async () => {
      for (const command of tally.later.splice(0)) await carry(command);
    },
  };
}

/** Counts, and tells who waits for more. */
function counter(what: string) {
  let count = 0;
  const waiting = new Set<{ at: number; go: () => void }>();
  return {
    add: () => {
      count += 1;
      for (const one of waiting) if (count >= one.at) one.go();
    },
    more: (more: number) =>
      new Promise<void>((resolve, reject) => {
        const tooLate = setTimeout(
          () => reject(new Error(`no ${more} more ${what} within ${patienceMs / 1000} s`)),
          patienceMs,
        );
        const one = {
          at: count + more,
          go: () => {
            clearTimeout(tooLate);
            waiting.delete(one);
            resolve();
          },
        };
        waiting.add(one);
      }),
  };
}

/** Remembers what was decided; one acknowledgement counts for both of twins. */
function note(tally: Tally, command: Command, decisions: readonly Decision[]): Acknowledged | null {
  const ids = new Set<string>();
  for (const decision of decisions) {
    if (decision.decided === 'acknowledged') ids.add(String(decision.answer.id));
  }
  if (ids.size > 1) tally.faults.push(`${command.kind} ${command.key}: ${[...ids].join(' and ')}`);
  const [first] = ids;
  if (first !== undefined) {
    const id = parseId(prefixes[command.kind], first);
    if (id === null) throw new Error(`an id that is none: ${first}`);
    const acknowledged = { command, id };
    tally.acknowledged.push(acknowledged);
    return acknowledged;
  }
  const refusal = decisions.find((decision) => decision.decided === 'refused');
  if (decisions.some(({ decided }) => decided === 'later')) tally.later.push(command);
  else if (refusal) tally.refused.push({ command, code: refusal.code });
  return null;
}

/** What an acknowledged command meets: the same again, the same key for something else, a liar. */
async function pester(
  house: House,
  client: Client,
  random: Random,
  tally: Tally,
  { command, id }: Acknowledged,
): Promise<void> {
  if (random.chance(0.1)) {
    const again = await client.decide(command);
    const same =
      again.decided === 'later' ||
      (again.decided === 'acknowledged' &&
        parseId(prefixes[command.kind], String(again.answer.id)) === id);
    if (again.decided !== 'later') tally.again.repeated += 1;
    if (!same) tally.faults.push(`${command.kind} ${command.key}: ${JSON.stringify(again)}`);
  }
  if (random.chance(0.1)) {
    const other = await client.send(command, { amountXof: command.amountXof + 1 });
    if (other && other.status < 500 && other.status !== 429) {
      tally.again.changed += 1;
      const { status } = other;
      if (status !== 409) tally.faults.push(`${command.key} with another amount: ${status}`);
    }
  }
  if (command.kind !== 'transfer' && random.chance(0.2)) {
    if (await forgeWebhook(house.apiUrl, random, command, id)) tally.again.forged += 1;
  }
}
