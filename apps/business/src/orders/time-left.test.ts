import { describe, expect, it } from 'vitest';
import { leftText } from './time-left.ts';

describe('the time left', () => {
  it.each([
    [15 * 60_000, '15:00'],
    [14 * 60_000 + 59_001, '15:00'],
    [14 * 60_000 + 59_000, '14:59'],
    [40_000, '0:40'],
    [1, '0:01'],
    [0, '0:00'],
    [-5_000, '0:00'],
    [3_720_000, '1:02:00'],
  ])('of %i ms is %s', (leftMs, text) => {
    expect(leftText(leftMs)).toBe(text);
  });
});
