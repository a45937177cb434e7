import { splitByWeight } from '@ecom/kernel';
import {
  commissionBack,
  type LineMoney,
  lineRefundable,
  paidOf,
  promotionBack,
  type RefundSplit,
} from './order-money.ts';

/** A line of which some pieces are held against the store. */
export interface ReturnedLine extends LineMoney {
  readonly id: string;
  /** Bought. */
  readonly quantity: number;
  /** Of these, how many are sent back or are missing. */
  readonly returned: number;
}

/** What some pieces of a line cost her, whole francs, as far as it was not given back already. */
export function worthOf(line: ReturnedLine): number {
  const share = (BigInt(paidOf(line)) * BigInt(line.returned)) / BigInt(line.quantity);
  return Math.min(Number(share), lineRefundable(line));
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
      return {
        ...{ lineId: line.id, amountXof: part },
        commissionXof: commissionBack(line, part),
        promotionXof: promotionBack(line, part),
      };
    })
    .filter((part) => part.amountXof > 0);
  const commissionXof = split.reduce((sum, part) => sum + part.commissionXof, 0);
  const promotionXof = split.reduce((sum, part) => sum + part.promotionXof, 0);
  const sums = { itemsXof: amountXof, deliveryXof: 0, amountXof, commissionXof, promotionXof };
  return { lines: split, ...sums };
}
