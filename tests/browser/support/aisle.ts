import pg from 'pg';
import { plantCategories } from '../../harness/market.ts';

/** Where the tests' products lie: no other test counts what is in it. */
export const aisle = { slug: 'essais-des-marchands', name: 'Essais des marchands' } as const;

/** All aisles, before anybody asks: each process keeps what it read of them for a minute. */
export async function layAisles(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const query = async (text: string) => (await client.query(text)).rows;
    await plantCategories({ query } as Parameters<typeof plantCategories>[0]);
    await client.query(
      `INSERT INTO market.category (slug, parent, name_fr, name_en, by_weight, position)
       VALUES ($1, NULL, $2, 'Trials of merchants', false, 99)`,
      [aisle.slug, aisle.name],
    );
    await client.query(
      `INSERT INTO market.attribute (category, key, kind, name_fr, name_en, unit, choices, position)
       VALUES ($1, 'length', 'number', 'Longueur', 'Length', 'm', NULL, 1)`,
      [aisle.slug],
    );
  } finally {
    await client.end();
  }
}
