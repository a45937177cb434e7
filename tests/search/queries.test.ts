import { describe, expect, it } from 'vitest';
import { products } from '../../database/seed/shop/products.ts';
import { searchQueries } from './queries.ts';

describe('the hundred queries', () => {
  it('are a hundred, no two alike, of every trouble', () => {
    expect(searchQueries).toHaveLength(100);
    expect(new Set(searchQueries.map(({ asked }) => asked)).size).toBe(100);
    const troubles = new Set(searchQueries.map(({ trouble }) => trouble));
    expect([...troubles].sort()).toEqual(['accent', 'brand', 'local', 'order', 'plural', 'typo']);
  });

  it.each(searchQueries)('«$asked» can be answered, and not by just anything', ({ accepts }) => {
    const accepted = products.filter(accepts).length;
    expect(accepted).toBeGreaterThan(0);
    expect(accepted).toBeLessThan(products.length * 0.04);
  });
});
