import { newId } from '@ecom/kernel';
import { hintChannel } from './realtime/event-bus.ts';
import { type Reader, type Statement, statement } from './statement.ts';

export interface Announcement {
  /** `user:<uuid>`, `order:<uuid>`: whose sequence counts it. */
  readonly subject: string;
  /** `module.what_happened`, in the past tense. */
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Enqueued {
  readonly topic: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Past this many milliseconds nobody wants it any more. */
  readonly expiresInMs?: number;
  /** Not before so many milliseconds have passed. */
  readonly delayMs?: number;
}

declare const inTransaction: unique symbol;

/** The transaction that a use-case takes part in. What it announces is written at its end. */
export interface Tx extends Reader {
  readonly [inTransaction]: true;
  /** Adds to the event log. Its counter row is locked last, at the end of the transaction. */
  announce(event: Announcement): void;
  /** Leaves with the commit, at least once. */
  enqueue(message: Enqueued): void;
  /** Waits for every other transaction that holds the same name; held until the end. */
  lockName(name: string): Promise<void>;
}

const lockNameStatement = statement(
  'app.lock_name',
  `SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`,
);

/** The hint of the bus leaves with the commit, and only where $5 says that it is the last one. */
const appendEvent = statement(
  'app.append_event',
  `WITH counted AS (
     INSERT INTO app.event_subject AS s (subject, last_sequence) VALUES ($1, 1)
     ON CONFLICT (subject) DO UPDATE SET last_sequence = s.last_sequence + 1
     RETURNING subject, last_sequence
   ), logged AS (
     INSERT INTO app.event (subject, sequence, id, type, data)
     SELECT subject, last_sequence, $2, $3, $4 FROM counted
     RETURNING subject, sequence
   )
   SELECT pg_notify('${hintChannel}', subject || ' ' || sequence) FROM logged WHERE $5`,
);

const insertMessage = statement(
  'app.insert_outbox',
  `INSERT INTO app.outbox (id, topic, payload, expires_at, available_at)
   VALUES ($1, $2, $3, app.now() + $4 * interval '1 millisecond',
     app.now() + $5 * interval '1 millisecond')`,
);

/** For `createDatabase`: wraps one connection's query in what a use-case may do. */
export function transactionOn(query: Reader['query']): Tx & { flush(): Promise<void> } {
  const events: Announcement[] = [];
  const messages: Enqueued[] = [];
  const flush = async () => {
    for (const { topic, payload, expiresInMs = null, delayMs = 0 } of messages.splice(0)) {
      const row = [newId(), topic, JSON.stringify(payload), expiresInMs, delayMs];
      await query(insertMessage, row);
    }
    // Sorted, so that two transactions lock the counters of two subjects in one order.
    const inOrder = events.splice(0).sort((a, b) => (a.subject < b.subject ? -1 : 1));
    for (const [at, { subject, type, data }] of inOrder.entries()) {
      const isLast = inOrder[at + 1]?.subject !== subject;
      await query(appendEvent, [subject, newId(), type, JSON.stringify(data), isLast]);
    }
  };
  const part = {
    query: <Row>(one: Statement<Row>, values: readonly unknown[]) => query(one, values),
    announce: (event: Announcement) => void events.push(event),
    enqueue: (message: Enqueued) => void messages.push(message),
    lockName: async (name: string) => void (await query(lockNameStatement, [name])),
    flush,
  };
  return part as typeof part & Tx;
}
