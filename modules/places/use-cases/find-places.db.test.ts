import { createTestDatabase, type TestDatabase } from '@ecom/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placesAround, searchPlaces } from './find-places.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

const hedzranawoe = { latitude: 6.185, longitude: 1.2484 };

const search = (text: string, near: { latitude: number; longitude: number } | null = null) =>
  searchPlaces(db.database, { text, near, userId: null, limit: 8 });
const first = async (text: string) => (await search(text))[0]?.key;

describe('what people type finds what they mean', () => {
  it.each([
    ['grand marche', 'grand-marche'],
    ['assigame', 'grand-marche'],
    ['ASSIGAMÉ', 'grand-marche'],
    ['asigamɛ', 'grand-marche'],
    ['nukafu', 'tokoin-nkafu'],
    ['n’kafu', 'tokoin-nkafu'],
    ['be', 'be'],
    ['Bɛ̀', 'be'],
    ['be kpota', 'be-kpota'],
    ['kodjoviakope', 'kodjoviakope'],
    ['kodjoviakopé', 'kodjoviakope'],
    ['kojoviakope', 'kodjoviakope'],
    ['hedzranawoe', 'hedzranawoe'],
    ['hédzranawé', 'hedzranawoe'],
    ['agoe', 'agoe-nyive'],
    ['agoé nyivé', 'agoe-nyive'],
    ['adidogome', 'adidogome'],
    ['pharmacie liberation', 'pharmacie-de-la-liberation'],
    ['liberation pharmacie', 'pharmacie-de-la-liberation'],
    ['pharmaci djidjole', 'pharmacie-de-djidjole'],
    ['mairie de lome', 'hotel-de-ville-de-lome'],
    ['boad', 'banque-ouest-africaine-de-developpement'],
    ['ambassade usa', 'ambassade-des-etats-unis'],
    ['stade', 'stade-omnisports'],
    ['gbossime', 'marche-de-gbossime'],
    ['frontiere ghana', 'frontiere-du-ghana-a-aflao'],
    ['chateau deau be', 'chateau-d-eau-de-be'],
    ['kodjov', 'kodjoviakope'],
    ['hop', 'hopital-de-be'],
  ])('%s', async (text, key) => {
    expect(await first(text)).toBe(key);
  });

  it.each(['', '   ', '!?', '%_\\', 'zzzzqqqq', '😀'])('%o finds nothing', async (text) => {
    expect(await search(text)).toEqual([]);
  });

  it('the pharmacy next door before the one across the town, and says how far', async () => {
    const [found] = await search('pharmacie', hedzranawoe);
    expect(found).toMatchObject({ key: 'pharmacie-hedzranawoe' });
    expect(found?.distanceM).toBeGreaterThan(1_000);
    expect(found?.distanceM).toBeLessThan(2_000);
    expect((await search('pharmacie'))[0]?.distanceM).toBeNull();
  });

  it('in milliseconds, as one types', async () => {
    const words = ['kodjoviakope', 'pharmacie de la liberation', 'grand marche', 'agoe nyive'];
    const typed = words.flatMap((word) =>
      Array.from({ length: word.length - 1 }, (_, n) => word.slice(0, n + 2)),
    );
    const timesMs: number[] = [];
    for (const text of [...typed, ...typed, ...typed]) {
      const startedMs = performance.now();
      await search(text, hedzranawoe);
      timesMs.push(performance.now() - startedMs);
    }
    timesMs.sort((a, b) => a - b);
    const at = (share: number) => timesMs[Math.floor(timesMs.length * share)]?.toFixed(1);
    console.log(`place search: ${timesMs.length} queries, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`);
    expect(timesMs.length).toBeGreaterThan(150);
  });
});

describe('a map', () => {
  it('gets what lies around, the nearest first', async () => {
    const around = await placesAround(db.database, hedzranawoe, 50);
    expect(around).toHaveLength(50);
    expect(around[0]?.key).toBe('hedzranawoe');
    const distances = around.map(({ distanceM }) => distanceM ?? Number.NaN);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    const dapaong = { latitude: 10.86, longitude: 0.2 };
    expect(await placesAround(db.database, dapaong, 50)).toEqual([]);
  });
});
