import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../harness/api.ts';
import { openStore, plantCategories, stock } from '../harness/market.ts';

let api: TestApi;
let storeId: string;

const hoursOfMonth = 720;

beforeAll(async () => {
  api = await startTestApi();
  await plantCategories(api.db);
  storeId = await openStore(api.db, 'essai');
});
afterAll(() => api.stop());

const rankOf = async (id: string): Promise<number> => {
  const [row] = await api.db.query<{ rank: number }>(
    'SELECT rank FROM market.product WHERE id = $1',
    [id],
  );
  return row?.rank ?? Number.NaN;
};
const hourNow = async (): Promise<number> => {
  const [row] = await api.db.query<{ hour: number }>(
    `SELECT floor(extract(epoch FROM app.now() - '2026-01-01T00:00:00Z'::timestamptz) / 3600)::int
       AS hour`,
  );
  return row?.hour ?? Number.NaN;
};
const put = (id: string, state: string) =>
  api.db.query('UPDATE market.product SET state = $2 WHERE id = $1', [id, state]);

it('goods get their place when they are first put on sale, and keep it', async () => {
  const [id = ''] = await stock(api.db, storeId, [{ title: 'Natte', state: 'draft', rank: 0 }]);
  expect(await rankOf(id)).toBe(0);
  const hour = await hourNow();
  await put(id, 'active');
  const placed = await rankOf(id);
  expect(placed).toBeGreaterThan(hour - hoursOfMonth);
  expect(placed).toBeLessThanOrEqual(hour + 1);
  await api.db.query(`UPDATE app.clock_shift SET shift = interval '90 days'`);
  await put(id, 'archived');
  await put(id, 'active');
  await api.db.query(`UPDATE app.clock_shift SET shift = '0'`);
  expect(await rankOf(id)).toBe(placed);
});

it('a shelf that comes in one evening is spread over the places of a month', async () => {
  const goods = Array.from({ length: 300 }, (_, n) => ({ title: `Natte ${n}`, rank: 0 }));
  const ids = await stock(api.db, storeId, goods);
  const ranks = await Promise.all(ids.map(rankOf));
  expect(new Set(ranks).size).toBeGreaterThan(200);
  expect(Math.max(...ranks) - Math.min(...ranks)).toBeGreaterThan(hoursOfMonth * 0.9);
});

it('who comes later stands before, whatever the draw, once a month has passed', async () => {
  const [early = ''] = await stock(api.db, storeId, [{ title: 'Avant', rank: 0 }]);
  await api.db.query(`UPDATE app.clock_shift SET shift = interval '31 days'`);
  const [late = ''] = await stock(api.db, storeId, [{ title: 'Après', rank: 0 }]);
  await api.db.query(`UPDATE app.clock_shift SET shift = '0'`);
  expect(await rankOf(late)).toBeGreaterThan(await rankOf(early));
});
