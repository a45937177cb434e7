import { createTestDatabase, type TestDatabase } from '@ecom/testkit';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { curatedPlaces, loadPlaces } from './load-places.ts';

let db: TestDatabase;
let owner: pg.Client;
beforeAll(async () => {
  db = await createTestDatabase();
  owner = new pg.Client({ connectionString: db.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await db.drop();
});

describe('the places of reference', () => {
  it('are there after the migrations, and a second load changes nothing', async () => {
    const [row] = await db.query<{ count: string }>('SELECT count(*) FROM places.place');
    expect(Number(row?.count)).toBe(curatedPlaces.length);
    expect(await loadPlaces(owner)).toBe(0);
  });

  it('are mended where they differ', async () => {
    await db.query(`UPDATE places.place SET latitude = 6.5 WHERE key = 'grand-marche'`);
    expect(await loadPlaces(owner)).toBe(1);
    const [row] = await db.query<{ latitude: number }>(
      `SELECT latitude FROM places.place WHERE key = 'grand-marche'`,
    );
    expect(row?.latitude).toBe(6.1274);
  });
});

describe('the form in which names are compared', () => {
  it.each([
    ['Bè–Klikamé, Œuvre', 'be klikame oeuvre'],
    ['AGƆÉ ŋútsu ƒe ɖeviwo Ʋɔ ɣeyiɣi', 'agoe nutsu fe deviwo vo geyigi'],
    ['Be\u0301', 'be'],
    ['  N’Kafu\t2 ', 'n kafu 2'],
    ['!?', ''],
  ])('%o is %o', async (text, form) => {
    const [row] = await db.query<{ form: string }>('SELECT app.search_form($1) AS form', [text]);
    expect(row?.form).toBe(form);
  });
});
