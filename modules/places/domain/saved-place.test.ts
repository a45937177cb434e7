import { describe, expect, it } from 'vitest';
import { type PlaceWish, readWish } from './saved-place.ts';

const wish: PlaceWish = {
  kind: 'home',
  words: 'Derrière la pharmacie, portail vert',
  latitude: 6.15690000049,
  longitude: 1.2382,
};

describe('what a person says of a place', () => {
  it('is kept on one line, with a rounded pin', () => {
    const read = readWish({ ...wish, words: ' Derrière\n la\u0007 pharmacie ', label: 'x' });
    expect(read).toEqual({
      ok: true,
      value: {
        kind: 'home',
        label: null,
        words: 'Derrière la pharmacie',
        placeKey: null,
        phone: null,
        latitude: 6.1569,
        longitude: 1.2382,
      },
    });
  });

  it.each([
    ['places.label_needed', { kind: 'other' }],
    ['places.label_needed', { kind: 'other', label: ' \n ' }],
    ['places.words_too_short', { words: ' a\t ' }],
    ['places.phone_invalid', { phone: '22 22 22 22' }],
  ] as const)('is refused with %s', (code, change) => {
    expect(readWish({ ...wish, ...change })).toMatchObject({ ok: false, error: { code } });
  });

  it('holds a phone as the system writes it, or none', () => {
    expect(readWish({ ...wish, phone: '90 11 22 33' })).toMatchObject({
      value: { phone: '+22890112233' },
    });
    expect(readWish({ ...wish, phone: ' ' })).toMatchObject({ value: { phone: null } });
  });
});
