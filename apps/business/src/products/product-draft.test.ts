import { describe, expect, it } from 'vitest';
import { wholeIn } from './draft-numbers.ts';
import { draftOf } from './draft-of-product.ts';
import { namesOf, readValues, withOptions } from './draft-options.ts';
import type { Product } from './product-data.ts';
import { emptyDraft, type ProductDraft } from './product-draft.ts';
import { readDraft } from './read-draft.ts';

const known = [
  { key: 'poids', kind: 'number' },
  { key: 'matiere', kind: 'text' },
  { key: 'bio', kind: 'boolean' },
] as const;
const filled: ProductDraft = {
  ...emptyDraft,
  title: 'Gari de Tsévié',
  category: 'cereales',
  variants: emptyDraft.variants.map((one) => ({ ...one, price: '1 500', stock: '12' })),
};

const faultsOf = (draft: ProductDraft) => {
  const read = readDraft(draft, known);
  return 'faults' in read ? [...read.faults] : [];
};

describe('numbers as they are typed', () => {
  it.each([
    ['12500', 12_500],
    ['12 500', 12_500],
    ['12\u202f500', 12_500],
    ['12.500', 12_500],
    ['1.5', null],
    ['1,5', null],
    ['-3', null],
    ['0', null],
    ['', null],
    ['1e5', null],
  ])('«%s» is %s', (text, value) => {
    expect(wholeIn(text, 1, 1_000_000)).toBe(value);
  });
});

describe('a draft', () => {
  it('is sent with whole numbers, its empty fields as none', () => {
    const read = readDraft(filled, known);
    expect('wish' in read && read.wish.variants).toEqual([
      {
        ...{ id: null, name: '', sku: '', priceXof: 1_500, wasXof: null, lowAt: null },
        ...{ forSale: true, openingStock: 12 },
      },
    ]);
  });

  it('says everything that is wrong at once', () => {
    const [one] = filled.variants;
    const variants = [{ ...one, price: '100', was: '90', low: 'x', stock: '-1' } as never];
    expect(faultsOf({ ...filled, title: 'G', category: '', variants })).toEqual([
      ['title', 'nameShort'],
      ['category', 'categoryMissing'],
      ['variant.0.was', 'wasInvalid'],
      ['variant.0.low', 'stockInvalid'],
      ['variant.0.stock', 'stockInvalid'],
    ]);
  });

  it('may wait for its price as long as it is not for sale', () => {
    const draft: ProductDraft = { ...filled, state: 'draft', variants: emptyDraft.variants };
    const read = readDraft(draft, known);
    expect('wish' in read && read.wish.variants).toEqual([]);
    expect(faultsOf({ ...draft, state: 'active' })).toEqual([['variant.0.price', 'priceInvalid']]);
  });

  it('reads numbers among the attributes with a comma, and leaves out what is empty or another aisle’s', () => {
    const read = readDraft(
      { ...filled, attributes: { poids: '1,5', matiere: '', bio: false, ecran: '6' } },
      known,
    );
    expect('wish' in read && read.wish.attributes).toEqual({ poids: 1.5, bio: false });
    expect(faultsOf({ ...filled, attributes: { poids: 'lourd' } })).toEqual([
      ['attribute.poids', 'numberInvalid'],
    ]);
  });
});

describe('options', () => {
  const options = [
    { name: 'Couleur', values: 'Rouge, bleu, , Rouge' },
    { name: 'Taille', values: 'M; L' },
  ];

  it('are read without empty and double values', () => {
    expect(readValues(' Rouge ,bleu,, rouge')).toEqual(['Rouge', 'bleu']);
  });

  it('make every variant, in their order', () => {
    expect(namesOf(options)).toEqual(['Rouge · M', 'Rouge · L', 'bleu · M', 'bleu · L']);
    expect(namesOf([])).toEqual(['']);
  });

  it('keep what was typed of variants that stay, and price the new ones alike', () => {
    const first = withOptions(filled, options);
    expect(first.variants.map(({ name, price, stock }) => [name, price, stock])).toEqual([
      ['Rouge · M', '1 500', '12'],
      ['Rouge · L', '1 500', ''],
      ['bleu · M', '1 500', ''],
      ['bleu · L', '1 500', ''],
    ]);
    const dearer = first.variants.map((one) =>
      one.name === 'bleu · L' ? { ...one, price: '2000' } : one,
    );
    const [, size] = options;
    const fewer = withOptions({ ...first, variants: dearer }, [
      { name: 'Couleur', values: 'bleu' },
      size as never,
    ]);
    expect(fewer.variants.map(({ name, price }) => [name, price])).toEqual([
      ['bleu · M', '1 500'],
      ['bleu · L', '2000'],
    ]);
  });

  it('that make too many variants make none, and that is said', () => {
    const many = Array.from({ length: 8 }, (_, n) => `v${n}`).join();
    const wide = [
      { name: 'A', values: many },
      { name: 'B', values: many },
    ];
    const draft = withOptions(filled, wide);
    expect(draft.variants).toEqual(filled.variants);
    expect(faultsOf(draft)).toContainEqual(['options', 'tooManyVariants']);
  });
});

it('a product that is there comes back as it was typed', () => {
  const product = {
    ...{ id: 'prd_1', title: 'Riz', description: '', brand: '', category: 'cereales' },
    ...{ soldBy: 'weight', state: 'active', version: 3, pictures: [] },
    ...{ createdAt: '', changedAt: '', attributes: { poids: 1.5 }, optionNames: ['Sac'] },
    variants: [
      {
        ...{ id: 'var_1', name: 'Grand', sku: null, priceXof: 900, wasXof: null, onHand: 4 },
        ...{ reserved: 0, lowAt: 2, forSale: true },
      },
    ],
  } as Product;
  const draft = draftOf(product);
  expect(draft.options).toEqual([{ name: 'Sac', values: 'Grand' }]);
  const read = readDraft(draft, known);
  expect('wish' in read && read.wish).toMatchObject({
    attributes: { poids: 1.5 },
    optionNames: ['Sac'],
    variants: [{ id: 'var_1', name: 'Grand', priceXof: 900, lowAt: 2, openingStock: 0 }],
  });
});
