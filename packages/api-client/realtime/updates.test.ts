import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SocketHandlers } from './connection.ts';
import { type AccountEvent, createFollower } from './follower.ts';
import type { Surroundings } from './surroundings.ts';
import { createUpdates, type Updates } from './updates.ts';

/** A log, a socket and a page, all in the test's hands. Time stands still until it is moved. */
function makeWorld({ last = 0, renew = async () => 'fresh' as string | null } = {}) {
  const log: AccountEvent[] = [];
  const timers = new Set<{ at: number; work: () => void }>();
  const changes = new Set<(change: 'awake' | 'hidden') => void>();
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
    change: (to: 'awake' | 'hidden') => {
      world.visible = to === 'awake';
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
const idle = () => new Promise<void>((resolve) => setImmediate(resolve));

let world: ReturnType<typeof makeWorld>;
beforeEach(() => {
  world = makeWorld();
});

describe('updates', () => {
  it('begin after the last event that was handed on before', async () => {
    world = makeWorld({ last: 2 });
    world.add(3);
    world.updates.look();
    expect(world.requests.map(({ after }) => after)).toEqual([2]);
    await world.answerAll();
    world.updates.look();
    await world.answerAll();
    expect(world.handed).toEqual([3]);
  });

  it('page through a long absence', async () => {
    world.add(120);
    world.updates.look();
    await world.answerAll();
    await world.answerAll();
    expect(world.handed).toEqual(world.log.map(({ sequence }) => sequence));
  });

  it('ask once more when a hint comes while the answer is on its way', async () => {
    world.socket().onUp();
    const [early] = world.requests.splice(0);
    world.add();
    world.socket().onHint(1);
    early?.answer();
    await idle();
    await world.answerAll();
    expect(world.handed).toEqual([1]);
  });

  it('ask nothing for a hint of what they know', async () => {
    world.add();
    world.socket().onUp();
    await world.answerAll();
    await world.answerAll();
    world.socket().onHint(1);
    expect(world.requests).toHaveLength(0);
  });

  it('poll every 20 s without a socket, more rarely while nothing comes', async () => {
    await world.answerAll();
    const asked: number[] = [];
    for (let second = 0; second < 200; second += 1) {
      await world.pass(1_000);
      world.sockets.at(-1)?.onDown('lost');
      if (world.requests.length > 0) asked.push(world.world.now / 1_000);
      await world.answerAll();
    }
    expect(asked).toEqual([20, 50, 95, 155]);
    world.add();
    await world.pass(15_000);
    await world.answerAll();
    await world.pass(20_000);
    expect(world.requests).toHaveLength(1);
  });

  it('do not poll while the socket is there, nor while nobody looks', async () => {
    world.socket().onUp();
    await world.answerAll();
    await world.pass(300_000);
    expect(world.requests).toHaveLength(0);
    world.change('hidden');
    await world.pass(300_000);
    expect(world.requests).toHaveLength(0);
    expect(world.socket().closed).toBe(true);
  });

  it('look at once when the page is seen again, and open the socket anew', async () => {
    world.socket().onUp();
    await world.answerAll();
    world.change('hidden');
    await world.pass(61_000);
    const before = world.sockets.length;
    world.add();
    world.change('awake');
    await world.answerAll();
    expect(world.handed).toEqual([1]);
    expect(world.sockets).toHaveLength(before + 1);
  });

  it('keep the socket through a glance at another app', async () => {
    world.socket().onUp();
    world.change('hidden');
    await world.pass(30_000);
    world.change('awake');
    await world.pass(120_000);
    expect(world.sockets).toHaveLength(1);
    expect(world.socket().closed).toBe(false);
  });

  it('try for a socket ever more rarely where there is none', async () => {
    for (let second = 0; second < 3_600; second += 1) {
      world.socket().onDown('lost');
      await world.pass(1_000);
      await world.answerAll();
    }
    // 1, 2, 4 … 256 s, then every five minutes of the hour.
    expect(world.sockets.length).toBeGreaterThan(15);
    expect(world.sockets.length).toBeLessThan(25);
  });

  it('bring one fresh token when refused, and end when there is none', async () => {
    world.socket().onDown('refused');
    await world.pass(2_000);
    expect(world.world.renewals).toBe(1);
    expect(world.sockets).toHaveLength(2);
    world.socket().onDown('refused');
    await world.pass(5_000);
    expect(world.world.renewals).toBe(1);
    expect(world.sockets).toHaveLength(3);
    world = makeWorld({ renew: async () => null });
    world.socket().onDown('refused');
    await world.pass(3_600_000);
    expect(world.sockets).toHaveLength(1);
  });

  it('ask again when the log could not be read although the socket is there', async () => {
    world.socket().onUp();
    await world.answerAll();
    world.add();
    world.socket().onHint(1);
    world.requests.shift()?.fail();
    await world.pass(10_000);
    await world.answerAll();
    expect(world.handed).toEqual([1]);
  });

  it('hand nothing on once they are closed', async () => {
    world.add();
    world.updates.look();
    world.updates.close();
    await world.answerAll();
    await world.pass(600_000);
    expect(world.handed).toEqual([]);
    expect(world.requests).toHaveLength(0);
    expect(world.socket().closed).toBe(true);
  });
});

describe('a follower', () => {
  it('hands nothing on twice although an answer repeats what it knows', async () => {
    const handed: number[] = [];
    const stale = [1, 2, 3].map((sequence) => ({
      sequence,
      type: 'test.happened',
      at: '',
      data: {},
    }));
    const follower = createFollower({
      last: 1,
      loadAfter: async () => stale,
      onEvent: ({ sequence }) => void handed.push(sequence),
    });
    expect(await follower.look()).toBe('new');
    expect(await follower.look()).toBe('nothing');
    expect(handed).toEqual([2, 3]);
  });
});

type Step =
  | { do: 'commit'; count: number }
  | { do: 'hint'; sequence: number | null }
  | { do: 'up' | 'down' | 'refuse' | 'hidden' | 'awake' | 'answer' | 'fail' }
  | { do: 'pass'; ms: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('commit' as const), count: fc.integer({ min: 1, max: 60 }) }),
  fc.record({
    do: fc.constant('hint' as const),
    sequence: fc.oneof(fc.integer({ min: 1, max: 200 }), fc.constant(null)),
  }),
  fc.record({
    do: fc.constantFrom('up', 'down', 'refuse', 'hidden', 'awake', 'answer', 'fail'),
  }),
  fc.record({ do: fc.constant('pass' as const), ms: fc.integer({ min: 1, max: 90_000 }) }),
);

async function take(one: Step, { add, socket, pass, change, requests }: typeof world) {
  if (one.do === 'commit') add(one.count);
  else if (one.do === 'pass') await pass(one.ms);
  else if (one.do === 'hidden' || one.do === 'awake') change(one.do);
  else if (one.do === 'answer') requests.shift()?.answer();
  else if (one.do === 'fail') requests.shift()?.fail();
  else if (!socket().closed) {
    if (one.do === 'hint') socket().onHint(one.sequence);
    else if (one.do === 'up') socket().onUp();
    else socket().onDown(one.do === 'down' ? 'lost' : 'refused');
  }
  await idle();
}

describe('whatever the network does', () => {
  it('every event is handed on once, in order, in the end all of them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const run = makeWorld();
        for (const one of steps) {
          await take(one, run);
          expect(run.handed).toEqual(run.log.slice(0, run.handed.length).map((e) => e.sequence));
        }
        // In the end the person looks at the phone, and the network answers.
        await run.answerAll();
        run.change('awake');
        await run.answerAll();
        expect(run.handed).toHaveLength(run.log.length);
        run.updates.close();
      }),
      { numRuns: 300 },
    );
  });

  it('with the socket alone: a hint for each commit, lost answers and all, needs no waking', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('answer', 'fail', 'commit')), async (steps) => {
        const run = makeWorld();
        run.socket().onUp();
        for (const one of steps) {
          if (one === 'commit') {
            run.add();
            run.socket().onHint(run.log.length);
          } else await take({ do: one }, run);
        }
        await run.answerAll();
        await run.pass(10_000);
        await run.answerAll();
        expect(run.handed).toEqual(run.log.map(({ sequence }) => sequence));
        run.updates.close();
      }),
      { numRuns: 200 },
    );
  });
});
