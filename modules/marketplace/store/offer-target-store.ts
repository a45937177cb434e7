import { type Reader, statement } from '@ecom/server-kit';

const namesStatement = statement<{ id: string; name: string }>(
  'market.names_of_stores',
  'SELECT id, name FROM market.store WHERE id = ANY ($1)',
);
const goodsStatement = statement<{ id: string; title: string }>(
  'market.goods_of_store_among',
  `SELECT id, title FROM market.product
   WHERE store_id = $1 AND id = ANY ($2) ORDER BY title, id LIMIT 3000`,
);
const categoriesStatement = statement<{ slug: string }>(
  'market.categories_among',
  'SELECT slug FROM market.category WHERE slug = ANY ($1)',
);

export const namesOfStores = (reader: Reader, ids: readonly string[]) =>
  reader.query(namesStatement, [ids]);

/** Those of this store; in the order of their titles. */
export const goodsAmong = (reader: Reader, storeId: string, ids: readonly string[]) =>
  reader.query(goodsStatement, [storeId, ids]);

export const categoriesAmong = (reader: Reader, slugs: readonly string[]) =>
  reader.query(categoriesStatement, [slugs]);
