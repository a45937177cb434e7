import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CartPart } from './cart.ts';
import { classOf, type Offer, offerClasses, readCode } from './offer.ts';
import { planDiscounts } from './plan-discounts.ts';

const base: Offer = {
  ...{ id: 'a', title: 'Rentrée', owner: 'store', storeId: 's1', code: 'RENTREE' },
  ...{ kind: 'percent', percentBp: 1_000, amountXof: null, capXof: null, minItemsXof: 0 },
  ...{ categories: [], productIds: [], platformBp: 0, phase: 'running' },
  ...{ startsAt: new Date(0), endsAt: null },
  ...{ usesLeft: null, ownUsesLeft: null, budgetLeftXof: null },
};
const line = (key: string, lineXof: number, categories: string[] = ['tissus']) => ({
  ...{ key, productId: `p-${key}`, categories, lineXof },
});
const cart: CartPart[] = [
  { storeId: 's1', deliveryXof: 500, lines: [line('l1', 10_000), line('l2', 5_000, ['pagne'])] },
  { storeId: 's2', deliveryXof: null, lines: [line('l3', 4_000)] },
];
const plan = (offers: readonly Offer[], codes = ['RENTREE']) => planDiscounts(offers, cart, codes);
const whyNot = (offer: Partial<Offer>) => plan([{ ...base, ...offer }]).refused[0];

describe('an offer', () => {
  it('takes its part off the lines that count, and says who pays', () => {
    const [applied] = plan([{ ...base, categories: ['pagne'], platformBp: 2_500 }]).applied;
    const shares = [{ storeId: 's1', key: 'l2', amountXof: 500, platformXof: 125 }];
    expect(applied).toMatchObject({ amountXof: 500, shares });
  });

  it('divides an amount by weight over several stores, once', () => {
    const whole = { ...base, owner: 'platform', storeId: null, kind: 'amount' } as const;
    const [applied] = plan([{ ...whole, amountXof: 1_900, minItemsXof: 1_900 }]).applied;
    expect(applied?.shares.map(({ amountXof }) => amountXof)).toEqual([1_000, 500, 400]);
  });

  it('leaves a tenth of the goods to pay', () => {
    const [applied] = plan([{ ...base, kind: 'amount', amountXof: 15_000 }]).applied;
    expect(applied?.amountXof).toBe(13_500);
  });

  it.each([
    ['no such code', { code: 'AUTRE' }, { reason: 'unknown', title: null }],
    ['not begun', { phase: 'planned' }, { reason: 'not_begun', startsAt: new Date(0) }],
    ['over', { phase: 'ended' }, { reason: 'ended' }],
    ['switched off', { phase: 'paused' }, { reason: 'paused' }],
    ['no use left', { usesLeft: 0 }, { reason: 'used_up' }],
    ['no use left for her', { ownUsesLeft: 0 }, { reason: 'used_by_you' }],
    ['a budget too small', { budgetLeftXof: 1_499 }, { reason: 'used_up' }],
    ['another store', { storeId: 's3' }, { reason: 'other_store' }],
    ['other goods', { categories: ['riz'] }, { reason: 'not_these_goods' }],
    ['below its minimum', { minItemsXof: 16_000 }, { reason: 'below_minimum', missingXof: 1_000 }],
    ['no fee known', { storeId: 's2', kind: 'delivery' }, { reason: 'no_delivery' }],
  ] as const)('says why not: %s', (_, offer, why) => {
    expect(whyNot(offer as Partial<Offer>)).toMatchObject({ code: 'RENTREE', ...why });
  });

  it('gives way to a better one of its class, which is named', () => {
    const better = { ...base, id: 'b', code: null, title: 'Fête', percentBp: 2_000 };
    const found = plan([base, better]);
    expect(found.applied.map(({ offer }) => offer.id)).toEqual(['b']);
    expect(found.refused[0]).toMatchObject({ reason: 'not_with_other', instead: 'Fête' });
  });

  it('adds up with those of other classes, each on what is left', () => {
    const ours = { ...base, id: 'b', owner: 'platform', storeId: null, code: null } as const;
    const free = { ...base, id: 'c', kind: 'delivery', code: null } as const;
    const found = plan([free, ours, base]);
    expect(found.applied.map(({ offer, amountXof }) => [offer.id, amountXof])).toEqual([
      ['a', 1_500],
      ['b', 1_350 + 400],
      ['c', 500],
    ]);
  });

  it('is told of where little is missing', () => {
    const free = { ...base, kind: 'delivery', code: null, minItemsXof: 16_000 } as const;
    expect(plan([free], []).near).toMatchObject([{ missingXof: 1_000 }]);
  });
});

it('reads a code however it is typed', () => {
  expect(['rentrée 10', ' Rentree-10 ', 'ab', 'x'.repeat(21), 'a_b'].map(readCode)).toEqual([
    ...['RENTREE10', 'RENTREE10', null, null, null],
  ]);
});

const bp = fc.integer({ min: 1, max: 9_000 });
const money = fc.integer({ min: 1, max: 50_000 });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const offers = fc
  .array(
    fc.record({
      owner: fc.constantFrom('store' as const, 'platform' as const),
      storeId: fc.constantFrom('s0', 's1', 's2', 's3'),
      everywhere: fc.boolean(),
      code: fc.constantFrom(null, 'A', 'B'),
      kind: fc.constantFrom('percent' as const, 'amount' as const, 'delivery' as const),
      percentBp: bp,
      amountXof: money,
      capXof: maybe(money),
      minItemsXof: fc.constantFrom(0, 0, 5_000),
      categories: fc.subarray(['c0', 'c1', 'c2']),
      platformBp: fc.integer({ min: 0, max: 10_000 }),
      budgetLeftXof: maybe(money),
    }),
    { maxLength: 8 },
  )
  .map((all) =>
    all.map(({ everywhere, ...one }, n): Offer => {
      const isOurs = one.owner === 'platform';
      const storeId = isOurs && everywhere ? null : one.storeId;
      return { ...base, ...one, id: `o${n}`, storeId, platformBp: isOurs ? one.platformBp : 0 };
    }),
  );
const carts = fc
  .array(
    fc.record({
      deliveryXof: maybe(fc.integer({ min: 0, max: 3_000 })),
      lines: fc.array(
        fc.record({ lineXof: fc.integer({ min: 0, max: 60_000 }), category: fc.nat(2) }),
        { minLength: 1, maxLength: 6 },
      ),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) =>
    parts.map(
      ({ deliveryXof, lines }, s): CartPart => ({
        storeId: `s${s}`,
        deliveryXof,
        lines: lines.map(({ lineXof, category }, n) =>
          line(`${s}.${n}`, lineXof, [`c${category}`]),
        ),
      }),
    ),
  );

it('any offers on any cart: whole francs, within bounds, one of a class at a store, the same in any order', () => {
  fc.assert(
    fc.property(offers, carts, fc.nat(), (all, parts, seed) => {
      const found = planDiscounts(all, parts, ['A', 'B']);
      const off = new Map<string, number>();
      const classes = new Set<string>();
      for (const { offer, amountXof, shares } of found.applied) {
        expect(amountXof).toBe(shares.reduce((sum, one) => sum + one.amountXof, 0));
        expect(amountXof).toBeGreaterThan(0);
        expect(amountXof).toBeLessThanOrEqual(offer.budgetLeftXof ?? amountXof);
        if (offer.kind !== 'percent' && offer.kind !== 'delivery') {
          expect(amountXof).toBeLessThanOrEqual(offer.amountXof ?? 0);
        }
        for (const store of new Set(shares.map(({ storeId }) => storeId))) {
          const key = `${classOf(offer)} ${store}`;
          expect(classes.has(key)).toBe(false);
          expect([store, null]).toContain(offer.storeId);
          classes.add(key);
        }
        for (const one of shares) {
          expect(Number.isSafeInteger(one.amountXof) && one.amountXof > 0).toBe(true);
          expect(one.platformXof >= 0 && one.platformXof <= one.amountXof).toBe(true);
          const key = one.key ?? one.storeId;
          off.set(key, (off.get(key) ?? 0) + one.amountXof);
        }
      }
      for (const { storeId, deliveryXof, lines } of parts) {
        expect(off.get(storeId) ?? 0).toBeLessThanOrEqual(deliveryXof ?? 0);
        for (const { key, lineXof } of lines) {
          expect(off.get(key) ?? 0).toBeLessThanOrEqual(Math.max(0, lineXof - 1));
        }
      }
      // Every code that was typed either counts or is told why not.
      for (const code of ['A', 'B']) {
        const isApplied = found.applied.some(({ offer }) => offer.code === code);
        expect(found.refused.some((one) => one.code === code)).toBe(!isApplied);
      }
      const turned = [
        ...all.slice(seed % (all.length + 1)),
        ...all.slice(0, seed % (all.length + 1)),
      ];
      const again = planDiscounts(turned, parts, ['A', 'B']);
      expect(again.applied).toEqual(found.applied);
      expect(offerClasses).toHaveLength(3);
    }),
    { numRuns: 2_000 },
  );
});
