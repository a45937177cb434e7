import { categories } from '../../../database/seed/shop/categories.ts';
import { insertCategories } from '../../../database/seed/shop/insert/insert-categories.ts';
import { insertProducts } from '../../../database/seed/shop/insert/insert-products.ts';
import { insertStores } from '../../../database/seed/shop/insert/insert-stores.ts';
import { manyProducts } from '../../../database/seed/shop/many-products.ts';
import { stores } from '../../../database/seed/shop/stores.ts';
import type { SeedProduct, SeedStore } from '../../../database/seed/shop/types.ts';
import type { Town } from '../ledger/town.ts';

const seedNumber = 5;
const storeCount = 400;
const chunk = 5_000;

/** So many invented products on the shelves of four hundred stores. */
export async function fillShelves({ owner }: Town, count: number): Promise<void> {
  await insertCategories(owner, categories);
  await insertStores(
    owner,
    Array.from({ length: storeCount }, (_, n) => storeOf(n)),
  );
  const again = await dropSearchIndexes(owner);
  for (const products of inChunks(manyProducts(count, seedNumber, storeCount))) {
    await insertProducts(owner, products);
  }
  // Rows were written several times over; a shelf that grew in a year has no such gaps.
  await owner.query('VACUUM FULL market.product');
  for (const index of again) await owner.query(index);
  await owner.query('SELECT market.renew_lexicon()');
  await owner.query('VACUUM ANALYZE');
}

/** As the seed's forty, ten times over. */
function storeOf(n: number): SeedStore {
  const store = stores[n % stores.length];
  if (!store) throw new Error('the seed has stores');
  const phone = `+2289000${String(1_000 + n).padStart(4, '0')}`;
  return { ...store, slug: `bench-${n}`, phone };
}

/** What makes them again: an index of words is built in seconds, and kept up in minutes. */
async function dropSearchIndexes(owner: Town['owner']): Promise<string[]> {
  const { rows } = await owner.query<{ name: string; again: string }>(
    `SELECT indexname AS name, indexdef AS again FROM pg_indexes
     WHERE schemaname = 'market' AND tablename = 'product' AND indexdef LIKE '%USING gin%'`,
  );
  for (const { name } of rows) await owner.query(`DROP INDEX market.${name}`);
  return rows.map(({ again }) => again);
}

function* inChunks(products: Iterable<SeedProduct>): Generator<SeedProduct[]> {
  let held: SeedProduct[] = [];
  for (const product of products) {
    held.push(product);
    if (held.length < chunk) continue;
    yield held;
    held = [];
  }
  if (held.length > 0) yield held;
}
