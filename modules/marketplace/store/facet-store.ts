import { type Reader, statement } from '@ecom/server-kit';
import type { ShelfFilter } from '../domain/product-card.ts';
import { onShelf, pricedBetween } from './card-columns.ts';
import {
  asked,
  type CategoryCount,
  findings,
  ofOpenStore,
  type Query,
  type SearchWay,
} from './search-store.ts';

export interface Facets {
  /** Products that the page is made of. */
  readonly total: number;
  /** True where there are so many that only the first were counted. */
  readonly capped: boolean;
  /** Whatever category is chosen: what one would find in another instead. */
  readonly categories: readonly CategoryCount[];
  /** Whatever store is chosen. */
  readonly stores: readonly {
    readonly slug: string;
    readonly name: string;
    readonly count: number;
  }[];
  readonly inStock: number;
  /** On shelves where one can buy at this moment. */
  readonly openNow: number;
  /** Null where nothing is found. */
  readonly minXof: number | null;
  readonly maxXof: number | null;
}

const shelf = { where: '($1::text IS NULL OR true) AND ($2::text IS NULL OR true)' };
const inCategory = '($6::text[] IS NULL OR category = ANY ($6))';
const inStore = '($8::uuid IS NULL OR store_id = $8)';
const listed = (inner: string): string =>
  `(SELECT coalesce(jsonb_agg(c), '[]') FROM (${inner} LIMIT 20) c)`;

/** Beyond five thousand a count tells nobody anything, and would cost what it counts. */
const facetText = ({ where }: { where: string }): string =>
  `WITH ${asked}, matched AS MATERIALIZED (
     SELECT p.category, p.store_id, p.price_xof, p.in_stock
     FROM market.product p
     WHERE ${where} AND ${onShelf} AND ${pricedBetween('$3::bigint', '$4::bigint')}
       AND ${ofOpenStore} AND (p.in_stock OR NOT $5::boolean) AND ($7::uuid[] IS NULL OR p.store_id = ANY ($7))
     LIMIT 5000
   ), page AS (SELECT * FROM matched WHERE ${inCategory} AND ${inStore})
   SELECT (SELECT count(*) FROM page) AS total, (SELECT count(*) = 5000 FROM matched) AS capped,
     ${listed(`SELECT category, count(*) FROM matched WHERE ${inStore}
       GROUP BY category ORDER BY count DESC, category`)} AS categories,
     ${listed(`SELECT s.slug, s.name, m.count FROM (SELECT store_id, count(*) FROM matched
       WHERE ${inCategory} GROUP BY store_id) m JOIN market.store s ON s.id = m.store_id
       ORDER BY m.count DESC, s.slug`)} AS stores,
     (SELECT count(*) FROM page WHERE in_stock) AS "inStock",
     (SELECT coalesce(sum(count), 0)::bigint FROM (SELECT store_id, count(*) FROM page
       GROUP BY store_id) m WHERE market.is_open(store_id, app.now())) AS "openNow",
     (SELECT min(price_xof) FROM page) AS "minXof", (SELECT max(price_xof) FROM page) AS "maxXof"`;

const statements = {
  shelf: statement<Facets>('market.count_facets_shelf', facetText(shelf)),
  all: statement<Facets>('market.count_facets_all', facetText(findings.all)),
  any: statement<Facets>('market.count_facets_any', facetText(findings.any)),
  like: statement<Facets>('market.count_facets_like', facetText(findings.like)),
} satisfies Record<SearchWay | 'shelf', unknown>;

/**
 * What there is to choose from, within a filter.
 * @param query null for the whole shelf
 * @param storeId the store that is chosen, which `filter.storeIds` must not say
 */
export async function countFacets(
  reader: Reader,
  query: Query | null,
  filter: ShelfFilter,
  storeId: string | null,
): Promise<Facets> {
  const { minXof, maxXof, inStockOnly, categories, storeIds } = filter;
  const values = [query?.words ?? null, query?.line ?? null, minXof, maxXof, inStockOnly];
  const counting = statements[query?.way ?? 'shelf'];
  const [facets] = await reader.query(counting, [...values, categories, storeIds, storeId]);
  if (!facets) throw new Error('a count is one row');
  return facets;
}
