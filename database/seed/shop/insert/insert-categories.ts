import type pg from 'pg';
import type { SeedCategory } from '../types.ts';

/** The tree with what its products may say of themselves; parents must come before children. */
export async function insertCategories(
  client: pg.ClientBase,
  categories: readonly SeedCategory[],
): Promise<void> {
  const rows = categories.map(({ attributes: _, ...category }, position) => ({
    ...category,
    position,
  }));
  await client.query(
    `INSERT INTO market.category (slug, parent, name_fr, name_en, by_weight, position)
     SELECT slug, parent, "nameFr", "nameEn", "byWeight", position
     FROM jsonb_to_recordset($1::jsonb) c (slug text, parent text, "nameFr" text, "nameEn" text,
       "byWeight" boolean, position integer)`,
    [JSON.stringify(rows)],
  );
  const attributes = categories.flatMap(({ slug, attributes: own }) =>
    own.map((one, position) => ({ category: slug, position, ...one })),
  );
  await client.query(
    `INSERT INTO market.attribute (category, key, kind, name_fr, name_en, unit, choices, position)
     SELECT category, key, kind, "nameFr", "nameEn", unit, choices, position
     FROM jsonb_to_recordset($1::jsonb) a (category text, key text, kind text, "nameFr" text,
       "nameEn" text, unit text, choices jsonb, position integer)`,
    [JSON.stringify(attributes)],
  );
}
