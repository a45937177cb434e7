import { describe, expect, it } from 'vitest';
import { draftOfLines, faultOfZone, francsIn, zonesWish } from './zones-draft.ts';

describe('francs as typed', () => {
  it.each([
    ['500', 500],
    ['1 000', 1_000],
    ['1\u202f500', 1_500],
    ['0', 0],
    ['100001', null],
    ['-5', null],
    ['5,5', null],
    ['', null],
  ])('reads %j', (text, francs) => {
    expect(francsIn(text, 100_000)).toBe(francs);
  });
});

describe('where a store delivers', () => {
  const line = (quartier: string, fee = '500') => ({ quartier, fee });

  it('refuses a line without a quartier, twice the same, or without a price', () => {
    expect(faultOfZone(line(' '), [])).toBe('quartierMissing');
    const twice = [line('Tokoin'), line('tokoin ')];
    expect(faultOfZone(line('Tokoin'), twice)).toBe('twice');
    expect(faultOfZone(line('Bè', 'gratuit'), [line('Bè', 'gratuit')])).toBe('feeInvalid');
    expect(faultOfZone(line('Bè', '0'), [line('Bè', '0')])).toBeNull();
  });

  it('sends whole francs by quartier', () => {
    const draft = draftOfLines([line(' Tokoin ', '1 000'), line('Bè', '0')]);
    expect(zonesWish(draft, 3)).toEqual({
      version: 3,
      zones: [
        { quartier: 'Tokoin', feeXof: 1_000 },
        { quartier: 'Bè', feeXof: 0 },
      ],
    });
  });
});
