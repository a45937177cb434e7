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

/** A notification carries 8,000 bytes at most; a hint is a subject and a number of 16 digits. */
const hintsAtOnce = 80;

/**
 * All of a transaction's events in one statement, counters in the order of their subjects. The
 * hints of the bus leave with the commit, many in one notification; each names its subject's last
 * sequence.
 */
const appendEvents = statement(
  'app.append_events',
  `WITH said AS MATERIALIZED (
     SELECT subject, type, data,
       row_number() OVER (PARTITION BY subject ORDER BY nth) AS rank,
       count(*) OVER (PARTITION BY subject) AS total
     FROM unnest($1::text[], $2::text[], $3::jsonb[])
       WITH ORDINALITY AS s (subject, type, data, nth)
   ), counted AS (
     INSERT INTO app.event_subject AS s (subject, last_sequence)
     SELECT DISTINCT subject, total FROM said ORDER BY subject
     ON CONFLICT (subject) DO UPDATE SET last_sequence = s.last_sequence + excluded.last_sequence
     RETURNING subject, last_sequence
   ), logged AS (
     INSERT INTO app.event (subject, sequence, type, data, occurred_at)
     SELECT subject, last_sequence - total + rank, type, data, (SELECT app.now())
     FROM said JOIN counted USING (subject)
   )
   SELECT pg_notify('${hintChannel}', string_agg(hint, E'\\n')) FROM (
     SELECT subject || ' ' || last_sequence AS hint, row_number() OVER () / ${hintsAtOnce} AS part
     FROM counted) h GROUP BY part`,
);

const insertMessage = statement(
  'app.insert_outbox',
  `INSERT INTO app.outbox (id, topic, payload, expires_at, available_at)
   VALUES ($1, $2, $3, app.now() + $4 * interval '1 millisecond',
     app.now() + $5 * interval '1 millisecond')`,
);

const columnsOf = (told: readonly Announcement[]) => [
  told.map(({ subject }) => subject),
  told.map(({ type }) => type),
  told.map(({ data }) => JSON.stringify(data)),
];

/** For `createDatabase`: wraps one connection's query in what a use-case may do. */
export function transactionOn(query: Reader['query']): Tx & { flush(): Promise<void> } {
  const events: Announcement[] = [];
  const messages: Enqueued[] = [];
  const flush = async () => {
    const written = messages
      .splice(0)
      .map(({ topic, payload, expiresInMs = null, delayMs = 0 }) =>
        query(insertMessage, [newId(), topic, JSON.stringify(payload), expiresInMs, delayMs]),
      );
    const told = events.splice(0);
    if (told.length > 0) written.push(query(appendEvents, columnsOf(told)));
    await Promise.all(written);
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
