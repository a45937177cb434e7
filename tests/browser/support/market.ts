import type { Page } from '@playwright/test';
import pg from 'pg';
import { openStore, stock } from '../../harness/market.ts';

/** What the tests of the market find on the shelves; one test's list is no other's. */
export const goods = {
  /** Three pages of twenty. */
  staples: Array.from({ length: 45 }, (_, n) => ({
    title: `Gari de Tsévié, sac numéro ${n + 1}`,
    category: 'cereales',
    priceXof: 500 + n * 100,
    rank: 100 - n,
  })),
  phones: [
    { title: 'Téléphone Samsung A15', category: 'telephones', brand: 'Samsung', priceXof: 95_000 },
    { title: 'Écouteurs Samsung', category: 'electronique', brand: 'Samsung', priceXof: 7_500 },
    { title: 'Chargeur rapide', category: 'electronique', priceXof: 5_000, onHand: 0 },
  ],
  cloth: { title: 'Pagne wax, six yards', category: 'poisson', onHand: 3, priceXof: 12_500 },
} as const;

export const storeSlug = 'etal-des-essais';
export const storeName = 'Boutique essai';
/** A thumbhash of a warm picture, 32 × 32. */
const thumbhash = 'WQoKNxpwd3eAd3d3h3eHeHd3BwiHgI8H';

export interface Planted {
  /** `prd_…` of the cloth, which has variants, three pictures and a long description. */
  readonly clothId: string;
}

/** Fills the market of a stack once, whichever worker comes first; as its owner. */
export async function plantMarket(ownerUrl: string): Promise<Planted> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const query = async (text: string, values: unknown[] = []) =>
    (await client.query(text, values)).rows;
  const db = { query } as Parameters<typeof openStore>[0];
  try {
    await query('BEGIN');
    await query('SELECT pg_advisory_xact_lock(5001)');
    const [known] = await query('SELECT id FROM market.store WHERE slug = $1', [storeSlug]);
    if (!known) await plant(db);
    await query('COMMIT');
    const [cloth] = await query('SELECT id FROM market.product WHERE title = $1', [
      goods.cloth.title,
    ]);
    return { clothId: `prd_${cloth.id}` };
  } finally {
    await client.end();
  }
}

type Db = Parameters<typeof openStore>[0];

async function plant(db: Db): Promise<void> {
  const storeId = await openStore(db, storeSlug);
  // Open around the clock: what a test sees must not depend on when it runs.
  await db.query('UPDATE market.store_hours SET opens_minute = 0, closes_minute = 1440');
  await db.query(
    `INSERT INTO market.delivery_zone (store_id, quartier, fee_xof)
     VALUES ($1, 'Tokoin', 500), ($1, 'Nyékonakpoè', 0)`,
    [storeId],
  );
  await stock(db, storeId, [...goods.staples, ...goods.phones]);
  const [clothId] = await stock(db, storeId, [
    { ...goods.cloth, description: 'Un coton serré, aux couleurs qui tiennent. '.repeat(12) },
  ]);
  await db.query(`UPDATE market.variant SET name = 'Bleu', was_xof = 15000 WHERE product_id = $1`, [
    clothId,
  ]);
  await db.query(
    `INSERT INTO market.variant (id, product_id, store_id, name, price_xof, on_hand, position)
     VALUES (gen_random_uuid(), $1, $2, 'Rouge', 12000, 0, 1),
       (gen_random_uuid(), $1, $2, 'Vert', 13000, 20, 2)`,
    [clothId, storeId],
  );
  await db.query(
    `INSERT INTO market.picture (id, product_id, store_id, position, width_px, height_px, thumbhash)
     SELECT gen_random_uuid(), $1, $2, n, 640, 640, $3 FROM generate_series(0, 2) n`,
    [clothId, storeId, thumbhash],
  );
  await db.query('SELECT market.renew_lexicon()');
}

const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 640"><rect width="640"
  height="640" fill="#27307a"/><circle cx="320" cy="320" r="200" fill="#ffb81c"/></svg>`;

/** The files of pictures, which no store of a test has uploaded. */
export async function servePictures(page: Page): Promise<void> {
  await page.route('**/api/v1/market/pictures/**', (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: picture }),
  );
}
