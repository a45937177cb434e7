import { type Reader, statement } from '@ecom/server-kit';
import type { Attribute } from '../domain/attributes.ts';

const leafStatement = statement<{ isLeaf: boolean }>(
  'market.find_category_leaf',
  `SELECT NOT EXISTS (SELECT FROM market.category b WHERE b.parent = c.slug) AS "isLeaf"
   FROM market.category c WHERE c.slug = $1`,
);
/** What stands nearer to the category replaces what its ancestors say under the same key. */
const attributesStatement = statement<Attribute>(
  'market.attributes_of_category',
  `WITH RECURSIVE above AS (
     SELECT slug, parent, 0 AS steps FROM market.category WHERE slug = $1
     UNION ALL
     SELECT c.slug, c.parent, a.steps + 1 FROM above a JOIN market.category c ON c.slug = a.parent
       WHERE a.steps < 5
   ), nearest AS (
     SELECT DISTINCT ON (t.key) t.key, t.kind, t.name_fr, t.name_en, t.unit, t.choices, a.steps,
       t.position
     FROM above a JOIN market.attribute t ON t.category = a.slug
     ORDER BY t.key, a.steps
   )
   SELECT key, kind, name_fr AS "nameFr", name_en AS "nameEn", unit, choices
   FROM nearest ORDER BY steps DESC, position, key LIMIT 100`,
);

/** True for a category that has none below it; null for no category. */
export async function isLeafCategory(reader: Reader, slug: string): Promise<boolean | null> {
  const [row] = await reader.query(leafStatement, [slug]);
  return row?.isLeaf ?? null;
}

/** What products of a category may say of themselves, of its ancestors first. */
export const attributesOf = (reader: Reader, category: string): Promise<Attribute[]> =>
  reader.query(attributesStatement, [category]);
