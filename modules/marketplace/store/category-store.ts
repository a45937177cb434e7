import { type Reader, statement } from '@ecom/server-kit';

export interface CategoryRow {
  readonly slug: string;
  readonly parent: string | null;
  readonly nameFr: string;
  readonly nameEn: string;
  readonly byWeight: boolean;
}

const allStatement = statement<CategoryRow>(
  'market.all_categories',
  `SELECT slug, parent, name_fr AS "nameFr", name_en AS "nameEn", by_weight AS "byWeight"
   FROM market.category ORDER BY position, slug`,
);

/** The whole tree, some hundred rows, in the order in which it is shown. */
export const allCategories = (reader: Reader): Promise<CategoryRow[]> =>
  reader.query(allStatement, []);
