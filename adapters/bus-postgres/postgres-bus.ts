import { randomInt } from 'node:crypto';
import {
  type BusListener,
  type EventBus,
  hintChannel,
  type Log,
  parseHints,
} from '@ecom/server-kit';
import pg from 'pg';

export interface PostgresBusOptions {
  /** A direct connection: a transaction pooler swallows notifications. */
  readonly url: string;
  readonly log: Log;
}

const firstWaitMs = 200;
const waitMaxMs = 10_000;
const beatEveryMs = 15_000;
const answerMaxMs = 5_000;

/** LISTEN on one connection of its own, which is made again, later each time, when it breaks. */
export function postgresBus({ url, log }: PostgresBusOptions): EventBus {
  const stopping = new AbortController();
  let finished: Promise<void> = Promise.resolve();
  return {
    start: (listener) => {
      finished = keepListening(url, listener, log, stopping.signal);
    },
    stop: async () => {
      stopping.abort();
      await finished;
    },
  };
}

async function keepListening(
  url: string,
  listener: BusListener,
  log: Log,
  stopped: AbortSignal,
): Promise<void> {
  for (let failures = 0; !stopped.aborted; failures += 1) {
    const heard = await listenUntilLost(url, listener, log, stopped);
    if (heard) failures = 0;
    if (!stopped.aborted) await pause(waitOf(failures), stopped);
  }
}

/** One connection's life. Tells whether it ever heard; never throws. */
async function listenUntilLost(
  url: string,
  listener: BusListener,
  log: Log,
  stopped: AbortSignal,
): Promise<boolean> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'ecom bus',
    connectionTimeoutMillis: answerMaxMs,
    query_timeout: answerMaxMs,
    keepAlive: true,
  });
  const lost = new AbortController();
  client.on('error', (error) => lost.abort(error));
  client.on('end', () => lost.abort(new Error('the connection ended')));
  client.on('notification', ({ payload = '' }) => {
    if (lost.signal.aborted || stopped.aborted) return;
    for (const hint of parseHints(payload)) listener.onHint(hint);
  });
  let heard = false;
  const cut = () => client.connection.stream.destroy();
  try {
    // A server that does not answer must not keep a process from stopping.
    stopped.addEventListener('abort', cut);
    await client.connect();
    await client.query(`LISTEN ${hintChannel}`);
    stopped.removeEventListener('abort', cut);
    if (!stopped.aborted) listener.onHearing();
    heard = true;
    await beatUntil(client, AbortSignal.any([lost.signal, stopped]));
    lost.signal.throwIfAborted();
  } catch (error) {
    if (!stopped.aborted) log.warn({ err: error }, 'the event bus is deaf; it connects again');
  } finally {
    stopped.removeEventListener('abort', cut);
  }
  if (heard && !stopped.aborted) listener.onDeaf();
  await hangUp(client);
  return heard;
}

/** A peer that is gone without a word is noticed by the query that it leaves unanswered. */
async function beatUntil(client: pg.Client, over: AbortSignal): Promise<void> {
  while (!over.aborted) {
    await pause(beatEveryMs, over);
    if (!over.aborted) await client.query('SELECT 1');
  }
}

/** Politely, unless nobody is there to answer the farewell. */
async function hangUp(client: pg.Client): Promise<void> {
  const patience = AbortSignal.timeout(1_000);
  const cut = () => client.connection.stream.destroy();
  patience.addEventListener('abort', cut, { once: true });
  await client.end().catch(() => undefined);
  patience.removeEventListener('abort', cut);
}

/** Doubled each time up to a maximum, spread, so that processes do not come back as one. */
function waitOf(failures: number): number {
  const most = Math.min(waitMaxMs, firstWaitMs * 2 ** failures);
  return randomInt(Math.ceil(most / 2), most + 1);
}

function pause(ms: number, over: AbortSignal): Promise<void> {
  if (over.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      over.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    over.addEventListener('abort', done, { once: true });
  });
}
