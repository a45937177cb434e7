import { type Reader, statement } from '@ecom/server-kit';
import type { ProductCard, ShelfFilter } from '../domain/product-card.ts';
import { onShelf, pricedBetween, rowColumns } from './card-columns.ts';
import { distanceM } from './distance.ts';

export type HitRow = ProductCard & {
  readonly score: number;
  /** How what was found spreads over categories; with the first row alone. */
  readonly counts: readonly CategoryCount[] | null;
};

export interface CategoryCount {
  readonly category: string;
  readonly count: number;
}

/** By all words, by any of them, or by titles that look like the line. */
export const searchWays = ['all', 'any', 'like'] as const;
export type SearchWay = (typeof searchWays)[number];

/** A title's first word, the rest of it, the brand, the text: backwards, as ts_rank has them. */
const weights = `'{0.05, 0.3, 0.5, 1.0}'`;

export interface Finding {
  /** What makes a product one of them. */
  readonly where: string;
  /** How well it answers, about 0 to 3. */
  readonly fits: string;
}

/** The words as a query, made once for all rows. */
export const asked = `asked AS MATERIALIZED (SELECT to_tsquery('market.fr', $1) AS query)`;
const query = '(SELECT query FROM asked)';
const byWords = `p.words @@ ${query} AND ($2::text IS NULL OR true)`;

/** Parameters: $1 the words, $2 the line. */
export const findings: Readonly<Record<SearchWay, Finding>> = {
  // Words that stand together count more than words far apart.
  all: { where: byWords, fits: `ts_rank_cd(${weights}, p.words, ${query})` },
  // The more of the words the better; of equals the title that looks more like the line.
  any: {
    where: byWords,
    fits: `ts_rank(${weights}, p.words, ${query}) + public.similarity($2, p.folded_title) * 0.4`,
  },
  like: {
    where: '$2 OPERATOR(public.<%) p.folded_title AND ($1::text IS NULL OR true)',
    fits: 'public.word_similarity($2, p.folded_title)',
  },
};

/**
 * Whether the product's store is open to the public: a set of their ids, made once, is asked for
 * each of thousands of matches.
 */
export const ofOpenStore = `(p.store_id IN (SELECT id FROM market.store WHERE state = 'open')) IS TRUE`;

/** What is there before what is not. */
const there = '(CASE WHEN p.in_stock THEN 1 ELSE 0.6 END)';
const places = {
  anywhere: {
    join: '',
    factor: '(CASE WHEN $10::float8 IS NULL AND $11::float8 IS NULL THEN 1 ELSE 1 END)',
  },
  /** The near a little before the far, ten kilometres being far. */
  near: {
    join: 'JOIN market.store s ON s.id = p.store_id',
    factor: `(1 - 0.3 * least(${distanceM('$10', '$11')} / 10000.0, 1))`,
  },
} as const;
type Place = keyof typeof places;

/**
 * Products that match, each with its score, then the page that was asked for. Counts leave the
 * categories aside that the page is narrowed to: they say what else there is.
 */
const searchText = ({ where, fits }: Finding, { join, factor }: (typeof places)[Place]): string =>
  `WITH ${asked}, matched AS MATERIALIZED (
     SELECT p.id, p.category,
       ((${fits}) * 1e6 * ${there} * ${factor})::bigint * 1000 + least(p.rank, 999) AS score
     FROM market.product p ${join}
     WHERE ${where} AND ${onShelf} AND ${pricedBetween('$3::bigint', '$4::bigint')}
       AND ${ofOpenStore} AND (p.in_stock OR NOT $5::boolean)
       AND ($7::uuid[] IS NULL OR p.store_id = ANY ($7))
   ), hit AS (
     SELECT id, score, row_number() OVER (ORDER BY score DESC, id) AS nth FROM matched
     WHERE ($6::text[] IS NULL OR category = ANY ($6))
       AND ($8::bigint IS NULL OR score < $8 OR (score = $8 AND id > $9::uuid))
     ORDER BY score DESC, id LIMIT $12
   )
   SELECT ${rowColumns}, hit.score,
     (SELECT i.thumbhash FROM market.picture i WHERE i.id = p.picture_id) AS thumbhash,
     CASE WHEN hit.nth = 1 AND $8 IS NULL THEN (SELECT jsonb_agg(c) FROM (
       SELECT category, count(*) FROM matched GROUP BY category
       ORDER BY count DESC, category LIMIT 12) c) END AS counts
   FROM hit JOIN market.product p ON p.id = hit.id JOIN market.store s ON s.id = p.store_id
   ORDER BY hit.nth`;

const statementOf = (way: SearchWay, place: Place) =>
  statement<HitRow>(`market.search_${way}_${place}`, searchText(findings[way], places[place]));
const statements = {
  all: { anywhere: statementOf('all', 'anywhere'), near: statementOf('all', 'near') },
  any: { anywhere: statementOf('any', 'anywhere'), near: statementOf('any', 'near') },
  like: { anywhere: statementOf('like', 'anywhere'), near: statementOf('like', 'near') },
};

export interface HitPage {
  readonly after: { readonly value: number; readonly id: string } | null;
  readonly limit: number;
}

/** What is looked for: words in the language of `to_tsquery`, clean ones, and the line itself. */
export interface Query {
  readonly way: SearchWay;
  readonly words: string;
  readonly line: string;
}

/** Of what was found, a page. */
export function searchShelves(
  reader: Reader,
  { way, words, line }: Query,
  filter: ShelfFilter,
  { after, limit }: HitPage,
): Promise<HitRow[]> {
  const { minXof, maxXof, inStockOnly, categories, storeIds, near } = filter;
  const narrowed = [minXof, maxXof, inStockOnly, categories, storeIds];
  const place = [after?.value ?? null, after?.id ?? null, near?.lat ?? null, near?.lon ?? null];
  const found = statements[way][near ? 'near' : 'anywhere'];
  return reader.query(found, [words, line, ...narrowed, ...place, limit]);
}
