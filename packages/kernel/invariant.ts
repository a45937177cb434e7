/** Stops at once when something that cannot be is: a bug, answered as a 500 with its request id. */
export function invariant(condition: unknown, why: string): asserts condition {
  if (!condition) throw new Error(`invariant broken: ${why}`);
}
