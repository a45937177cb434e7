import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bulkPolicy, type Editable, percentOf, planEdit } from './bulk-change.ts';

const product: Editable = {
  ...{ id: 'a', state: 'draft', category: 'savons', attributes: { weight: 2, smell: 'miel' } },
  variants: [
    { id: 'v', priceXof: 1_000, wasXof: 1_100, onHand: 5, reserved: 2, forSale: true },
    { id: 'w', priceXof: 3, wasXof: null, onHand: 0, reserved: 0, forSale: false },
  ],
};

describe('a percentage', () => {
  it.each([
    [1_000, -10, 900],
    [1_000, 13, 1_130],
    [333, 10, 365],
    [4, -90, 5],
    [5, 1, 5],
    [999_999_999, 0, 1_000_000_000],
  ])('of %i F by %i is %i F', (price, percent, next) => {
    expect(percentOf(price, percent)).toBe(next);
  });

  it('gives a price that coins can pay, within five francs of the sum', () => {
    const price = fc.integer({ min: 1, max: 100_000_000 });
    const percent = fc.integer({ min: bulkPolicy.percentMin, max: bulkPolicy.percentMax });
    fc.assert(
      fc.property(price, percent, (priceXof, by) => {
        const next = percentOf(priceXof, by);
        expect([next % 5, next >= 5]).toEqual([0, true]);
        expect(Math.abs(next - (priceXof * (100 + by)) / 100)).toBeLessThanOrEqual(5);
      }),
    );
  });
});

describe('an edit', () => {
  const known = [
    { key: 'weight', kind: 'number', nameFr: '', nameEn: '', unit: 'kg', choices: null },
    { key: 'smell', kind: 'boolean', nameFr: '', nameEn: '', unit: null, choices: null },
  ] as const;

  it('of prices lets a former price go that is not higher any more', () => {
    const edit = planEdit({ pricePercent: 20 }, product, []);
    expect(edit.ok && edit.value?.prices).toEqual([
      { id: 'v', priceXof: 1_200, wasXof: null },
      { id: 'w', priceXof: 5, wasXof: null },
    ]);
    const less = planEdit({ pricePercent: -20 }, product, []);
    expect(less.ok && less.value?.prices[0]).toEqual({ id: 'v', priceXof: 800, wasXof: 1_100 });
  });

  it('of a category keeps the values that the new one reads the same way', () => {
    const edit = planEdit({ category: 'huiles' }, product, known);
    expect(edit.ok && edit.value).toMatchObject({ category: 'huiles', attributes: { weight: 2 } });
    expect(edit.ok && edit.value?.attributes).not.toHaveProperty('smell');
  });

  it('that changes nothing is none', () => {
    const same = [{ state: 'draft' as const }, { category: 'savons' }];
    for (const change of same)
      expect(planEdit(change, product, known)).toEqual({ ok: true, value: null });
    const idle = { ...product, variants: product.variants.slice(1) };
    expect(planEdit({ addStock: 3 }, idle, [])).toEqual({ ok: true, value: null });
    const bare = { ...product, variants: [] };
    expect(planEdit({ addStock: 3 }, bare, [])).toEqual({ ok: true, value: null });
  });

  it('is refused where it cannot be', () => {
    const refusal = (change: Parameters<typeof planEdit>[0], variants: Editable['variants']) => {
      const edit = planEdit(change, { ...product, variants }, []);
      return edit.ok ? 'done' : edit.error.code;
    };
    const [first, second] = product.variants;
    if (!first || !second) throw new Error('two variants');
    expect(refusal({ state: 'active' }, [second])).toBe('market.nothing_for_sale');
    expect(refusal({ state: 'active' }, [first])).toBe('done');
    expect(refusal({ addStock: 1 }, [{ ...first, onHand: 1_000_000 }])).toBe(
      'market.stock_too_high',
    );
    const dear = { ...first, priceXof: 900_000_000, wasXof: null };
    expect(refusal({ pricePercent: 20 }, [dear])).toBe('market.price_out_of_range');
  });
});
