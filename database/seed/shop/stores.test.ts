import { parsePhone } from '@ecom/kernel';
import { describe, expect, it } from 'vitest';
import { quartiersOfLome } from '../../reference/quartiers-of-lome.ts';
import { stores } from './stores.ts';

const quartiers = new Set(quartiersOfLome.map(([, name]) => name));

describe('the stores of the demonstration', () => {
  it('are forty, each with its own slug, name and number, and marked as invented', () => {
    expect(stores).toHaveLength(40);
    for (const of of ['slug', 'name', 'phone', 'ownerName'] as const) {
      expect(new Set(stores.map((store) => store[of])).size, of).toBe(40);
    }
    for (const { isDemo, ownerName, slug } of stores) {
      expect(isDemo).toBe(true);
      expect(ownerName).toMatch(/ \(démo\)$/);
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });

  it('have mobile numbers of the invented range', () => {
    for (const { phone } of stores) {
      expect(parsePhone(phone).ok).toBe(true);
      expect(phone).toMatch(/^\+228900002\d\d$/);
    }
  });

  it('stand in real quartiers, and deliver to their own first of all', () => {
    for (const { quartier, zones, slug } of stores) {
      expect(quartiers.has(quartier), slug).toBe(true);
      const own = zones.find((zone) => zone.quartier === quartier);
      const fees = zones.map(({ feeXof }) => feeXof);
      expect(own?.feeXof, slug).toBe(Math.min(...fees));
      for (const { feeXof } of zones) expect(Number.isSafeInteger(feeXof)).toBe(true);
      expect(zones.length).toBeGreaterThan(10);
    }
  });

  it('open and close forwards, with a lunch break or a market day among them', () => {
    for (const { hours } of stores) {
      for (const { weekday, opensMinute, closesMinute } of hours) {
        expect(weekday >= 1 && weekday <= 7).toBe(true);
        expect(opensMinute >= 0 && opensMinute < closesMinute && closesMinute <= 1_440).toBe(true);
      }
    }
    const withBreak = stores.filter(
      ({ hours }) => hours.filter(({ weekday }) => weekday === 1).length === 2,
    );
    const withMarketDay = stores.filter(({ hours }) =>
      hours.some(({ opensMinute }) => opensMinute === 330),
    );
    expect(withBreak.length).toBeGreaterThan(10);
    expect(withMarketDay.length).toBeGreaterThan(2);
  });
});
