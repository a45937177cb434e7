/** Gathers what arrives while a batch is on its way; the next one takes all of it. */
export interface Batcher<Item, Outcome> {
  /** Resolves with the item's own outcome. @throws what its batch threw, alone */
  submit(item: Item): Promise<Outcome>;
  /** Items that wait or are on their way. */
  size(): number;
}

interface Waiting<Item, Outcome> {
  readonly item: Item;
  resolve(outcome: Outcome): void;
  reject(error: unknown): void;
}

/**
 * Runs items in batches of `batchMax` at most, in `lanes` batches at once. Nothing waits for a
 * clock: a free lane takes what this turn of the event loop brought, so one item alone goes at
 * once and many share a commit.
 * When a batch throws, each of its items is tried alone, so that one bad item harms nobody.
 */
export function createBatcher<Item, Outcome>(
  run: (items: readonly Item[]) => Promise<readonly Outcome[]>,
  { lanes, batchMax }: { lanes: number; batchMax: number },
): Batcher<Item, Outcome> {
  const waiting: Waiting<Item, Outcome>[] = [];
  let running = 0;
  let onTheirWay = 0;
  const settle = async (batch: readonly Waiting<Item, Outcome>[]): Promise<void> => {
    try {
      const outcomes = await run(batch.map(({ item }) => item));
      for (const [n, one] of batch.entries()) one.resolve(outcomes[n] as Outcome);
    } catch (error) {
      if (batch.length === 1) batch[0]?.reject(error);
      else for (const one of batch) await settle([one]);
    }
  };
  const lane = async (): Promise<void> => {
    running += 1;
    await new Promise(setImmediate);
    while (waiting.length > 0) {
      const batch = waiting.splice(0, batchMax);
      onTheirWay += batch.length;
      await settle(batch);
      onTheirWay -= batch.length;
    }
    running -= 1;
  };
  return {
    submit: (item) =>
      new Promise((resolve, reject) => {
        waiting.push({ item, resolve, reject });
        if (running < lanes) void lane();
      }),
    size: () => waiting.length + onTheirWay,
  };
}
