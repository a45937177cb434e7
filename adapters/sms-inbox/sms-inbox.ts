import { randomUUID } from 'node:crypto';
import { type Clock, systemClock } from '@ecom/kernel';
import type { SmsOutcome, SmsSender } from '../../modules/auth/ports.ts';

/** A message as the inbox page shows it. `at` is ISO, UTC. */
export interface InboxMessage {
  readonly id: string;
  readonly to: string;
  readonly body: string;
  readonly at: string;
}

export interface InboxOptions {
  /** Told of each message, for the console of `npm start`. */
  readonly onMessage?: (message: InboxMessage) => void;
  readonly clock?: Clock;
}

/** The development and demo provider: nothing leaves the machine. */
export interface SmsInbox extends SmsSender {
  /** Newest first; only those for `to` when it is given. */
  messages(to?: string): readonly InboxMessage[];
}

/** A shared demo must not grow for ever, and a person reads the last few only. */
const inboxLimit = 200;

/**
 * Keeps messages in this process's memory instead of sending them. Codes lie in it in plain
 * text: production refuses it at boot. Sending a reference again returns the first message,
 * as the outbox may deliver twice.
 */
export function smsInbox(options: InboxOptions = {}): SmsInbox {
  const clock = options.clock ?? systemClock;
  const kept = new Map<string, InboxMessage>();
  return {
    name: 'inbox',
    send(message, signal): Promise<SmsOutcome> {
      if (signal.aborted) return Promise.resolve({ outcome: 'unknown', reason: 'aborted' });
      const before = kept.get(message.reference);
      if (before) return Promise.resolve(accepted(before));
      const at = new Date(clock.nowMs()).toISOString();
      const received = { id: `sms_${randomUUID()}`, to: message.to, body: message.body, at };
      kept.set(message.reference, received);
      forgetOldest(kept);
      options.onMessage?.(received);
      return Promise.resolve(accepted(received));
    },
    messages(to) {
      const newestFirst = [...kept.values()].reverse();
      return to === undefined ? newestFirst : newestFirst.filter((message) => message.to === to);
    },
  };
}

const accepted = (message: InboxMessage): SmsOutcome => ({
  outcome: 'accepted',
  providerId: message.id,
  costXof: 0,
});

/** A Map keeps the order of insertion: its first key is the oldest message. */
function forgetOldest(kept: Map<string, InboxMessage>): void {
  const oldest = kept.keys().next().value;
  if (kept.size > inboxLimit && oldest !== undefined) kept.delete(oldest);
}
