import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commissionKept, commissionOf, lineRefundable, paidOf } from './order-money.ts';
import { type ReturnedLine, splitReturn, worthOf, worthOfReturn } from './return-money.ts';

const anyLine = fc
  .record({
    quantity: fc.integer({ min: 1, max: 999 }),
    unitXof: fc.integer({ min: 1, max: 2_000_000 }),
    bp: fc.integer({ min: 0, max: 5_000 }),
    returned: fc.double({ min: 0, max: 1, noNaN: true }),
    refunded: fc.double({ min: 0, max: 1, noNaN: true }),
    off: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1, noNaN: true })),
  })
  .map(({ quantity, unitXof, bp, returned, refunded, off }) => {
    const lineXof = quantity * unitXof;
    const discountXof = Math.floor((lineXof - 1) * off);
    return {
      ...{ quantity, lineXof, discountXof, promotionXof: Math.floor(discountXof / 3) },
      returned: Math.max(1, Math.round(returned * quantity)),
      commissionXof: commissionOf(lineXof, bp),
      refundedXof: Math.floor(refunded * (lineXof - discountXof)),
    };
  });
const anyReturn = fc
  .array(anyLine, { minLength: 1, maxLength: 12 })
  .map((lines): ReturnedLine[] => lines.map((line, n) => ({ ...line, id: `line ${n}` })));
const runs = { numRuns: 2_000 };

describe('what is given back of a return', () => {
  it('is never more than the pieces cost, nor than is left of their line', () => {
    fc.assert(
      fc.property(anyReturn, (lines) => {
        for (const line of lines) {
          const paidOfReturned = line.returned * paidOf(line);
          expect(worthOf(line) * line.quantity).toBeLessThanOrEqual(paidOfReturned);
          expect(worthOf(line)).toBeLessThanOrEqual(lineRefundable(line));
          expect(worthOf(line)).toBeGreaterThanOrEqual(0);
        }
      }),
      runs,
    );
  });

  it('is all there, franc by franc, line by line, with its share of the commission', () => {
    fc.assert(
      fc.property(anyReturn, fc.double({ min: 0, max: 1, noNaN: true }), (lines, part) => {
        const worthXof = worthOfReturn(lines);
        fc.pre(worthXof > 0);
        const amountXof = Math.max(1, Math.round(part * worthXof));
        const split = splitReturn(lines, amountXof);
        expect(split).not.toBeNull();
        if (!split) return;
        const sum = split.lines.reduce((all, one) => all + one.amountXof, 0);
        expect([sum, split.itemsXof, split.deliveryXof]).toEqual([amountXof, amountXof, 0]);
        for (const line of lines) {
          const given = split.lines.find(({ lineId }) => lineId === line.id);
          const partXof = given?.amountXof ?? 0;
          expect(partXof).toBeLessThanOrEqual(worthOf(line));
          const after = { ...line, refundedXof: line.refundedXof + partXof };
          expect(commissionKept(line) - commissionKept(after)).toBe(given?.commissionXof ?? 0);
        }
      }),
      runs,
    );
  });

  it('is refused above its worth, and for nothing', () => {
    fc.assert(
      fc.property(anyReturn, (lines) => {
        expect(splitReturn(lines, worthOfReturn(lines) + 1)).toBeNull();
        expect(splitReturn(lines, 0)).toBeNull();
      }),
      runs,
    );
  });
});
