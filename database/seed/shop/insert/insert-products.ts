import type pg from 'pg';
import { thumbOf } from '../pictures/thumb-of.ts';
import { seedId } from '../seed-id.ts';
import type { SeedProduct } from '../types.ts';
import { storeIdOf } from './insert-stores.ts';

/** A picture's file is drawn when somebody first looks at it; its id says of what. */
export const pictureIdOf = ({ key, rank }: SeedProduct): string => seedId(`picture ${key}`, rank);
/** The best of a list are also its newest. */
export const productIdOf = ({ key, rank }: SeedProduct): string => seedId(`product ${key}`, rank);

/**
 * Products with a picture each, variants, and the movements that say where their stock came from.
 * Some thousands at most at once; stores and categories must be there.
 */
export async function insertProducts(
  client: pg.ClientBase,
  products: readonly SeedProduct[],
): Promise<void> {
  const rows = products.map((product) => ({
    ...product,
    id: productIdOf(product),
    storeId: storeIdOf(product.storeSlug),
    pictureId: pictureIdOf(product),
    thumbhash: thumbOf(product.look),
  }));
  await client.query(
    `INSERT INTO market.product (id, store_id, category, title, description, brand, sold_by,
       attributes, rank)
     SELECT id, "storeId", category, title, description, brand, "soldBy", attributes, rank
     FROM jsonb_to_recordset($1::jsonb) p (id uuid, "storeId" uuid, category text, title text,
       description text, brand text, "soldBy" text, attributes jsonb, rank integer)`,
    [JSON.stringify(rows)],
  );
  await client.query(
    `INSERT INTO market.picture (id, product_id, store_id, position, width_px, height_px, thumbhash)
     SELECT "pictureId", id, "storeId", 1, 640, 640, thumbhash FROM jsonb_to_recordset($1::jsonb)
       i ("pictureId" uuid, id uuid, "storeId" uuid, thumbhash text)`,
    [
      JSON.stringify(
        rows.map(({ pictureId, id, storeId, thumbhash }) => ({
          pictureId,
          id,
          storeId,
          thumbhash,
        })),
      ),
    ],
  );
  await insertVariants(client, rows);
  // Last: until here each row was written anew three times, and a draft is in no index of shelves.
  await client.query(`UPDATE market.product SET state = 'active' WHERE id = ANY ($1::uuid[])`, [
    rows.map(({ id }) => id),
  ]);
}

type ProductRow = SeedProduct & { readonly id: string; readonly storeId: string };

async function insertVariants(client: pg.ClientBase, rows: readonly ProductRow[]): Promise<void> {
  const variants = rows.flatMap(({ id: productId, storeId, key, rank, variants: own }) =>
    own.map((one, position) => {
      const id = seedId(`variant ${key} ${one.name}`, rank);
      const movementId = seedId(`opening ${key} ${one.name}`, rank);
      return { ...one, id, movementId, productId, storeId, position };
    }),
  );
  const values = [JSON.stringify(variants)];
  await client.query(
    `INSERT INTO market.variant (id, product_id, store_id, name, sku, price_xof, was_xof, low_at,
       position)
     SELECT id, "productId", "storeId", name, sku, "priceXof", "wasXof", "lowAt", position
     FROM jsonb_to_recordset($1::jsonb) v (id uuid, "productId" uuid, "storeId" uuid, name text,
       sku text, "priceXof" bigint, "wasXof" bigint, "lowAt" integer, position integer)`,
    values,
  );
  await client.query(
    `INSERT INTO market.stock_movement (id, variant_id, delta, on_hand_after, reason, actor)
     SELECT "movementId", id, "onHand", "onHand", 'opening', 'seed'
     FROM jsonb_to_recordset($1::jsonb) v ("movementId" uuid, id uuid, "onHand" integer)
     WHERE "onHand" > 0`,
    values,
  );
}
