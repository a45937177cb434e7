import type { Order, OrderLine } from './order-data.ts';

type Left = Pick<Order, 'refundableXof'> & {
  readonly lines: readonly Pick<OrderLine, 'id' | 'lineXof' | 'discountXof' | 'refundedXof'>[];
};

/** What can still go back to the customer: of one line, or of the order where none is named. */
export function refundableOf({ refundableXof, lines }: Left, lineId: string): number {
  const line = lines.find(({ id }) => id === lineId);
  return line
    ? Math.min(refundableXof, line.lineXof - line.discountXof - line.refundedXof)
    : refundableXof;
}
