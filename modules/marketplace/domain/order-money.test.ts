import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  commissionBack,
  commissionBase,
  commissionKept,
  commissionOf,
  earningOf,
  lineRefundable,
  refundable,
  splitRefund,
} from './order-money.ts';

const runs = { numRuns: 2_000 };
const price = fc.oneof(fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 1, max: 3_000_000 }));
const bp = fc.integer({ min: 0, max: 5_000 });

const portion = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1, noNaN: true }));

/** With a discount that leaves at least a franc, of which the platform pays any part. */
const line = fc
  .record({
    ...{ unitXof: price, quantity: fc.integer({ min: 1, max: 30 }), bp },
    ...{ off: portion, platform: portion },
  })
  .map(({ unitXof, quantity, bp: rate, off, platform }) => {
    const lineXof = unitXof * quantity;
    const discountXof = Math.floor((lineXof - 1) * off);
    const promotionXof = Math.floor(discountXof * platform);
    const base = commissionBase({ lineXof, discountXof, promotionXof });
    const commissionXof = commissionOf(base, rate);
    return { id: '', lineXof, discountXof, promotionXof, commissionXof, refundedXof: 0 };
  });
/** The delivery may be free altogether. */
const order = fc
  .record({
    lines: fc.array(line, { minLength: 1, maxLength: 12 }),
    deliveryXof: fc.integer({ min: 0, max: 3_000 }),
    ...{ off: fc.oneof(fc.constant(1), portion), platform: portion },
  })
  .map(({ lines, deliveryXof, off, platform }) => {
    const discountDeliveryXof = Math.floor(deliveryXof * off);
    const promotionDeliveryXof = Math.floor(discountDeliveryXof * platform);
    const onGoods = lines.reduce((sum, { promotionXof }) => sum + promotionXof, 0);
    return {
      lines: lines.map((one, n) => ({ ...one, id: `l${n}` })),
      ...{ deliveryXof, discountDeliveryXof, promotionDeliveryXof },
      ...{ promotionXof: onGoods + promotionDeliveryXof },
      ...{ refundedDeliveryXof: 0, refundedPromotionXof: 0 },
    };
  });
type Order = typeof order extends fc.Arbitrary<infer Value> ? Value : never;

/** The order after a refund, as triggers count it. */
function after(before: Order, split: NonNullable<ReturnType<typeof splitRefund>>): Order {
  return {
    ...before,
    refundedDeliveryXof: before.refundedDeliveryXof + split.deliveryXof,
    refundedPromotionXof: before.refundedPromotionXof + split.promotionXof,
    lines: before.lines.map((one) => {
      const part = split.lines.find(({ lineId }) => lineId === one.id);
      return { ...one, refundedXof: one.refundedXof + (part?.amountXof ?? 0) };
    }),
  };
}

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
          const part = Math.min(amount, lineRefundable(now));
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
      fc.record({ portion: fc.oneof(fc.constant(1), portion), at: fc.nat(20) }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(order, wishes, fc.nat(8), (bought, wanted, handedOverAt) => {
        const paid = refundable(bought);
        const goods = bought.lines.reduce((sum, { lineXof }) => sum + lineXof, 0);
        const off = bought.lines.reduce((sum, { discountXof }) => sum + discountXof, 0);
        const { deliveryXof, discountDeliveryXof, promotionXof } = bought;
        expect(paid).toBe(goods - off + deliveryXof - discountDeliveryXof);
        const total = paid + promotionXof;
        const book = { customer: 0, store: 0, platform: 0, promotions: 0, escrow: total };
        let now = bought;
        let isReleased = false;
        const release = () => {
          const { grossXof, commissionXof, netXof } = earningOf(now);
          expect([book.escrow, grossXof]).toEqual([grossXof, commissionXof + netXof]);
          Object.assign(book, { escrow: 0, store: netXof, platform: commissionXof });
          isReleased = true;
        };
        for (const [n, { portion: part, at }] of wanted.entries()) {
          if (n === handedOverAt) release();
          const named = now.lines[at] ?? null;
          const left = named ? lineRefundable(named) : refundable(now);
          const split = splitRefund(now, Math.floor(left * part), named?.id ?? null);
          if (!split) continue;
          const sum = split.lines.reduce((all, one) => all + one.amountXof, 0);
          expect([sum, split.itemsXof + split.deliveryXof]).toEqual([
            split.itemsXof,
            split.amountXof,
          ]);
          book.customer += split.amountXof;
          book.promotions += split.promotionXof;
          if (isReleased) {
            book.platform -= split.commissionXof;
            book.store -= split.amountXof + split.promotionXof - split.commissionXof;
          } else book.escrow -= split.amountXof + split.promotionXof;
          now = after(now, split);
          expect(splitRefund(now, refundable(now) + 1, null)).toBeNull();
        }
        if (!isReleased) release();
        const { customer, store, platform, promotions, escrow } = book;
        expect(customer + store + platform + promotions + escrow).toBe(total);
        expect(Math.min(customer, store, platform, promotions, escrow)).toBeGreaterThanOrEqual(0);
        expect(customer).toBeLessThanOrEqual(paid);
        expect(promotions).toBeLessThanOrEqual(promotionXof);
        // What comes back to her altogether comes back to the platform altogether.
        if (customer === paid) expect(promotions).toBe(promotionXof);
        const { commissionXof, netXof } = earningOf(now);
        expect([platform, store]).toEqual([commissionXof, netXof]);
      }),
      runs,
    );
  });
});
