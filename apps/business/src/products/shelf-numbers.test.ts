import { describe, expect, it } from 'vitest';
import { moved, percentIn, percentOf, readMove } from './shelf-numbers.ts';

describe('a percentage', () => {
  it.each([
    ['10', 10],
    ['+10', 10],
    ['-10', -10],
    ['−10 %', -10],
    ['– 5', -5],
    ['0', null],
    ['-91', null],
    ['901', null],
    ['1,5', null],
    ['', null],
  ])('typed as «%s» is %s', (text, percent) => {
    expect(percentIn(text)).toBe(percent);
  });

  it('leaves prices that coins can pay', () => {
    expect([percentOf(2_950, -10), percentOf(12, 10), percentOf(5, -90)]).toEqual([2_655, 15, 5]);
  });
});

describe('a movement of stock', () => {
  it('takes or adds by its reason; a count says what there is', () => {
    expect(readMove('received', '3', '')).toEqual({ delta: 3, reason: 'received', note: '' });
    expect(readMove('lost', '3', 'x')).toEqual({ delta: -3, reason: 'lost', note: 'x' });
    expect(readMove('counted', '0', '')).toEqual({ countedTo: 0, reason: 'counted', note: '' });
  });

  it('is none without a whole number above nothing', () => {
    expect(readMove('sold', '0', '')).toBeNull();
    expect(readMove('counted', '', '')).toBeNull();
    expect(readMove('received', '1,5', '')).toBeNull();
  });
});

it('what is moved stands at its new place, the others close up', () => {
  expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
});
