import { describe, expect, it } from 'vitest';
import { readOrderNumber } from './admin-orders.ts';

describe('the number of an order, as people say it', () => {
  it.each([
    ['KA-4821', 'KA-4821'],
    ['ka 4821', 'KA-4821'],
    [' Ka4821 ', 'KA-4821'],
    ['ka-0007-12', 'KA-0007-12'],
  ])('%s is %s', (typed, number) => {
    expect(readOrderNumber(typed)).toBe(number);
  });

  it.each(['', '4821', 'KA-48', 'KAB-4821', '90 11 22 33', 'K1-4821'])('%s is none', (typed) => {
    expect(readOrderNumber(typed)).toBeNull();
  });
});
