import type { SmsOutcome, SmsSender } from '../../modules/auth/ports.ts';

/** A message as the inbox page shows it. `at` is ISO, UTC. */
export interface InboxMessage {
  readonly id: string;
  readonly to: string;
  readonly body: string;
  readonly at: string;
}

/**
 * Where the messages lie. Not in a process's memory: a hosted demo answers from several processes,
 * and functions forget between two calls.
 */
export interface InboxStore {
  /** Keeps a message once per reference; `isNew` is false when it was there already. */
  keep(message: {
    readonly reference: string;
    readonly to: string;
    readonly body: string;
  }): Promise<{ readonly message: InboxMessage; readonly isNew: boolean }>;
  /** Newest first; only those for `to` when it is given. */
  list(to?: string): Promise<readonly InboxMessage[]>;
}

export interface InboxOptions {
  readonly store: InboxStore;
  /** Told of each message by the process that kept it, for the console of `npm start`. */
  readonly onMessage?: (message: InboxMessage) => void;
}

/** The development and demo provider: nothing leaves the machine. */
export interface SmsInbox extends SmsSender {
  /** Newest first; only those for `to` when it is given. @throws what the store throws */
  messages(to?: string): Promise<readonly InboxMessage[]>;
}

/**
 * Keeps messages instead of sending them. Codes lie in the store in plain text: production refuses
 * it at boot. Sending a reference again returns the first message, as the outbox may deliver twice.
 */
export function smsInbox({ store, onMessage }: InboxOptions): SmsInbox {
  return {
    name: 'inbox',
    async send({ reference, to, body }, signal): Promise<SmsOutcome> {
      if (signal.aborted) return { outcome: 'unknown', reason: 'aborted' };
      const { message, isNew } = await store.keep({ reference, to, body });
      if (isNew) onMessage?.(message);
      return { outcome: 'accepted', providerId: message.id, costXof: 0 };
    },
    messages: (to) => store.list(to),
  };
}
