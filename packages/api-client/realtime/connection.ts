import type { Surroundings } from './surroundings.ts';

export interface SocketHandlers {
  onUp(): void;
  /** Something was committed, up to `sequence`; null: look, hints may have been missed. */
  onHint(sequence: number | null): void;
  /** Once and for all, unless it was closed from here. `refused`: the token was not accepted. */
  onDown(why: 'refused' | 'lost'): void;
}

export interface OpenedSocket {
  /** Shows a fresh token in place of the one that expires. */
  offerToken(token: string): void;
  close(): void;
}

/** One attempt at a socket. Another is another call. */
export type OpenSocket = (handlers: SocketHandlers) => OpenedSocket;

interface Options {
  readonly openSocket: OpenSocket;
  readonly surroundings: Surroundings;
  onUp(): void;
  onHint(sequence: number | null): void;
  /** It was up and broke, not closed from here. */
  onDown(): void;
  /** A fresh token, or null when the session has ended: then nothing more is tried. */
  renew(): Promise<string | null>;
}

const firstWaitMs = 1_000;
const waitMaxMs = 5 * 60_000;
const steadyMs = 30_000;
/** A page that nobody looks at keeps its socket for a glance at another app, no longer. */
const hiddenMs = 60_000;

export interface Connection {
  isUp(): boolean;
  offerToken(token: string): void;
  close(): void;
}

/**
 * Keeps one socket open while the page is looked at, and tries again when it breaks, later each
 * time: behind a site without sockets this costs a request every five minutes.
 */
export function keepConnected(options: Options): Connection {
  const { surroundings } = options;
  let socket: OpenedSocket | null = null;
  let isUp = false;
  let isOver = false;
  /** In a row. Only what lasts is a success: a socket that is cut each time backs off too. */
  let failures = 0;
  let callOffNext = () => {};
  let callOffHidden = () => {};

  const wait = (ms: number, work: () => void) => {
    callOffNext();
    callOffNext = surroundings.after(ms, work);
  };
  const forgive = () => {
    failures = 0;
  };
  const attempt = () => {
    if (isOver || socket !== null || !surroundings.isVisible()) return;
    callOffNext();
    socket = options.openSocket({ onUp: up, onHint: options.onHint, onDown: down });
  };
  const up = () => {
    isUp = true;
    wait(steadyMs, forgive);
    options.onUp();
  };
  const down = (why: 'refused' | 'lost') => {
    const isFirst = failures === 0;
    const waitMs = Math.min(waitMaxMs, firstWaitMs * 2 ** failures);
    failures += 1;
    const wasUp = isUp;
    leave();
    if (wasUp) options.onDown();
    const again = () => wait(waitMs * (0.5 + surroundings.random()), attempt);
    // One fresh token in a row: who is refused with that one too has another reason to wait.
    if (why === 'refused' && isFirst) void renewThen(again);
    else again();
  };
  const renewThen = async (work: () => void) => {
    // Without network nobody knows that the session ended: it is like any other lost socket.
    const token = await options.renew().catch(() => '');
    if (token === null) close();
    else if (!isOver && socket === null) work();
  };
  const leave = () => {
    callOffNext();
    socket = null;
    isUp = false;
  };
  const drop = () => {
    socket?.close();
    leave();
  };
  const unsubscribe = surroundings.onChange((change) => {
    callOffHidden();
    if (change === 'hidden') {
      callOffHidden = surroundings.after(hiddenMs, drop);
      return;
    }
    // The socket of the network before looks open for a while, and nothing comes through it.
    if (change === 'online') drop();
    forgive();
    attempt();
  });
  const close = () => {
    isOver = true;
    callOffHidden();
    unsubscribe();
    drop();
  };
  attempt();
  return { isUp: () => isUp, offerToken: (token) => socket?.offerToken(token), close };
}
