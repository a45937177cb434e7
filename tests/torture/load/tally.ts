import type { Command } from './command.ts';

export interface Acknowledged {
  readonly command: Command;
  /** The UUID behind the id that the client was given. */
  readonly id: string;
}

/** What clients were told, in the run's memory alone: the book is held against it. */
export interface Tally {
  readonly acknowledged: Acknowledged[];
  readonly refused: { readonly command: Command; readonly code: string }[];
  /** Answered 429: tried again at the end. */
  readonly later: Command[];
  /** Promises of the answers themselves that were broken, in words. */
  readonly faults: string[];
  /** Tries that said nothing, by what came instead of an answer. */
  readonly lost: Map<string, number>;
  /** The same key again: with the same body, at the same moment, with another body. */
  readonly again: { repeated: number; twins: number; changed: number; forged: number };
}

export const newTally = (): Tally => ({
  acknowledged: [],
  refused: [],
  later: [],
  faults: [],
  lost: new Map(),
  again: { repeated: 0, twins: 0, changed: 0, forged: 0 },
});
