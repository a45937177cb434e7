import { describe, expect, it } from 'vitest';
import { formatXof } from './money.ts';

describe('an amount', () => {
  it.each([
    [0, '0\u00a0F\u00a0CFA'],
    [300, '300\u00a0F\u00a0CFA'],
    [12_500, '12\u00a0500\u00a0F\u00a0CFA'],
    [10_000_000, '10\u00a0000\u00a0000\u00a0F\u00a0CFA'],
  ])('of %d francs reads «%s» in French, and breaks nowhere', (amountXof, text) => {
    expect(formatXof(amountXof, 'fr')).toBe(text);
  });

  it('reads in English with its commas, without decimals', () => {
    expect(formatXof(12_500, 'en')).toMatch(/^F\u00a0CFA\u00a0?12,500$/);
  });
});
