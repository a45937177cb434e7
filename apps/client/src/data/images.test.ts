import { describe, expect, it } from 'vitest';
import { sizeWithin, squareOf } from './images.ts';

describe('the square of a picture', () => {
  it.each([
    [{ width: 400, height: 300 }, 0, { x: 0, y: 0, side: 300 }],
    [{ width: 400, height: 300 }, 1, { x: 100, y: 0, side: 300 }],
    [{ width: 300, height: 500 }, 0.5, { x: 0, y: 100, side: 300 }],
    [{ width: 300, height: 300 }, 0.7, { x: 0, y: 0, side: 300 }],
  ])('of %j at %d', (size, position, square) => {
    expect(squareOf(size, position)).toEqual(square);
  });
});

describe('a picture within a size', () => {
  it.each([
    [
      { width: 4000, height: 3000 },
      { width: 1600, height: 1200 },
    ],
    [
      { width: 3000, height: 4000 },
      { width: 1200, height: 1600 },
    ],
    [
      { width: 800, height: 600 },
      { width: 800, height: 600 },
    ],
  ])('%j becomes %j: in proportion, never larger than it was', (size, within) => {
    expect(sizeWithin(size, 1600)).toEqual(within);
  });
});
