import { describe, expect, it } from 'vitest';
import type { Product } from './market-data.ts';
import { cardOf } from './remembered.ts';

const variant = (priceXof: number, available: number) => ({
  ...{ id: `var_${priceXof}`, name: String(priceXof), wasXof: null },
  ...{ priceXof, available },
});

const product = (variants: Product['variants']): Product => ({
  ...{ id: 'prd_1', title: 'Riz parfumé', description: '', brand: '', category: 'riz' },
  ...{ soldBy: 'piece', inStock: true, attributes: [], pictures: [], variants },
  store: {
    ...{ slug: 'essai', name: 'Essai', description: '', phone: '', quartier: '', landmark: '' },
    ...{ preparationMinutes: 0, orderMinXof: 0, openNow: true, closesMinute: null },
    ...{ isDemo: false, products: 1 },
  },
});

describe('a product in a list', () => {
  it('costs what its cheapest variant that is there costs', () => {
    const variants = [variant(900, 0), variant(2_000, 3), variant(1_200, 1)];
    expect(cardOf(product(variants)).priceXof).toBe(1_200);
  });

  it('costs what its cheapest variant costs when none is there', () => {
    expect(cardOf(product([variant(900, 0), variant(700, 0)])).priceXof).toBe(700);
  });
});
