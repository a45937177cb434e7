import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFeature } from './import-feature.ts';

const feature = (change: object = {}, coordinates: unknown = [1.2124, 6.1465]) => ({
  type: 'Feature',
  properties: { osm_id: 4711, name: ' Pharmacie\u00a0de  l’Espoir ', kind: 'pharmacy', ...change },
  geometry: { type: 'Point', coordinates },
});

describe('a feature of GeoJSON', () => {
  it('is a place under a key that stays', () => {
    expect(readFeature(feature())).toEqual({
      ...{ key: 'osm-4711', name: 'Pharmacie de l’Espoir', kind: 'health' },
      ...{ latitude: 6.1465, longitude: 1.2124 },
    });
  });

  it.each([
    ['outside_togo', feature({}, [2.35, 48.85])],
    ['no_point', feature({}, ['1.2', '6.1'])],
    ['no_point', { ...feature(), geometry: { type: 'LineString', coordinates: [[1, 6]] } }],
    ['no_id', feature({ osm_id: 'x' })],
    ['no_name', feature({ name: null })],
    ['no_name', feature({ name: '228' })],
    ['name_too_long', feature({ name: 'x'.repeat(81) })],
    ['kind_unknown', feature({ kind: 'hairdresser' })],
  ])('is refused: %s', (reason, one) => {
    expect(readFeature(one)).toBe(reason);
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (one) => {
        const read = readFeature(one);
        expect(typeof read === 'string' || read.key.startsWith('osm-')).toBe(true);
      }),
    );
  });
});
