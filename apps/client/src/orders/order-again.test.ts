import { describe, expect, it } from 'vitest';
import { linesAgain } from './order-again.ts';
import type { Order } from './order-data.ts';

const line = (variantId: string): Order['lines'][number] => ({
  ...{ id: `lin_${variantId}`, productId: 'prd_1', variantId, title: 'Gari', variant: '1 kg' },
  ...{ pictureId: 'pic_1', soldBy: 'weight', quantity: 3, unitXof: 900, lineXof: 2_700 },
  ...{ refused: false, discountXof: 0, refundedXof: 0 },
});
const order = {
  store: { slug: 'chez-afi', name: 'Chez Afi' },
  lines: [line('var_1'), { ...line('var_2'), refused: true, pictureId: null }],
};

describe('an order once more', () => {
  it('brings its goods as they were bought, those that were missing too', () => {
    const [first, second, ...more] = linesAgain(order, []);
    expect(first).toEqual({
      ...{ variantId: 'var_1', productId: 'prd_1', title: 'Gari', variant: '1 kg' },
      ...{ soldBy: 'weight', quantity: 3, seenXof: 900, store: order.store },
      picture: { id: 'pic_1', thumbhash: '' },
    });
    expect(second).toMatchObject({ variantId: 'var_2', picture: null });
    expect(more).toEqual([]);
  });

  it('makes nothing more that lies in the cart already', () => {
    const cart = linesAgain(order, []);
    expect(linesAgain(order, cart)).toEqual([]);
    expect(linesAgain(order, cart.slice(0, 1)).map(({ variantId }) => variantId)).toEqual([
      'var_2',
    ]);
  });
});
