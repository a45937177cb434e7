/** The PostgreSQL channel on which a commit says that a subject has a new event. */
export const hintChannel = 'ecom_event';

/** Something happened to `subject`; what it was stands in the event log under `sequence`. */
export interface EventHint {
  /** `user:<uuid>`. */
  readonly subject: string;
  /** The newest of the commit: those before it have no hint of their own. */
  readonly sequence: number;
}

export interface BusListener {
  /** Committed just now by any process. May be missing, never wrong: the log is the truth. */
  onHint(hint: EventHint): void;
  /** Hints come from now on; whatever was committed before may have been missed. */
  onHearing(): void;
  /** No hint comes until `onHearing` is called again. */
  onDeaf(): void;
}

/**
 * Carries hints from each commit to every process that listens. Publishing is part of the commit
 * itself (`transaction.ts`), so the port has only the listening half. Filled by `adapters/bus-*`.
 */
export interface EventBus {
  /** Connects, and connects again whenever it must, until `stop`. Once per bus. */
  start(listener: BusListener): void;
  /** Leaves no connection behind; calls nobody any more. */
  stop(): Promise<void>;
}

/** Reads what `transaction.ts` notifies, a hint a line; leaves out what is none. */
export const parseHints = (payload: string): EventHint[] =>
  payload.split('\n').flatMap((line) => parseHint(line) ?? []);

/** Reads `<subject> <sequence>`; null for anything else. */
function parseHint(line: string): EventHint | null {
  const [, subject, digits] = /^(\S+) (\d{1,16})$/.exec(line) ?? [];
  const sequence = Number(digits);
  return subject && Number.isSafeInteger(sequence) ? { subject, sequence } : null;
}
