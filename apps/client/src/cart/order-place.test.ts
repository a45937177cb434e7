import { describe, expect, it } from 'vitest';
import type { SavedPlace } from '../places/use-places.ts';
import { orderPlaceOf } from './order-place.ts';

const saved: SavedPlace = {
  ...{ id: 'plc', kind: 'home', label: null, words: 'Portail vert', quartier: 'Tokoin' },
  ...{ latitude: 6.15, longitude: 1.21, plusCode: '6FR346J8+58', placeKey: null, phone: null },
  ...{ hasVoice: false, shares: [], changedAt: '2026-11-22T10:00:00Z' },
};
const own = '+22890112233';

describe('a saved place, as an order carries it along', () => {
  it('has the number of the place, or else the person’s', () => {
    expect(orderPlaceOf(saved, own)).toEqual({
      ...{ quartier: 'Tokoin', landmark: 'Portail vert', lat: 6.15, lon: 1.21, phone: own },
    });
    expect(orderPlaceOf({ ...saved, phone: '+22870000001' }, own)?.phone).toBe('+22870000001');
  });

  it('says where it is even if its words are a sign or two', () => {
    expect(orderPlaceOf({ ...saved, words: 'B2' }, own)?.landmark).toBe('Tokoin, B2');
  });

  it('is none that one can bring anything to where no quartier is known', () => {
    expect(orderPlaceOf({ ...saved, quartier: null }, own)).toBeNull();
  });
});
