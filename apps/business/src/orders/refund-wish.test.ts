import { describe, expect, it } from 'vitest';
import { refundableOf } from './refund-wish.ts';

const order = {
  refundableXof: 1_500,
  lines: [
    { id: 'a', lineXof: 3_500, discountXof: 500, refundedXof: 2_500 },
    { id: 'b', lineXof: 1_800, discountXof: 0, refundedXof: 0 },
  ],
};

describe('what can be refunded', () => {
  it('of an order is what is left of it', () => {
    expect(refundableOf(order, '')).toBe(1_500);
  });

  it('of a line is what is left of it, and never more than of the order', () => {
    expect(refundableOf(order, 'a')).toBe(500);
    expect(refundableOf(order, 'b')).toBe(1_500);
  });
});
