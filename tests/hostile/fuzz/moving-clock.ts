/** The database's clock of a run, which only goes forward, and not while somebody holds it. */
export interface MovingClock {
  /** Moves the clock on, once nobody holds it any more. */
  pass(ms: number): Promise<void>;
  nowMs(): number;
  /** Holds the clock for as long as `work` takes: a code on its way must not grow old. */
  hold<Value>(work: () => Promise<Value>): Promise<Value>;
}

/** @param shift sets the clock to so many milliseconds from the true time */
export function movingClock(shift: (ms: number) => Promise<unknown>): MovingClock {
  let shiftMs = 0;
  let holders = 0;
  const waiting: (() => void)[] = [];
  let last = Promise.resolve();
  const free = () =>
    holders === 0 ? Promise.resolve() : new Promise<void>((resolve) => waiting.push(resolve));
  return {
    pass: (ms) => {
      last = last.then(async () => {
        await free();
        shiftMs += ms;
        await shift(shiftMs);
      });
      return last;
    },
    nowMs: () => Date.now() + shiftMs,
    hold: async (work) => {
      holders += 1;
      try {
        return await work();
      } finally {
        holders -= 1;
        if (holders === 0) for (const go of waiting.splice(0)) go();
      }
    },
  };
}
