import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  commissionBack,
  commissionKept,
  commissionOf,
  earningOf,
  refundable,
  splitByWeight,
  splitRefund,
} from './order-money.ts';

const runs = { numRuns: 2_000 };
const price = fc.oneof(fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 1, max: 3_000_000 }));
const bp = fc.integer({ min: 0, max: 5_000 });

const line = fc
  .record({ unitXof: price, quantity: fc.integer({ min: 1, max: 30 }), bp })
  .map(({ unitXof, quantity, bp: rate }) => {
    const lineXof = unitXof * quantity;
    return { id: '', lineXof, commissionXof: commissionOf(lineXof, rate), refundedXof: 0 };
  });
const order = fc
  .record({
    lines: fc.array(line, { minLength: 1, maxLength: 12 }),
    deliveryXof: fc.integer({ min: 0, max: 3_000 }),
  })
  .map(({ lines, deliveryXof }) => ({
    lines: lines.map((one, n) => ({ ...one, id: `l${n}` })),
    deliveryXof,
    refundedDeliveryXof: 0,
  }));
type Order = typeof order extends fc.Arbitrary<infer Value> ? Value : never;

/** The order after a refund, as triggers count it. */
function after(before: Order, split: NonNullable<ReturnType<typeof splitRefund>>): Order {
  return {
    ...before,
    refundedDeliveryXof: before.refundedDeliveryXof + split.deliveryXof,
    lines: before.lines.map((one) => {
      const part = split.lines.find(({ lineId }) => lineId === one.id);
      return { ...one, refundedXof: one.refundedXof + (part?.amountXof ?? 0) };
    }),
  };
}

describe('a share by weight', () => {
  it('is exact, whole and never above its weight', () => {
    const weights = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(weights, fc.double({ min: 0, max: 1, noNaN: true }), (all, portion) => {
        const total = all.reduce((sum, one) => sum + one, 0);
        const amount = Math.floor(total * portion);
        const parts = splitByWeight(amount, all);
        expect(parts.reduce((sum, one) => sum + one, 0)).toBe(amount);
        for (const [n, part] of parts.entries()) {
          const exact = total === 0 ? 0 : (amount * (all[n] ?? 0)) / total;
          expect(Number.isSafeInteger(part) && part >= 0 && part <= (all[n] ?? 0)).toBe(true);
          expect(Math.abs(part - exact)).toBeLessThanOrEqual(1);
        }
      }),
      runs,
    );
  });
});

describe('the commission', () => {
  it('is half a franc up, and what the database computes', () => {
    expect([
      commissionOf(2_010, 1_000),
      commissionOf(1_005, 1_000),
      commissionOf(1_004, 1_000),
    ]).toEqual([201, 101, 100]);
    fc.assert(
      fc.property(price, bp, (amount, rate) => {
        const exact = (BigInt(amount) * BigInt(rate) + 5_000n) / 10_000n;
        expect(commissionOf(amount, rate)).toBe(Number(exact));
        expect(commissionOf(amount, rate)).toBeLessThanOrEqual(amount);
      }),
      runs,
    );
  });

  it('is given back with a line alike in one go and in many', () => {
    const steps = fc.array(fc.integer({ min: 1, max: 5_000 }), { maxLength: 30 });
    fc.assert(
      fc.property(line, steps, (whole, wanted) => {
        let now = whole;
        let given = 0;
        for (const amount of [...wanted, Number.MAX_SAFE_INTEGER]) {
          const part = Math.min(amount, now.lineXof - now.refundedXof);
          given += commissionBack(now, part);
          now = { ...now, refundedXof: now.refundedXof + part };
          expect(commissionKept(now)).toBe(whole.commissionXof - given);
        }
        expect([given, commissionKept(now)]).toEqual([whole.commissionXof, 0]);
      }),
      runs,
    );
  });
});

describe('any cart, refunded in any way', () => {
  it('ends with every franc somewhere, before and after the handing over', () => {
    const wishes = fc.array(
      fc.record({ portion: fc.double({ min: 0, max: 1, noNaN: true }), at: fc.nat(20) }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(order, wishes, fc.nat(8), (bought, wanted, handedOverAt) => {
        const total = refundable(bought);
        const book = { customer: 0, store: 0, platform: 0, escrow: total };
        let now = bought;
        let isReleased = false;
        const release = () => {
          const { grossXof, commissionXof, netXof } = earningOf(now);
          expect([book.escrow, grossXof]).toEqual([grossXof, commissionXof + netXof]);
          Object.assign(book, { escrow: 0, store: netXof, platform: commissionXof });
          isReleased = true;
        };
        for (const [n, { portion, at }] of wanted.entries()) {
          if (n === handedOverAt) release();
          const named = now.lines[at] ?? null;
          const left = named ? named.lineXof - named.refundedXof : refundable(now);
          const split = splitRefund(now, Math.floor(left * portion), named?.id ?? null);
          if (!split) continue;
          const sum = split.lines.reduce((all, one) => all + one.amountXof, 0);
          expect([sum, split.itemsXof + split.deliveryXof]).toEqual([
            split.itemsXof,
            split.amountXof,
          ]);
          book.customer += split.amountXof;
          if (isReleased) {
            book.platform -= split.commissionXof;
            book.store -= split.amountXof - split.commissionXof;
          } else book.escrow -= split.amountXof;
          now = after(now, split);
          expect(splitRefund(now, refundable(now) + 1, null)).toBeNull();
        }
        if (!isReleased) release();
        const { customer, store, platform, escrow } = book;
        expect(customer + store + platform + escrow).toBe(total);
        expect(Math.min(customer, store, platform, escrow)).toBeGreaterThanOrEqual(0);
        const { commissionXof, netXof } = earningOf(now);
        expect([platform, store]).toEqual([commissionXof, netXof]);
      }),
      runs,
    );
  });
});
