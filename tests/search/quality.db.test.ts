import { afterAll, beforeAll, expect, it } from 'vitest';
import { seed } from '../../database/seed/seed.ts';
import { call, startTestApi, type TestApi } from '../harness/api.ts';
import { searchQueries } from './queries.ts';
import { unseenQueries } from './unseen-queries.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  await seed({ ownerUrl: api.db.ownerUrl, profile: 'demo', shop: true });
});
afterAll(() => api.stop());

/** What the search answers first; null where it finds nothing. */
async function firstTitle(line: string): Promise<string | null> {
  const { body } = await call(api, 'GET', `/v1/market/search?q=${encodeURIComponent(line)}`);
  return body.items[0]?.title ?? null;
}

it.each([
  ['nine in ten of the hundred queries', searchQueries, 0.9],
  ['four in five of those that it was not tuned on', unseenQueries, 0.8],
])('answers %s with what a person would accept first', async (_, queries, share) => {
  const misses: string[] = [];
  for (const { asked, trouble, accepts } of queries) {
    const title = await firstTitle(asked);
    if (title === null || !accepts({ title })) misses.push(`${trouble} «${asked}» → ${title}`);
  }
  expect(1 - misses.length / queries.length, misses.join('\n')).toBeGreaterThanOrEqual(share);
});

it('stands on shelves that add up, and are filled once', async () => {
  const stray = await api.db.query(
    `SELECT v.id FROM market.variant v LEFT JOIN market.stock_movement m ON m.variant_id = v.id
     GROUP BY v.id HAVING v.on_hand <> coalesce(sum(m.delta), 0)`,
  );
  expect(stray).toEqual([]);
  const count = async () =>
    await api.db.query(`SELECT (SELECT count(*) FROM market.store WHERE is_demo) AS stores,
      (SELECT count(*) FROM market.product WHERE state = 'active' AND price_xof > 0
         AND picture_id IS NOT NULL) AS products,
      (SELECT count(*) FROM market.store_member WHERE role = 'owner') AS owners`);
  const counted = [{ stores: 40, products: 1_500, owners: 40 }];
  expect(await count()).toEqual(counted);
  await seed({ ownerUrl: api.db.ownerUrl, profile: 'development', shop: true });
  expect(await count()).toEqual(counted);
});
