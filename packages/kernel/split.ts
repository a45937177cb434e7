import { invariant } from './invariant.ts';

/**
 * Divides `amount` among `weights` by largest remainder: whole francs, their sum exact, none above
 * its weight. Equal remainders: the first.
 * @throws where there is more to share than the weights make together
 */
export function splitByWeight(amount: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  invariant(amount >= 0 && amount <= total, 'more to share than there is');
  if (total === 0) return weights.map(() => 0);
  const exact = weights.map((weight) => BigInt(amount) * BigInt(weight));
  const parts = exact.map((value) => Number(value / BigInt(total)));
  let left = amount - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((value, n) => ({ n, rest: value % BigInt(total) }))
    .sort((a, b) => (a.rest === b.rest ? a.n - b.n : a.rest > b.rest ? -1 : 1));
  for (const { n } of byRemainder) {
    if (left === 0) break;
    parts[n] = (parts[n] ?? 0) + 1;
    left -= 1;
  }
  return parts;
}
