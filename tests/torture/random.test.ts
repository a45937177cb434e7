import { describe, expect, it } from 'vitest';
import { randomOf } from './random.ts';

describe('choices by a seed', () => {
  it('are the same again, and others for another seed', () => {
    const draw = (seed: number) => {
      const random = randomOf(seed);
      return [random.uuid(), random.below(1_000_000), random.shuffle([1, 2, 3, 4, 5, 6, 7, 8])];
    };
    expect(draw(1122)).toEqual(draw(1122));
    expect(draw(1122)).not.toEqual(draw(1123));
  });

  it('reach every value of a range and none beyond', () => {
    const random = randomOf(7);
    const seen = new Set(Array.from({ length: 500 }, () => random.between(3, 6)));
    expect([...seen].sort()).toEqual([3, 4, 5, 6]);
  });
});
