import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ProductWish, readProductWish } from './product-wish.ts';
import { signsOf } from './shelf-text.ts';
import { optionSeparator, type VariantWish } from './variant-wish.ts';

const variant: VariantWish = {
  ...{ id: null, name: '', sku: '', priceXof: 500, wasXof: null, lowAt: null },
  ...{ forSale: true, openingStock: 0 },
};
const wish: ProductWish = {
  ...{ title: 'Savon noir', description: '', brand: '', category: 'savons', soldBy: 'piece' },
  ...{ state: 'active', attributes: {}, optionNames: [], variants: [variant] },
};

describe('what is said of a product', () => {
  it('is one line where a line is shown, and keeps its paragraphs where it is read', () => {
    const told = readProductWish({
      ...wish,
      title: '  Savon\t\u202enoir \u0000\u2066 ',
      description: ' Doux.\r\n\r\n\r\n\r\nFait\u0007 à Kpalimé. ',
    });
    expect(told.ok && told.value).toMatchObject({
      title: 'Savon noir',
      description: 'Doux.\n\nFait  à Kpalimé.',
    });
  });

  it('counts signs as the database does', () => {
    expect(readProductWish({ ...wish, title: '😀' })).toMatchObject({ ok: false });
    expect(readProductWish({ ...wish, title: '😀😀' })).toMatchObject({ ok: true });
  });

  it('names variants by their options, however they are typed', () => {
    const names = ['Rouge·42', ' Rouge  · 43'];
    const variants = names.map((name) => ({ ...variant, name }));
    const told = readProductWish({ ...wish, optionNames: ['Couleur', 'Taille'], variants });
    expect(told.ok && told.value.variants.map(({ name }) => name)).toEqual([
      'Rouge · 42',
      'Rouge · 43',
    ]);
  });

  it('is refused with a reason, or fit to be kept, whatever it is', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 12 });
    const anyVariant = fc.record({
      id: fc.constant(null),
      name: fc.oneof(text, fc.constantFrom('A · B', 'A·', '· ·')),
      sku: text,
      priceXof: fc.integer({ min: 1, max: 1_000 }),
      wasXof: fc.option(fc.integer({ min: 1, max: 1_000 })),
      lowAt: fc.constant(null),
      forSale: fc.boolean(),
      openingStock: fc.nat(9),
    });
    const anyWish = fc.record({
      title: text,
      description: text,
      brand: text,
      category: fc.constant('savons'),
      soldBy: fc.constantFrom('piece', 'weight'),
      state: fc.constantFrom('draft', 'active', 'archived'),
      attributes: fc.constant({}),
      optionNames: fc.array(text, { maxLength: 3 }),
      variants: fc.array(anyVariant, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(anyWish, (given) => {
        const told = readProductWish(given);
        if (!told.ok) {
          expect(told.error.code).toMatch(/^market\./);
          return;
        }
        const { title, variants, optionNames, state } = told.value;
        expect(signsOf(title)).toBeGreaterThanOrEqual(2);
        expect(new Set(variants.map(({ name }) => name)).size).toBe(variants.length);
        const skus = variants.flatMap(({ sku }) => sku ?? []);
        expect(new Set(skus).size).toBe(skus.length);
        for (const { name, priceXof, wasXof } of variants) {
          expect(wasXof === null || wasXof > priceXof).toBe(true);
          if (optionNames.length > 0) {
            expect(name.split(optionSeparator)).toHaveLength(optionNames.length);
          }
        }
        expect(state !== 'active' || variants.some(({ forSale }) => forSale)).toBe(true);
        // Said once more, it stays as it is.
        const again = readProductWish({
          ...told.value,
          variants: variants.map((one) => ({ ...one, sku: one.sku ?? '' })),
        });
        expect(again).toEqual(told);
      }),
      { numRuns: 2_000 },
    );
  });
});
