import { type Faults, noFaults } from './faults.ts';
import type { Fact, Journal } from './journal.ts';
import type { Direction, Movement, Operation, OwedWebhook, Provider } from './operation.ts';

/** Everything the simulator knows. It is written to the journal before it is known. */
export interface Book {
  readonly operations: ReadonlyMap<number, Operation>;
  readonly movements: readonly Movement[];
  readonly owed: ReadonlyMap<number, OwedWebhook>;
  readonly faults: Faults;
  receiverOf(provider: Provider): string | null;
  /** The oldest operation under a merchant's reference. */
  find(provider: Provider, direction: Direction, reference: string): Operation | undefined;
  nextId(): number;
  record(facts: readonly Fact[]): void;
}

/** Reads a book out of its journal. */
export function openBook(journal: Journal): Book {
  const operations = new Map<number, Operation>();
  const movements: Movement[] = [];
  const owed = new Map<number, OwedWebhook>();
  const receivers = new Map<Provider, string | null>();
  const byReference = new Map<string, number>();
  let faults = noFaults;
  let lastId = 1_000;

  const learn = (fact: Fact): void => {
    switch (fact.type) {
      case 'opened': {
        const { operation } = fact;
        operations.set(operation.id, operation);
        const key = keyOf(operation.provider, operation.direction, operation.reference);
        if (!byReference.has(key)) byReference.set(key, operation.id);
        lastId = Math.max(lastId, operation.id);
        return;
      }
      case 'changed': {
        const before = operations.get(fact.id);
        if (before) operations.set(fact.id, { ...before, ...fact.change });
        return;
      }
      case 'moved':
        movements.push(fact.movement);
        return;
      case 'owed':
        owed.set(fact.webhook.id, fact.webhook);
        lastId = Math.max(lastId, fact.webhook.id);
        return;
      case 'delivered':
        owed.delete(fact.id);
        return;
      case 'faults':
        faults = { ...noFaults, ...fact.faults };
        return;
      case 'receiver':
        receivers.set(fact.provider, fact.url);
    }
  };
  journal.facts.forEach(learn);

  return {
    operations,
    movements,
    owed,
    get faults() {
      return faults;
    },
    receiverOf: (provider) => receivers.get(provider) ?? null,
    find: (provider, direction, reference) => {
      const id = byReference.get(keyOf(provider, direction, reference));
      return id === undefined ? undefined : operations.get(id);
    },
    nextId: () => {
      lastId += 1;
      return lastId;
    },
    record: (facts) => {
      journal.append(facts);
      facts.forEach(learn);
    },
  };
}

const keyOf = (provider: Provider, direction: Direction, reference: string): string =>
  `${provider} ${direction} ${reference}`;
