/** One entry of a person's event log, as `/v1/events` answers it. */
export interface AccountEvent {
  readonly sequence: number;
  readonly type: string;
  /** ISO 8601. */
  readonly at: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface FollowerOptions {
  /** What came after sequence `after`, oldest first, `limit` at most. @throws when it cannot tell */
  loadAfter(after: number, limit: number): Promise<readonly AccountEvent[]>;
  /** Each event once, in order. Must not throw. */
  onEvent(event: AccountEvent): void;
  /** The sequence of the last event that was handed on before. */
  readonly last: number;
}

/** `new`: something was handed on; `nothing`: there was nothing; `failed`: it could not be asked. */
export type Looked = 'new' | 'nothing' | 'failed';

export interface Follower {
  /** Catches up with the log. Calls that come meanwhile share the round that follows. */
  look(): Promise<Looked>;
  /** The last sequence handed on. */
  last(): number;
  close(): void;
}

const pageSize = 50;

/**
 * Follows a log without gaps: one request at a time, each for what comes after the last event
 * handed on. Whatever is asked, however often, every event is handed on once and in order.
 */
export function createFollower(options: FollowerOptions): Follower {
  let { last } = options;
  let isWanted = false;
  let isClosed = false;
  let running: Promise<Looked> | null = null;

  const takePage = async (): Promise<'full' | 'partial'> => {
    const page = await options.loadAfter(last, pageSize);
    for (const event of page) {
      if (isClosed) return 'partial';
      if (event.sequence <= last) continue;
      last = event.sequence;
      options.onEvent(event);
    }
    return page.length < pageSize ? 'partial' : 'full';
  };

  const catchUp = async (): Promise<Looked> => {
    const before = last;
    try {
      while (isWanted && !isClosed) {
        isWanted = false;
        // A page that is not full was the end of the log when it was read.
        while ((await takePage()) === 'full' && !isClosed);
      }
      return last > before ? 'new' : 'nothing';
    } catch {
      return 'failed';
    } finally {
      running = null;
    }
  };

  return {
    look: () => {
      isWanted = true;
      running ??= catchUp();
      return running;
    },
    last: () => last,
    close: () => {
      isClosed = true;
    },
  };
}
