import fs from 'node:fs';
import type { Faults } from './faults.ts';
import type { Movement, Operation, OwedWebhook, Provider } from './operation.ts';

/** One fact. The whole state is what these add up to, in their order. */
export type Fact =
  | { readonly type: 'opened'; readonly operation: Operation }
  | { readonly type: 'changed'; readonly id: number; readonly change: Partial<Operation> }
  | { readonly type: 'moved'; readonly movement: Movement }
  | { readonly type: 'owed'; readonly webhook: OwedWebhook }
  | { readonly type: 'delivered'; readonly id: number }
  | { readonly type: 'faults'; readonly faults: Faults }
  | { readonly type: 'receiver'; readonly provider: Provider; readonly url: string | null };

/** Facts as lines of JSON, in a file or, without a path, in memory only. */
export interface Journal {
  readonly facts: readonly Fact[];
  /** Together or not at all: what belongs together is one write of one line. */
  append(facts: readonly Fact[]): void;
  close(): void;
}

/**
 * Opens a journal and reads what it holds. A line is written before the caller is answered, so a
 * killed simulator remembers what it said; half a line at the end was never answered.
 */
export function openJournal(path: string | null): Journal {
  const facts = path === null ? [] : readFacts(path);
  const file = path === null ? null : fs.openSync(path, 'a', 0o600);
  return {
    facts,
    append: (added) => {
      facts.push(...added);
      if (file !== null) fs.writeSync(file, `${JSON.stringify(added)}\n`);
    },
    close: () => {
      if (file !== null) fs.closeSync(file);
    },
  };
}

function readFacts(path: string): Fact[] {
  if (!fs.existsSync(path)) return [];
  const text = fs.readFileSync(path, 'utf8');
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  // What was torn off must not be joined to the next line.
  if (whole.length < text.length) fs.truncateSync(path, Buffer.byteLength(whole));
  return whole
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => JSON.parse(line) as Fact[]);
}
