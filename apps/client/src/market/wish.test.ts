import { describe, expect, it } from 'vitest';
import { addressOf, noWish, readFrancs, readWish, type Wish } from './wish.ts';

const searchOf = (wish: Wish) => new URL(addressOf(wish), 'http://localhost').search;

describe('a wish in the address', () => {
  it.each<[string, Wish]>([
    ['nothing', noWish],
    ['a line with accents and signs', { ...noWish, line: 'téléphone & «écran»' }],
    ['a category in another order', { ...noWish, category: 'riz', sorting: 'dear' }],
    ['filters', { ...noWish, minXof: 500, maxXof: 20_000, inStock: true }],
    ['what is open and near', { ...noWish, sorting: 'near', openNow: true }],
    ['a store, and where it brings things', { ...noWish, store: 'chez-afi', deliversTo: 'Bè' }],
  ])('comes back as it was: %s', (_, wish) => {
    expect(readWish(searchOf(wish))).toEqual(wish);
  });

  it('is the plain tab for nothing', () => {
    expect(addressOf(noWish)).toBe('/marche');
  });

  it.each([
    '?tri=constructor',
    '?min=-5',
    '?max=1e9',
    '?min=0',
    '?rayon=../x',
    '?stock=1',
    '?boutique=%3Cb%3E',
    '?livre=%20',
    '?ouvert=non',
    '?q=%20',
  ])('ignores what it cannot read: %s', (search) => {
    expect(readWish(search)).toEqual(noWish);
  });

  it('keeps no line longer than the API takes', () => {
    expect(readWish(`?q=${'a'.repeat(300)}`).line).toHaveLength(200);
  });
});

describe('francs', () => {
  it.each([
    ['4500', 4500],
    ['4 500', 4500],
    ['4\u00a0500', 4500],
    ['', null],
    ['12,5', null],
    ['99999999999', null],
  ])('out of «%s»', (text, xof) => {
    expect(readFrancs(text)).toBe(xof);
  });
});
