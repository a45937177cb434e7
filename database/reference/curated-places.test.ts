import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CuratedPlace, curatedPlaces } from './load-places.ts';

const folder = path.resolve(import.meta.dirname, '../../../shared/data');
const files = ['lome_pois.geojson', 'togo_places.geojson'].map((name) => path.join(folder, name));
const isThere = files.every((file) => fs.existsSync(file));

interface Feature {
  readonly properties: { readonly name?: string };
  readonly geometry: { readonly coordinates: readonly [number, number] };
}
interface Known {
  readonly words: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1 && !['de', 'du', 'la', 'le', 'des', 'st'].includes(word));

const known: readonly Known[] = (isThere ? files : []).flatMap((file) => {
  const { features } = JSON.parse(fs.readFileSync(file, 'utf8')) as { features: Feature[] };
  return features.map(({ properties, geometry }) => {
    const [longitude, latitude] = geometry.coordinates;
    return { words: wordsOf(properties.name ?? ''), latitude, longitude };
  });
});

const metresBetween = (a: Omit<Known, 'words'>, b: Omit<Known, 'words'>): number =>
  Math.hypot(
    (a.latitude - b.latitude) * 111_195,
    (a.longitude - b.longitude) * 111_195 * Math.cos(a.latitude * (Math.PI / 180)),
  );

/** Within 150 m there is something that shares a word with one of its names. */
function isConfirmed(place: CuratedPlace): boolean {
  const words = new Set([place.name, ...place.aliases].flatMap(wordsOf));
  return known.some(
    (one) => metresBetween(one, place) <= 150 && one.words.some((word) => words.has(word)),
  );
}

describe('our own places', () => {
  it('are about a hundred and fifty, each with a key, a name and its quartier', () => {
    expect(curatedPlaces.length).toBeGreaterThanOrEqual(150);
    expect(new Set(curatedPlaces.map(({ key }) => key)).size).toBe(curatedPlaces.length);
    const quartiers = new Map(
      curatedPlaces.filter(({ kind }) => kind === 'quartier').map((one) => [one.name, one]),
    );
    for (const place of curatedPlaces) {
      if (place.quartier === null) continue;
      const quartier = quartiers.get(place.quartier);
      expect(quartier, `${place.name}: no quartier ${place.quartier}`).toBeDefined();
      if (quartier) expect(metresBetween(place, quartier), place.name).toBeLessThan(3_000);
    }
  });

  it('lie where OpenStreetMap has them, to within 150 m', () => {
    if (!isThere) return console.log('not run: no ../shared/data');
    const lost = curatedPlaces.filter((place) => !isConfirmed(place)).map(({ name }) => name);
    expect(lost).toEqual([]);
    // The check itself sees what is wrong: the whole town, moved by two hundred metres.
    const moved = curatedPlaces.map((place) => ({ ...place, latitude: place.latitude + 0.002 }));
    expect(moved.filter(isConfirmed).length).toBeLessThan(curatedPlaces.length / 2);
  });
});
