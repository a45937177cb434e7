import { describe, expect, it } from 'vitest';
import type { CartLine } from './cart-lines.ts';
import { acceptDifferences, differencesOf } from './differences.ts';
import type { Preview, PreviewLine } from './preview.ts';

const line = (variantId: string): CartLine => ({
  ...{ variantId, productId: 'prd', title: variantId, variant: '', picture: null },
  ...{ soldBy: 'piece', seenXof: 2_500, quantity: 4, store: { slug: 'a', name: 'A' } },
});
const said = (variantId: string, change: Partial<PreviewLine> = {}): PreviewLine => ({
  ...{ variantId, productId: 'prd', title: variantId, variant: '', pictureId: null },
  ...{ soldBy: 'piece', quantity: 4, unitXof: 2_500, lineXof: 10_000, available: 20 },
  problem: null,
  ...change,
});
const part = (...lines: PreviewLine[]): Preview['stores'][number] => ({
  store: {
    ...{
      id: 'sto',
      slug: 'a',
      name: 'A',
      openNow: true,
      quartier: 'Tokoin',
      orderMinXof: 0,
      opensAt: null,
      hasSlots: false,
    },
  },
  ...{
    slot: null,
    fulfilment: 'delivery',
    lines,
    itemsXof: 0,
    deliveryXof: null,
    discountXof: 0,
    discounts: [],
    totalXof: 0,
    problem: null,
  },
});

describe('what changed since it was chosen', () => {
  const cart = ['same', 'dearer', 'fewer', 'gone', 'sold out', 'nowhere'].map(line);
  const differences = differencesOf({
    stores: [
      part(
        said('same'),
        said('dearer', { problem: 'price_changed', unitXof: 2_700 }),
        said('fewer', { problem: 'less_stock', available: 3, unitXof: 2_400 }),
      ),
      part(said('gone', { problem: 'gone' }), said('sold out', { problem: 'out_of_stock' })),
    ],
    unknown: ['nowhere'],
  });

  it('is told apart from what stayed, whatever store it is of', () => {
    expect(differences.map(({ variantId }) => variantId)).toEqual([
      ...['dearer', 'fewer', 'gone', 'sold out', 'nowhere'],
    ]);
  });

  it('once accepted leaves a cart that the market says nothing against', () => {
    expect(acceptDifferences(cart, differences)).toEqual([
      line('same'),
      { ...line('dearer'), seenXof: 2_700 },
      { ...line('fewer'), seenXof: 2_400, quantity: 3 },
    ]);
  });

  it('keeps what was put in after the market was asked', () => {
    const later = line('later');
    expect(acceptDifferences([...cart, later], differences)).toContainEqual(later);
  });
});
