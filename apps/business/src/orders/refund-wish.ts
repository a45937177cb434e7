import type { Order, OrderLine } from './order-data.ts';

type Left = Pick<Order, 'refundableXof'> & {
  readonly lines: readonly Pick<OrderLine, 'id' | 'lineXof' | 'refundedXof'>[];
};

/** What can still go back to the customer: of one line, or of the order where none is named. */
export function refundableOf({ refundableXof, lines }: Left, lineId: string): number {
  const line = lines.find(({ id }) => id === lineId);
  return line ? Math.min(refundableXof, line.lineXof - line.refundedXof) : refundableXof;
}

/** Whole francs as somebody types them, spaces between the thousands; null outside of 1 to `maxXof`. */
export function readAmount(text: string, maxXof: number): number | null {
  const digits = text.replace(/[\s\u00a0\u202f]/g, '');
  const amountXof = /^\d{1,12}$/.test(digits) ? Number(digits) : 0;
  return amountXof >= 1 && amountXof <= maxXof ? amountXof : null;
}
