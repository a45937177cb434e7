import { describe, expect, it } from 'vitest';
import { differencesOf, mergeDrafts } from './product-difference.ts';
import { emptyDraft, type ProductDraft } from './product-draft.ts';

const variant = (id: string | null, name: string, price: string) => ({
  ...{ id, name, price, was: '', low: '', sku: '', forSale: true, stock: '' },
});

const base: ProductDraft = {
  ...emptyDraft,
  title: 'Pagne wax',
  category: 'tissus',
  attributes: { matiere: 'coton' },
  variants: [variant('var_1', '', '5000')],
};

describe('the difference between two clerks', () => {
  it('is nothing where both wrote the same', () => {
    const both = { ...base, title: 'Pagne wax, 6 yards' };
    expect(differencesOf(base, both, both)).toEqual([]);
  });

  it('proposes what I changed, and theirs where only they changed something', () => {
    const mine = { ...base, title: 'Pagne wax, 6 yards' };
    const theirs = { ...base, variants: [variant('var_1', '', '5500')] };
    expect(differencesOf(base, mine, theirs)).toEqual([
      { field: 'title', mine: 'Pagne wax, 6 yards', theirs: 'Pagne wax', proposed: 'mine' },
      { field: 'variant.var_1.price', mine: '5000', theirs: '5500', proposed: 'theirs' },
    ]);
  });

  it('tells an attribute that one of us took away', () => {
    const theirs = { ...base, attributes: {} };
    expect(differencesOf(base, base, theirs)).toEqual([
      { field: 'attribute.matiere', mine: 'coton', theirs: '', proposed: 'theirs' },
    ]);
    const merged = mergeDrafts(base, theirs, new Set(['attribute.matiere']));
    expect(merged.attributes).toEqual({ matiere: '' });
  });

  it('treats variants as a whole where there are others now', () => {
    const mine = { ...base, variants: [variant('var_1', '', '5200')] };
    const theirs = {
      ...base,
      options: [{ name: 'Couleur', values: 'Bleu, Rouge' }],
      variants: [variant('var_1', 'Bleu', '5000'), variant('var_2', 'Rouge', '5000')],
    };
    const [one, ...others] = differencesOf(base, mine, theirs);
    expect(others).toEqual([]);
    expect(one).toEqual({
      field: 'variants',
      mine: '5200',
      theirs: 'Bleu (5000), Rouge (5000)',
      proposed: 'theirs',
    });
    expect(mergeDrafts(mine, theirs, new Set(['variants'])).variants).toEqual(theirs.variants);
  });

  it('loses nothing that I keep: the rest of my draft stays as typed', () => {
    const mine = { ...base, description: 'Six yards.', variants: [variant('var_1', '', '4800')] };
    const theirs = { ...base, title: 'Wax', variants: [variant('var_1', '', '5500')] };
    const merged = mergeDrafts(mine, theirs, new Set(['title']));
    expect(merged).toEqual({ ...mine, title: 'Wax' });
  });

  it('brings a variant back as a new one that they took off and I keep', () => {
    const mine = {
      ...base,
      variants: [variant('var_1', 'Bleu', '10'), variant('var_2', 'Noir', '10')],
    };
    const theirs = { ...base, variants: [variant('var_1', 'Bleu', '10')] };
    expect(mergeDrafts(mine, theirs, new Set()).variants.map(({ id }) => id)).toEqual([
      'var_1',
      null,
    ]);
  });
});
