import { createHmac } from 'node:crypto';
import type { Book } from './book.ts';
import type { Faults } from './faults.ts';
import { simulatorKeys } from './keys.ts';
import type { OwedWebhook } from './operation.ts';

/** Brings webhooks to the merchant, again until they were taken. */
export interface Postman {
  /** Settles when the webhook was tried once; at once when there is none of that id. */
  deliver(id: number): Promise<void>;
  stop(): void;
}

/** FedaPay tries ten times, ever further apart. Nobody says what PayGate does: the same. */
const triesMax = 10;
const firstPauseMs = 200;
const pauseMaxMs = 120_000;

/** Webhooks that are sent in reverse wait for each other: so many, or so long. */
const gatherMax = 2;
const gatherMs = 1_000;

/** Also takes up what a simulator before this one still owed. */
export function startPostman(book: Book): Postman {
  const stopped = new AbortController();
  const timers = new Set<NodeJS.Timeout>();
  let gathered: number[] = [];

  const later = (act: () => void, afterMs: number): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      act();
    }, afterMs);
    timers.add(timer);
  };

  const attempt = async (id: number, tries: number): Promise<void> => {
    const webhook = book.owed.get(id);
    if (webhook === undefined || stopped.signal.aborted) return;
    const url = book.receiverOf(webhook.provider);
    if (url === null) return;
    let isTaken = false;
    for (let copies = 0; copies <= book.faults.extraWebhooks; copies += 1) {
      isTaken = (await post(url, webhook, book.faults, stopped.signal)) || isTaken;
    }
    if (stopped.signal.aborted) return;
    if (isTaken) {
      book.record([{ type: 'delivered', id }]);
    } else if (tries < triesMax) {
      const pauseMs = Math.min(pauseMaxMs, firstPauseMs * 2 ** (tries - 1));
      later(() => void attempt(id, tries + 1), pauseMs);
    }
  };

  /** One after the other, the newest first. */
  const sendGathered = async (): Promise<void> => {
    const ids = gathered.reverse();
    gathered = [];
    for (const id of ids) await attempt(id, 1);
  };

  for (const id of book.owed.keys()) later(() => void attempt(id, 1), 0);
  return {
    deliver: async (id) => {
      if (!book.faults.reorderWebhooks) return attempt(id, 1);
      gathered.push(id);
      if (gathered.length >= gatherMax) void sendGathered();
      else later(() => void sendGathered(), gatherMs);
    },
    stop: () => {
      stopped.abort();
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

async function post(
  url: string,
  webhook: OwedWebhook,
  faults: Faults,
  stopped: AbortSignal,
): Promise<boolean> {
  const signed = webhook.provider === 'fedapay' ? signatureOf(webhook.body, faults.signature) : {};
  try {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/json', ...signed },
      body: webhook.body,
      signal: AbortSignal.any([stopped, AbortSignal.timeout(10_000)]),
    });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    // Whatever it was, the merchant has not said that it took the webhook.
    return false;
  }
}

/** Each try is signed anew, as FedaPay does. */
function signatureOf(body: string, kind: Faults['signature']): Record<string, string> {
  if (kind === 'missing') return {};
  const shiftS = kind === 'stale' ? -3_600 : kind === 'future' ? 3_600 : 0;
  const time = Math.floor(Date.now() / 1000) + shiftS;
  const secret = kind === 'bad' ? 'another-secret' : simulatorKeys.fedapay.webhookSecret;
  const signature = createHmac('sha256', secret).update(`${time}.${body}`).digest('hex');
  return { 'x-fedapay-signature': `t=${time},s=${signature}` };
}
