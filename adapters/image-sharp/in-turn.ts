let last: Promise<unknown> = Promise.resolve();

/** One image at a time in the whole process: a worker's memory is that of one image. */
export function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}
