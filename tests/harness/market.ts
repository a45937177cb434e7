import { newId } from '@ecom/kernel';
import type { TestApi } from './api.ts';

export interface Goods {
  readonly title: string;
  readonly category?: string;
  readonly brand?: string;
  readonly description?: string;
  readonly priceXof?: number;
  readonly onHand?: number;
  readonly rank?: number;
  readonly state?: 'draft' | 'active' | 'archived';
}

type Db = Pick<TestApi['db'], 'query'>;

/** A small tree: food with staples and fish, electronics with phones. */
export async function plantCategories({ query }: Db): Promise<void> {
  await query(`INSERT INTO market.category (slug, parent, name_fr, name_en, by_weight, position)
    VALUES ('alimentation', NULL, 'Alimentation', 'Food', false, 1),
      ('cereales', 'alimentation', 'Céréales', 'Staples', true, 1),
      ('poisson', 'alimentation', 'Poisson', 'Fish', true, 2),
      ('electronique', NULL, 'Électronique', 'Electronics', false, 2),
      ('telephones', 'electronique', 'Téléphones', 'Phones', false, 1)`);
}

/** An open store in Tokoin, from seven to seven every day. */
export async function openStore({ query }: Db, slug: string): Promise<string> {
  const id = newId();
  await query(
    `INSERT INTO market.store (id, slug, name, description, phone, quartier, landmark, lat, lon,
       state, preparation_minutes)
     VALUES ($1, $2, 'Boutique essai', 'De tout', '+22890000000', 'Tokoin',
       'derrière la pharmacie', 6.15, 1.21, 'open', 20)`,
    [id, slug],
  );
  await query(
    `INSERT INTO market.store_hours SELECT $1, d, 420, 1140 FROM generate_series(1, 7) d`,
    [id],
  );
  return id;
}

/** Puts goods on a shelf, one variant each; gives their ids in the order of the list. */
export async function stock(
  { query }: Db,
  storeId: string,
  goods: readonly Goods[],
): Promise<string[]> {
  const ids = goods.map(() => newId() as string);
  const all = <Key extends keyof Goods>(key: Key, otherwise: NonNullable<Goods[Key]>) =>
    goods.map((one) => one[key] ?? otherwise);
  const products = [ids, all('title', ''), all('category', 'cereales'), all('brand', '')];
  await query(
    `INSERT INTO market.product (id, store_id, title, category, brand, description, rank, state)
     SELECT g.id, $1, g.title, g.category, g.brand, g.description, g.rank, g.state
     FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::int[], $8::text[])
       g (id, title, category, brand, description, rank, state)`,
    [storeId, ...products, all('description', ''), all('rank', 1), all('state', 'active')],
  );
  await query(
    `INSERT INTO market.variant (id, product_id, store_id, price_xof, on_hand)
     SELECT gen_random_uuid(), v.id, $1, v.price, v.on_hand
     FROM unnest($2::uuid[], $3::bigint[], $4::int[]) v (id, price, on_hand)`,
    [storeId, ids, all('priceXof', 1_000), all('onHand', 5)],
  );
  return ids;
}
