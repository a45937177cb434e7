import { describe, expect, it } from 'vitest';
import { pinDistanceM } from './pin-distance.ts';

const tokoin = { latitude: 6.15, longitude: 1.22 };

describe('how far a pin was moved', () => {
  it('is nothing where it was not', () => {
    expect(pinDistanceM(tokoin, tokoin)).toBe(0);
  });

  it('is 111 m for a thousandth of a degree to the north, somewhat less to the east', () => {
    expect(pinDistanceM(tokoin, { ...tokoin, latitude: 6.151 })).toBe(111);
    expect(pinDistanceM(tokoin, { ...tokoin, longitude: 1.23 })).toBe(1_107);
  });

  it('is the same both ways within one town', () => {
    const kegue = { latitude: 6.19, longitude: 1.245 };
    const [there, back] = [pinDistanceM(tokoin, kegue), pinDistanceM(kegue, tokoin)];
    expect(Math.abs(there - back)).toBeLessThanOrEqual(1);
  });
});
