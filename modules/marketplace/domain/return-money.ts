import { commissionBack, type LineMoney, type RefundSplit, splitByWeight } from './order-money.ts';

/** A line of which some pieces are held against the store. */
export interface ReturnedLine extends LineMoney {
  readonly id: string;
  /** Bought. */
  readonly quantity: number;
  /** Of these, how many are sent back or are missing. */
  readonly returned: number;
}

/** What some pieces of a line cost, whole francs, as far as it was not given back already. */
export function worthOf({ lineXof, refundedXof, quantity, returned }: ReturnedLine): number {
  const share = Number((BigInt(lineXof) * BigInt(returned)) / BigInt(quantity));
  return Math.min(share, lineXof - refundedXof);
}

/** The most that can be given back for what is returned. */
export const worthOfReturn = (lines: readonly ReturnedLine[]): number =>
  lines.reduce((sum, line) => sum + worthOf(line), 0);

/**
 * Divides what is given back among the lines that are returned, in proportion to what they cost:
 * whole francs, their sum exact. Null where it is less than one franc or more than they cost.
 */
export function splitReturn(lines: readonly ReturnedLine[], amountXof: number): RefundSplit | null {
  const worth = lines.map(worthOf);
  if (amountXof < 1 || amountXof > worthOfReturn(lines)) return null;
  const parts = splitByWeight(amountXof, worth);
  const split = lines
    .map((line, n) => {
      const part = parts[n] ?? 0;
      return { lineId: line.id, amountXof: part, commissionXof: commissionBack(line, part) };
    })
    .filter((part) => part.amountXof > 0);
  const commissionXof = split.reduce((sum, part) => sum + part.commissionXof, 0);
  return { lines: split, itemsXof: amountXof, deliveryXof: 0, amountXof, commissionXof };
}
