import type { SocketHandlers } from './connection.ts';
import type { AccountEvent } from './follower.ts';
import type { Change, Surroundings } from './surroundings.ts';
import { createUpdates, type Updates } from './updates.ts';

/** A log, a socket and a page, all in the test's hands. Time stands still until it is moved. */
export function makeWorld({ last = 0, renew = async () => 'fresh' as string | null } = {}) {
  const log: AccountEvent[] = [];
  const timers = new Set<{ at: number; work: () => void }>();
  const changes = new Set<(change: Change) => void>();
  const sockets: (SocketHandlers & { closed: boolean; offered: string[] })[] = [];
  const requests: { after: number; answer: () => void; fail: () => void }[] = [];
  const handed: number[] = [];
  const world = { now: 0, visible: true, renewals: 0 };
  const surroundings: Surroundings = {
    isVisible: () => world.visible,
    onChange: (listener) => {
      changes.add(listener);
      return () => changes.delete(listener);
    },
    after: (ms, work) => {
      const timer = { at: world.now + ms, work };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    random: () => 0.5,
  };
  const updates: Updates = createUpdates({
    surroundings,
    last,
    renew: () => {
      world.renewals += 1;
      return renew();
    },
    onEvent: ({ sequence }) => void handed.push(sequence),
    openSocket: (handlers) => {
      const socket = {
        ...handlers,
        closed: false,
        offered: [] as string[],
        // A socket breaks once.
        onDown: (why: 'refused' | 'lost') => {
          if (!socket.closed) handlers.onDown(why);
          socket.closed = true;
        },
      };
      sockets.push(socket);
      return {
        offerToken: (token) => void socket.offered.push(token),
        close: () => {
          socket.closed = true;
        },
      };
    },
    loadAfter: (after, limit) => {
      // Read when it is asked, answered later: an answer may be old when it comes.
      const page = log.filter(({ sequence }) => sequence > after).slice(0, limit);
      return new Promise((resolve, reject) => {
        requests.push({
          after,
          answer: () => resolve(page),
          fail: () => reject(new Error('lost')),
        });
      });
    },
  });
  const add = (count = 1) => {
    for (let n = 0; n < count; n += 1) {
      log.push({ sequence: log.length + 1, type: 'test.happened', at: '', data: {} });
    }
  };
  return {
    ...{ updates, sockets, requests, handed, log, add, world },
    socket: () => {
      const socket = sockets.at(-1);
      if (!socket) throw new Error('no socket was asked for');
      return socket;
    },
    /** Everything that is due within so many milliseconds, in its order. */
    pass: async (ms: number) => {
      const until = world.now + ms;
      for (;;) {
        await idle();
        const due = [...timers].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
        if (!due) break;
        timers.delete(due);
        world.now = due.at;
        due.work();
      }
      world.now = until;
    },
    change: (to: Change) => {
      if (to !== 'online') world.visible = to === 'awake';
      for (const listener of [...changes]) listener(to);
    },
    /** Answers requests as they come until none is left. */
    answerAll: async () => {
      for (let one = requests.shift(); one; one = requests.shift()) {
        one.answer();
        await idle();
      }
    },
  };
}

/** Lets everything that only waits for promises happen. */
export const idle = () => new Promise<void>((resolve) => setImmediate(resolve));
