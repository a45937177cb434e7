import type { Database } from './database.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { type Reader, statement } from './statement.ts';

export interface OutboxMessage {
  readonly id: string;
  readonly topic: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** `unknown` is tried again; the other two are final. */
export type SendOutcome =
  | { readonly outcome: 'delivered'; readonly detail?: string }
  | { readonly outcome: 'refused'; readonly detail: string }
  | { readonly outcome: 'unknown'; readonly detail: string };

/** Must bear the same message twice: delivery is at least once. */
export type OutboxConsumer = (message: OutboxMessage, signal: AbortSignal) => Promise<SendOutcome>;

interface Deps {
  readonly database: Database;
  readonly consumers: Readonly<Record<string, OutboxConsumer>>;
  /** Topics that somebody waits for: they have a lane of their own, behind nothing else. */
  readonly urgentTopics: readonly string[];
  /** Topics that take seconds each: they have one too, so that nobody waits behind them. */
  readonly slowTopics: readonly string[];
  readonly log: Log;
  readonly metrics: Metrics;
}

const lanes = ['urgent', 'other', 'slow'] as const;
type Lane = (typeof lanes)[number];

export interface OutboxWorker {
  /** Something was committed: look now instead of at the next turn. */
  nudge(): void;
  /** Lets the message in hand finish. */
  stop(): Promise<void>;
}

const attemptsMax = 8;
const sendTimeoutMs = 10_000;
const idleMs = 1_000;

/** The lease: another worker may take the message over once it has passed. */
const takeStatement = statement<OutboxMessage & { attempts: number; expired: boolean }>(
  'app.take_outbox',
  `UPDATE app.outbox o SET attempts = o.attempts + 1,
     available_at = app.now() + least(2 ^ o.attempts, 300) * interval '1 second'
       + interval '15 seconds'
   FROM (
     SELECT id FROM app.outbox WHERE settled_at IS NULL AND available_at <= app.now()
       AND (topic = ANY($1)) = $2
     ORDER BY available_at, id LIMIT 1 FOR UPDATE SKIP LOCKED
   ) due
   WHERE o.id = due.id
   RETURNING o.id, o.topic, o.payload, o.attempts,
     coalesce(o.expires_at <= app.now(), false) AS expired`,
);
const settleStatement = statement(
  'app.settle_outbox',
  `UPDATE app.outbox SET settled_at = app.now(), payload = NULL, outcome = $2, detail = $3
   WHERE id = $1 AND settled_at IS NULL`,
);
const postponeStatement = statement(
  'app.postpone_outbox',
  `UPDATE app.outbox SET detail = $2,
     available_at = app.now() + least(2 ^ (attempts - 1), 300) * interval '1 second'
   WHERE id = $1 AND settled_at IS NULL`,
);

/** Sends what is due, the urgent first, until nothing is. Returns how many it took. */
export async function drainOutbox(deps: Deps, signal: AbortSignal): Promise<number> {
  let taken = 0;
  for (const lane of lanes) taken += await drainLane(deps, lane, signal);
  return taken;
}

/** Topics, and whether the lane takes them or all others. */
function topicsOf({ urgentTopics, slowTopics }: Deps, lane: Lane): [readonly string[], boolean] {
  if (lane === 'urgent') return [urgentTopics, true];
  return lane === 'slow' ? [slowTopics, true] : [[...urgentTopics, ...slowTopics], false];
}

async function drainLane(deps: Deps, lane: Lane, signal: AbortSignal): Promise<number> {
  for (let taken = 0; ; taken += 1) {
    if (signal.aborted) return taken;
    const [message] = await deps.database.query(takeStatement, topicsOf(deps, lane));
    if (!message) return taken;
    await deliver(deps, message, signal);
  }
}

async function deliver(
  deps: Deps,
  message: OutboxMessage & { attempts: number; expired: boolean },
  signal: AbortSignal,
): Promise<void> {
  const sent = message.expired
    ? { outcome: 'expired', detail: 'past its use' }
    : await send(deps, message, signal);
  if (sent.outcome === 'unknown' && message.attempts < attemptsMax) {
    await deps.database.query(postponeStatement, [message.id, sent.detail ?? null]);
    deps.log.warn({ outboxId: message.id, topic: message.topic, why: sent.detail }, 'send again');
    return;
  }
  const outcome = sent.outcome === 'unknown' ? 'given_up' : sent.outcome;
  await settle(deps.database, message.id, outcome, sent.detail);
  deps.metrics.countOutbox(message.topic, outcome);
}

const settle = (reader: Reader, id: string, outcome: string, detail: string | undefined) =>
  reader.query(settleStatement, [id, outcome, detail ?? null]);

async function send(
  { consumers, log }: Deps,
  message: OutboxMessage,
  signal: AbortSignal,
): Promise<SendOutcome> {
  const consumer = consumers[message.topic];
  if (!consumer) return { outcome: 'unknown', detail: `nobody consumes ${message.topic}` };
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(sendTimeoutMs)]);
    return await consumer(message, limit);
  } catch (error) {
    log.error({ err: error, outboxId: message.id }, 'outbox consumer failed');
    return { outcome: 'unknown', detail: String(error) };
  }
}

/** Drains when nudged and once a second besides: what another process committed leaves too. */
export function startOutboxWorker(deps: Deps): OutboxWorker {
  const stopping = new AbortController();
  const started = lanes.map((lane) => startLane(deps, lane, stopping));
  return {
    nudge: () => {
      for (const { wake } of started) wake();
    },
    stop: async () => {
      stopping.abort();
      for (const { wake } of started) wake();
      await Promise.all(started.map(({ finished }) => finished));
    },
  };
}

function startLane(deps: Deps, lane: Lane, stopping: AbortController) {
  let wakeNow = () => {};
  const loop = async () => {
    while (!stopping.signal.aborted) {
      const woken = new Promise<void>((resolve) => {
        wakeNow = resolve;
        setTimeout(resolve, idleMs).unref();
      });
      await drainLane(deps, lane, stopping.signal).catch((error: unknown) => {
        deps.log.error({ err: error, lane }, 'outbox worker could not drain');
      });
      if (!stopping.signal.aborted) await woken;
    }
  };
  return { wake: () => wakeNow(), finished: loop() };
}
