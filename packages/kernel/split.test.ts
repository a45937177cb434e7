import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitByWeight } from './split.ts';

it('shares exactly, in whole francs, never above a weight', () => {
  const weights = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(weights, fc.double({ min: 0, max: 1, noNaN: true }), (all, portion) => {
      const total = all.reduce((sum, one) => sum + one, 0);
      const amount = Math.floor(total * portion);
      const parts = splitByWeight(amount, all);
      expect(parts.reduce((sum, one) => sum + one, 0)).toBe(amount);
      for (const [n, part] of parts.entries()) {
        const exact = total === 0 ? 0 : (amount * (all[n] ?? 0)) / total;
        expect(Number.isSafeInteger(part) && part >= 0 && part <= (all[n] ?? 0)).toBe(true);
        expect(Math.abs(part - exact)).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 2_000 },
  );
});
