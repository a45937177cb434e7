import { keepConnected, type OpenSocket } from './connection.ts';
import { createFollower, type FollowerOptions, type Looked } from './follower.ts';
import { browserSurroundings, type Surroundings } from './surroundings.ts';

export interface UpdatesOptions extends FollowerOptions {
  readonly openSocket: OpenSocket;
  /** A fresh token, or null when the session has ended. */
  renew(): Promise<string | null>;
  readonly surroundings?: Surroundings;
}

export interface Updates {
  /** Asks for what is new now. */
  look(): void;
  /** The session was renewed: the socket goes on with this token. */
  offerToken(token: string): void;
  /** Ends socket, polling and listening; nothing is handed on any more. */
  close(): void;
}

const pollPolicy = { firstMs: 20_000, growth: 1.5, maxMs: 60_000 } as const;

/** A socket's «look» reaches every phone at once: they ask spread over so long. */
const spreadMs = 2_000;

/**
 * Hands on a person's events as they happen. The log behind `loadAfter` is the truth: it is asked
 * on every hint, when the socket opens or breaks, when the page is looked at again and when the
 * network is back. Without a socket it is asked every 20 s while the page is looked at, more
 * rarely, down to once a minute, while nothing comes.
 */
export function createUpdates(options: UpdatesOptions): Updates {
  const surroundings = options.surroundings ?? browserSurroundings;
  const follower = createFollower(options);
  let isClosed = false;
  let pollMs: number = pollPolicy.firstMs;
  let callOffPoll = () => {};
  let callOffSpread = () => {};

  const planPoll = () => {
    callOffPoll();
    if (isClosed || connection.isUp() || !surroundings.isVisible()) return;
    callOffPoll = surroundings.after(pollMs, () => {
      pollMs = Math.min(pollPolicy.maxMs, pollMs * pollPolicy.growth);
      look();
    });
  };
  const settle = (looked: Looked) => {
    if (looked === 'new') pollMs = pollPolicy.firstMs;
    // The socket is there and the log was not: nobody would give this hint again.
    if (looked === 'failed' && connection.isUp()) retryLater();
    else planPoll();
  };
  const look = () => void follower.look().then(settle);
  const retryLater = () => {
    callOffPoll();
    if (!isClosed) callOffPoll = surroundings.after(pollPolicy.firstMs / 4, look);
  };
  const connection = keepConnected({
    openSocket: options.openSocket,
    surroundings,
    renew: options.renew,
    onUp: look,
    onDown: look,
    onHint: (sequence) => {
      if (sequence === null) {
        callOffSpread();
        callOffSpread = surroundings.after(spreadMs * surroundings.random(), look);
      } else if (sequence > follower.last()) look();
    },
  });
  const unsubscribe = surroundings.onChange((change) => {
    if (change === 'hidden') return callOffPoll();
    pollMs = pollPolicy.firstMs;
    look();
  });
  look();
  return {
    look,
    offerToken: connection.offerToken,
    close: () => {
      isClosed = true;
      follower.close();
      unsubscribe();
      connection.close();
      callOffPoll();
      callOffSpread();
    },
  };
}
