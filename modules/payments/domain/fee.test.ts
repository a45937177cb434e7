import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feeOf } from './fee.ts';

const grid = [
  { fromXof: 0, fixedXof: 25, basisPoints: 0 },
  { fromXof: 1_000, fixedXof: 0, basisPoints: 100 },
  { fromXof: 50_000, fixedXof: 500, basisPoints: 0 },
];

describe('a fee', () => {
  it.each([
    [1, 25],
    [999, 25],
    [1_000, 10],
    [1_001, 11],
    [49_999, 500],
    [50_000, 500],
    [2_000_000, 500],
  ])('of %i F is %i F', (amount, fee) => {
    expect(feeOf(grid, amount)).toBe(fee);
  });

  it('does not depend on the order of the bands', () => {
    const shuffled = fc.shuffledSubarray(grid, { minLength: grid.length });
    fc.assert(
      fc.property(shuffled, fc.integer({ min: 1, max: 2_000_000 }), (bands, amount) => {
        expect(feeOf(bands, amount)).toBe(feeOf(grid, amount));
      }),
    );
  });

  it('is nothing where no band reaches down', () => {
    expect(feeOf([{ fromXof: 100, fixedXof: 5, basisPoints: 0 }], 99)).toBe(0);
  });
});
