import { invariant, splitByWeight } from '@ecom/kernel';

/** Ten thousand basis points are the whole. */
const whole = 10_000;

/** The platform's share of an amount, whole francs, half a franc up. As the database computes it. */
export const commissionOf = (amountXof: number, bp: number): number =>
  Number((BigInt(amountXof) * BigInt(bp) + 5_000n) / BigInt(whole));

/** A line's money. The customer pays `lineXof − discountXof`; refunds are counted in that. */
export interface LineMoney {
  readonly lineXof: number;
  readonly discountXof: number;
  /** Of the discount, what the platform pays for her. */
  readonly promotionXof: number;
  readonly commissionXof: number;
  readonly refundedXof: number;
}

/** What the customer pays of a line: never nothing, which the database keeps. */
export const paidOf = ({ lineXof, discountXof }: LineMoney): number => lineXof - discountXof;

/** What is left of a line that can still be refunded. */
export const lineRefundable = (line: LineMoney): number => paidOf(line) - line.refundedXof;

/**
 * What a store sells a line for: its price, less the discounts that it pays itself. Commission is
 * taken of that.
 */
export const commissionBase = (line: Pick<LineMoney, 'lineXof' | 'discountXof' | 'promotionXof'>) =>
  line.lineXof - line.discountXof + line.promotionXof;

/**
 * What the platform gives back of its commission when `amountXof` more of a line is refunded.
 * Counted from the whole that is refunded then, so that many small refunds end where one large one
 * does.
 */
export const commissionBack = (line: LineMoney, amountXof: number): number =>
  moreBack(line, line.commissionXof, amountXof);

/** What comes back to the platform of its part of the discount, counted likewise. */
export const promotionBack = (line: LineMoney, amountXof: number): number =>
  moreBack(line, line.promotionXof, amountXof);

function moreBack(line: LineMoney, shareXof: number, amountXof: number): number {
  const { refundedXof } = line;
  const paidXof = paidOf(line);
  invariant(amountXof >= 0 && refundedXof + amountXof <= paidXof, 'more refunded than paid');
  return (
    shareBack(shareXof, paidXof, refundedXof + amountXof) -
    shareBack(shareXof, paidXof, refundedXof)
  );
}

/** Rounded down, except that what is refunded in whole gives back all. */
const shareBack = (shareXof: number, paidXof: number, refundedXof: number): number =>
  paidXof === 0 ? 0 : Number((BigInt(shareXof) * BigInt(refundedXof)) / BigInt(paidXof));

/** What the platform keeps of a line after what was refunded of it. */
export const commissionKept = (line: LineMoney): number =>
  line.commissionXof - shareBack(line.commissionXof, paidOf(line), line.refundedXof);

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
  /** What comes back to the platform of what it paid for the customer. */
  readonly promotionXof: number;
}

/** The money of an order; discounts and refunds are within what they lessen. */
export interface Refundable {
  readonly lines: readonly (LineMoney & { readonly id: string })[];
  readonly deliveryXof: number;
  readonly discountDeliveryXof: number;
  readonly refundedDeliveryXof: number;
  /** What the platform pays of all discounts, and of that on the delivery. */
  readonly promotionXof: number;
  readonly promotionDeliveryXof: number;
  readonly refundedPromotionXof: number;
}

/** What is left to refund of the delivery. */
export const deliveryRefundable = (
  order: Pick<Refundable, 'deliveryXof' | 'discountDeliveryXof' | 'refundedDeliveryXof'>,
): number => order.deliveryXof - order.discountDeliveryXof - order.refundedDeliveryXof;

/** What is left to refund of the whole order. */
export const refundable = (order: Refundable): number =>
  order.lines.reduce((sum, line) => sum + lineRefundable(line), 0) + deliveryRefundable(order);

/**
 * Splits a refund: off one line where it is named, else off all goods in proportion to what is
 * left of them, and what goes beyond off the delivery. Null where there is not so much left. What
 * the platform paid for her comes back in proportion; with the last franc all of it.
 */
export function splitRefund(
  order: Refundable,
  amountXof: number,
  lineId: string | null,
  { keepsDelivery = false } = {},
): RefundSplit | null {
  const open = order.lines.filter((line) => lineId === null || line.id === lineId);
  const left = open.map(lineRefundable);
  const itemsLeft = left.reduce((sum, one) => sum + one, 0);
  const itemsXof = Math.min(amountXof, itemsLeft);
  const deliveryXof = amountXof - itemsXof;
  const deliveryLeft = lineId === null && !keepsDelivery ? deliveryRefundable(order) : 0;
  if (amountXof < 1 || deliveryXof > deliveryLeft) return null;
  const parts = splitByWeight(itemsXof, left);
  const lines = open
    .map((line, n) => {
      const part = parts[n] ?? 0;
      return {
        ...{ lineId: line.id, amountXof: part },
        commissionXof: commissionBack(line, part),
        promotionXof: promotionBack(line, part),
      };
    })
    .filter((part) => part.amountXof > 0);
  const commissionXof = lines.reduce((sum, part) => sum + part.commissionXof, 0);
  const isAll = !keepsDelivery && amountXof === refundable(order);
  const promotionXof = isAll
    ? order.promotionXof - order.refundedPromotionXof
    : lines.reduce((sum, part) => sum + part.promotionXof, 0) + deliveryBack(order, deliveryXof);
  return { lines, itemsXof, deliveryXof, amountXof, commissionXof, promotionXof };
}

/** The platform's part of the delivery's discount that comes back with `amountXof` more of it. */
function deliveryBack(order: Refundable, amountXof: number): number {
  const { deliveryXof, discountDeliveryXof, refundedDeliveryXof, promotionDeliveryXof } = order;
  const paidXof = deliveryXof - discountDeliveryXof;
  return (
    shareBack(promotionDeliveryXof, paidXof, refundedDeliveryXof + amountXof) -
    shareBack(promotionDeliveryXof, paidXof, refundedDeliveryXof)
  );
}

/**
 * What a store gains when the goods are handed over: what the customer paid and was not refunded,
 * with what the platform pays for her, less commission.
 */
export function earningOf(order: Refundable): {
  grossXof: number;
  commissionXof: number;
  netXof: number;
  promotionXof: number;
} {
  const promotionXof = order.promotionXof - order.refundedPromotionXof;
  const grossXof = refundable(order) + promotionXof;
  const commissionXof = order.lines.reduce((sum, line) => sum + commissionKept(line), 0);
  return { grossXof, commissionXof, netXof: grossXof - commissionXof, promotionXof };
}
