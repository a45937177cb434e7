import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInTogo, metresBetween, roundPosition } from './position.ts';

const lome = { latitude: 6.1304, longitude: 1.2158 };
const dapaong = { latitude: 10.8596, longitude: 0.2043 };
const inTogo = fc.record({
  latitude: fc.double({ min: 6, max: 11.2, noNaN: true }),
  longitude: fc.double({ min: -0.2, max: 1.9, noNaN: true }),
});

describe('positions', () => {
  it('are as far apart as the globe has them', () => {
    // By the haversine formula on a sphere of 6,371 km: 537.6 km.
    expect(metresBetween(lome, dapaong) / 1000).toBeCloseTo(537.6, -1);
    expect(metresBetween(lome, { ...lome, latitude: 6.1404 })).toBeCloseTo(1112, 0);
  });

  it('lie in Togo, or not', () => {
    expect(isInTogo(lome)).toBe(true);
    expect(isInTogo({ latitude: 48.85, longitude: 2.35 })).toBe(false);
    expect(isInTogo({ latitude: Number.NaN, longitude: 1 })).toBe(false);
  });

  it('keep their place when rounded, and stay in Togo', () => {
    fc.assert(
      fc.property(inTogo, (position) => {
        const rounded = roundPosition(position);
        expect(metresBetween(position, rounded)).toBeLessThan(0.1);
        expect(isInTogo(rounded)).toBe(true);
      }),
    );
  });
});
