import { invariant } from '@ecom/kernel';

/** Ten thousand basis points are the whole. */
const whole = 10_000;

/** The platform's share of an amount, whole francs, half a franc up. As the database computes it. */
export const commissionOf = (amountXof: number, bp: number): number =>
  Number((BigInt(amountXof) * BigInt(bp) + 5_000n) / BigInt(whole));

export interface LineMoney {
  readonly lineXof: number;
  readonly commissionXof: number;
  readonly refundedXof: number;
}

/**
 * What the platform gives back of its share when `amountXof` more of a line is refunded. Counted
 * from the whole that is refunded then, so that many small refunds end where one large one does.
 */
export function commissionBack(line: LineMoney, amountXof: number): number {
  const { lineXof, refundedXof } = line;
  invariant(amountXof >= 0 && refundedXof + amountXof <= lineXof, 'more refunded than paid');
  return shareBack(line, refundedXof + amountXof) - shareBack(line, refundedXof);
}

/** Rounded down, except that a line refunded in whole gives back all. */
const shareBack = ({ lineXof, commissionXof }: LineMoney, refundedXof: number): number =>
  Number((BigInt(commissionXof) * BigInt(refundedXof)) / BigInt(lineXof));

/** What the platform keeps of a line after what was refunded of it. */
export const commissionKept = (line: LineMoney): number =>
  line.commissionXof - shareBack(line, line.refundedXof);

/**
 * Divides `amountXof` among `weights` by largest remainder: whole francs, their sum exact, none
 * above its weight while the amount is not above their sum. Equal remainders: the first.
 */
export function splitByWeight(amountXof: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  invariant(amountXof >= 0 && amountXof <= total, 'more to share than there is');
  if (total === 0) return weights.map(() => 0);
  const exact = weights.map((weight) => BigInt(amountXof) * BigInt(weight));
  const parts = exact.map((value) => Number(value / BigInt(total)));
  let left = amountXof - parts.reduce((sum, part) => sum + part, 0);
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

export interface RefundPart {
  readonly lineId: string;
  readonly amountXof: number;
  /** The platform's share of it. */
  readonly commissionXof: number;
}

/** What a refund takes off the goods, line by line, and off the delivery. */
export interface RefundSplit {
  readonly lines: readonly RefundPart[];
  readonly itemsXof: number;
  readonly deliveryXof: number;
  readonly amountXof: number;
  readonly commissionXof: number;
}

interface Refundable {
  readonly lines: readonly (LineMoney & { readonly id: string })[];
  readonly deliveryXof: number;
  readonly refundedDeliveryXof: number;
}

/** What is left to refund of the whole order. */
export const refundable = ({ lines, deliveryXof, refundedDeliveryXof }: Refundable): number =>
  lines.reduce((sum, line) => sum + line.lineXof - line.refundedXof, 0) +
  deliveryXof -
  refundedDeliveryXof;

/**
 * Splits a refund: off one line where it is named, else off all goods in proportion to what is
 * left of them, and what goes beyond off the delivery. Null where there is not so much left.
 */
export function splitRefund(
  order: Refundable,
  amountXof: number,
  lineId: string | null,
): RefundSplit | null {
  const open = order.lines.filter((line) => lineId === null || line.id === lineId);
  const left = open.map((line) => line.lineXof - line.refundedXof);
  const itemsLeft = left.reduce((sum, one) => sum + one, 0);
  const itemsXof = Math.min(amountXof, itemsLeft);
  const deliveryXof = amountXof - itemsXof;
  const deliveryLeft = lineId === null ? order.deliveryXof - order.refundedDeliveryXof : 0;
  if (amountXof < 1 || deliveryXof > deliveryLeft) return null;
  const parts = splitByWeight(itemsXof, left);
  const lines = open
    .map((line, n) => {
      const part = parts[n] ?? 0;
      return { lineId: line.id, amountXof: part, commissionXof: commissionBack(line, part) };
    })
    .filter((part) => part.amountXof > 0);
  const commissionXof = lines.reduce((sum, part) => sum + part.commissionXof, 0);
  return { lines, itemsXof, deliveryXof, amountXof, commissionXof };
}

/** What a store gains when the goods are handed over: what was not refunded, less commission. */
export function earningOf({ lines, deliveryXof, refundedDeliveryXof }: Refundable): {
  grossXof: number;
  commissionXof: number;
  netXof: number;
} {
  const grossXof = refundable({ lines, deliveryXof, refundedDeliveryXof });
  const commissionXof = lines.reduce((sum, line) => sum + commissionKept(line), 0);
  return { grossXof, commissionXof, netXof: grossXof - commissionXof };
}
