import { describe, expect, it } from 'vitest';
import { decodeThumbhash } from './thumbhash.ts';

describe('a thumbhash', () => {
  // The corners as the reference decoder of the format gives them.
  it.each([
    ['1QcSHQRnh493V4dIh4eXh1h4kJUI', 23, 32, [64, 78, 113, 255], [0, 4, 40, 255]],
    ['WQoKNxpwd3eAd3d3h3eHeHd3BwiHgI8H', 32, 32, [0, 0, 26, 255], [230, 217, 21, 255]],
    ['WAoKM5pgd3dwiIeHsJAH+Ig=', 32, 14, [31, 1, 24, 255], [255, 225, 6, 255]],
  ])('%s is %d × %d', (hash, width, height, first, last) => {
    const pixels = decodeThumbhash(hash);
    expect(pixels).toMatchObject({ width, height });
    expect([...(pixels?.rgba.slice(0, 4) ?? [])]).toEqual(first);
    expect([...(pixels?.rgba.slice(-4) ?? [])]).toEqual(last);
  });

  it.each(['', 'AAAA', '%%', 'AAAAAAAA', '////////'])('is not «%s»', (text) => {
    expect(decodeThumbhash(text)).toBeNull();
  });
});
