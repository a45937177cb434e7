import type pg from 'pg';

/**
 * The stores and shelves of the demonstration, into a market that has no category yet: what
 * merchants, or a test, have made of theirs since is left alone. Part of the caller's transaction.
 */
export async function seedShop(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query('SELECT FROM market.category LIMIT 1');
  if (rows.length > 0) return;
  // Fifteen hundred products take a third of a second to make up: not at every start.
  const [{ categories }, { stores }, { products }] = await Promise.all([
    import('./shop/categories.ts'),
    import('./shop/stores.ts'),
    import('./shop/products.ts'),
  ]);
  const [{ insertCategories }, { insertStores }, { insertProducts }] = await Promise.all([
    import('./shop/insert/insert-categories.ts'),
    import('./shop/insert/insert-stores.ts'),
    import('./shop/insert/insert-products.ts'),
  ]);
  await insertCategories(client, categories);
  await insertStores(client, stores);
  await insertProducts(client, products);
  await client.query('SELECT market.renew_lexicon()');
}
