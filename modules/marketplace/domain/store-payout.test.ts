import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choosePayout, type OpenItem, payoutPolicy, settleable } from './store-payout.ts';

const item = { orderId: 'o', refundId: null, settlementId: null };
const earning = (amountXof: number): OpenItem => ({ ...item, amountXof });
const refund = (amountXof: number): OpenItem => ({ ...item, refundId: 'r', amountXof });

/** As the store gives them: refunds first. */
const open = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 400_000 }), { maxLength: 20 }),
    fc.array(fc.integer({ min: 1, max: 1_200_000 }), { maxLength: 40 }),
  )
  .map(([refunds, earnings]) => [
    ...refunds.map((amountXof) => refund(-amountXof)),
    ...earnings.map(earning),
  ]);

describe('commission on cash', () => {
  it('is settled as far as the balance goes, never below nothing, never more than is owed', () => {
    const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(amount, amount, (owedXof, payableXof) => {
        const settledXof = settleable(owedXof, payableXof);
        expect(settledXof).toBeGreaterThanOrEqual(0);
        if (settledXof === 0) {
          expect(Math.min(owedXof, payableXof)).toBeLessThanOrEqual(0);
          return;
        }
        expect(payableXof - settledXof).toBeGreaterThanOrEqual(0);
        expect(owedXof - settledXof).toBeGreaterThanOrEqual(0);
        // One of the two is at an end: it went as far as it could.
        expect(Math.min(payableXof - settledXof, owedXof - settledXof)).toBe(0);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a payout', () => {
  it('is the sum of what it claims, within its bounds, with every refund in it', () => {
    fc.assert(
      fc.property(open, (items) => {
        const choice = choosePayout(items);
        if (!choice) return;
        const sum = choice.items.reduce((all, { amountXof }) => all + amountXof, 0);
        expect(choice.amountXof).toBe(sum);
        expect(sum).toBeGreaterThanOrEqual(payoutPolicy.minXof);
        const large = choice.items.at(-1)?.amountXof ?? 0;
        const others = sum - large;
        expect(sum <= payoutPolicy.maxXof || others < payoutPolicy.minXof).toBe(true);
        const debts = (list: readonly OpenItem[]) => list.filter(({ amountXof }) => amountXof < 0);
        expect(debts(choice.items)).toEqual(debts(items));
        // Never more than the store has: what stays behind is earned.
        const whole = items.reduce((all, { amountXof }) => all + amountXof, 0);
        expect(sum).toBeLessThanOrEqual(whole);
      }),
      { numRuns: 2_000 },
    );
  });

  it('carries a debt over until it is earned', () => {
    expect(choosePayout([refund(-900), earning(950)])).toBeNull();
    expect(choosePayout([refund(-900), earning(1_000)])?.amountXof).toBe(100);
    expect(choosePayout([refund(-900)])).toBeNull();
    expect(choosePayout([])).toBeNull();
  });

  it('leaves to the next one what is past its bound', () => {
    const items = [earning(600_000), earning(500_000), earning(400_000)];
    expect(choosePayout(items)?.items).toEqual([items[0], items[2]]);
  });

  it('is a single earning that no bound holds, rather than nothing for ever', () => {
    expect(choosePayout([earning(1_500_000)])?.amountXof).toBe(1_500_000);
  });
});
