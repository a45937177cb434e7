import { createTestDatabase, type TestDatabase } from '@ecom/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchPlaces } from './find-places.ts';
import { importPlaces } from './import-places.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

const feature = (osm_id: number, name: string, kind: string, at: readonly [number, number]) => ({
  properties: { osm_id, name, kind },
  geometry: { type: 'Point', coordinates: [at[1], at[0]] },
});
const file = [
  feature(1, 'Pharmacie de l’Espoir', 'pharmacy', [6.157, 1.2383]),
  feature(2, 'Salon Belle', 'hairdresser', [6.157, 1.2383]),
  feature(1, 'Pharmacie de l’Espoir', 'pharmacy', [6.157, 1.2383]),
  // Ours, by another's id and spelling.
  feature(3, 'Hôpital de Be', 'hospital', [6.1409, 1.2465]),
  feature(4, 'Dapaong', 'town', [10.8596, 0.2043]),
];
const run = (features: readonly unknown[], dryRun = false) =>
  importPlaces(db.database, features, { dryRun });
const rows = async () =>
  (await db.query<{ key: string }>(`SELECT key FROM places.place WHERE source = 'import'`)).length;

describe('an import of places', () => {
  it('tells without writing, then writes what it told, then nothing more', async () => {
    const told = {
      ...{ read: 5, added: 2, changed: 0, same: 0, curated: 1 },
      refused: [
        { row: 2, reason: 'kind_unknown' },
        { row: 3, reason: 'double' },
      ],
    };
    expect(await run(file, true)).toEqual(told);
    expect(await rows()).toBe(0);
    expect(await run(file)).toEqual(told);
    expect(await rows()).toBe(2);
    expect(await run(file)).toMatchObject({ added: 0, changed: 0, same: 2, curated: 1 });
    const ask = { text: 'pharmacie espoir', near: null, userId: null, limit: 3 };
    const [found] = await searchPlaces(db.database, ask);
    expect(found).toMatchObject({ key: 'osm-1', quartier: 'Tokoin-Nkafu' });
  });

  it('follows a place that moved, by its id', async () => {
    const moved = [feature(4, 'Dapaong', 'town', [10.86, 0.205])];
    expect(await run(moved)).toMatchObject({ added: 0, changed: 1 });
    expect(await rows()).toBe(2);
  });

  it('of nothing at all is an import of nothing', async () => {
    expect(await run([])).toMatchObject({ read: 0, added: 0, refused: [] });
    expect(await run([null, 7, 'x'])).toMatchObject({ added: 0 });
  });
});
