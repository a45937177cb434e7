import { describe, expect, it } from 'vitest';
import { readAmount } from './read-amount.ts';

describe('a typed amount', () => {
  it('may have spaces between its thousands', () => {
    expect(readAmount('1 500', 1_500)).toBe(1_500);
    expect(readAmount(' 1\u00a0499 ', 1_500)).toBe(1_499);
    expect(readAmount('1', 1_500)).toBe(1);
  });

  it.each(['', '0', '-5', '1,5', '1e3', '1501', 'mille'])('of «%s» F is none', (text) => {
    expect(readAmount(text, 1_500)).toBeNull();
  });
});
