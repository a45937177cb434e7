import { describe, expect, it } from 'vitest';
import {
  addLine,
  byStore,
  type Cart,
  type CartLine,
  linesMax,
  putBack,
  quantityMax,
  removeLines,
  setQuantity,
  sumXof,
} from './cart-lines.ts';

const line = (variantId: string, change: Partial<CartLine> = {}): CartLine => ({
  ...{ variantId, productId: `prd_${variantId}`, title: variantId, variant: '', picture: null },
  ...{ soldBy: 'piece', seenXof: 500, quantity: 1, store: { slug: 'a', name: 'A' } },
  ...change,
});
const shopB = { slug: 'b', name: 'B' };
const three: Cart = [line('x'), line('y', { store: shopB }), line('z')];

describe('a cart', () => {
  it('becomes more of what it holds instead of holding it twice, at the price seen last', () => {
    const cart = addLine(three, line('y', { store: shopB, seenXof: 700, quantity: 2 }));
    expect(cart.map(({ variantId }) => variantId)).toEqual(['x', 'y', 'z']);
    expect(cart[1]).toMatchObject({ quantity: 3, seenXof: 700 });
  });

  it('takes as many lines as one checkout, and no more', () => {
    const full = Array.from({ length: linesMax }, (_, n) => line(`v${n}`));
    expect(addLine(full, line('one more'))).toBe(full);
    expect(addLine(full, line('v3'))[3]?.quantity).toBe(2);
  });

  it.each([
    [0, 1],
    [-4, 1],
    [7, 7],
    [1_000, quantityMax],
  ])('asked for %d of a thing holds %d', (asked, held) => {
    expect(setQuantity(three, 'x', asked)[0]?.quantity).toBe(held);
  });

  it('gives back what was taken out where it stood, once', () => {
    const taken = removeLines(three, ['y']);
    const back = putBack(taken, three[1] as CartLine, 1);
    expect(back).toEqual(three);
    expect(putBack(back, three[1] as CartLine, 1)).toEqual(three);
  });

  it('is shown store by store, in the order in which they were met', () => {
    const parts = byStore(three);
    expect(parts.map(({ store }) => store.slug)).toEqual(['a', 'b']);
    expect(parts[0]?.lines.map(({ variantId }) => variantId)).toEqual(['x', 'z']);
  });

  it('sums whole francs', () => {
    expect(sumXof([line('x', { quantity: 3, seenXof: 250 }), line('y')])).toBe(1_250);
    expect(sumXof([])).toBe(0);
  });
});
