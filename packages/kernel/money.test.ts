import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xof } from './money.ts';

describe('francs', () => {
  it('are whole and exact', () => {
    fc.assert(fc.property(fc.maxSafeInteger(), (amount) => xof(amount) === amount));
  });

  it.each([0.5, Number.NaN, Infinity, 1e21, 2 ** 53])('are never %s', (amount) => {
    expect(() => xof(amount)).toThrow('not whole francs');
  });
});
