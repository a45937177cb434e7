import { type Reader, statement } from '@ecom/server-kit';
import type { ProductCard, ShelfFilter } from '../domain/product-card.ts';
import { onShelf, rowColumns } from './card-columns.ts';
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
  readonly from: string;
  /** What makes a product one of them. */
  readonly where: string;
  /** How well it answers, about 0 to 3. */
  readonly fits: string;
}

const byWords = {
  from: `to_tsquery('market.fr', $1) q (query), market.product p`,
  where: 'p.words @@ q.query AND ($2::text IS NULL OR true)',
};
/** Parameters: $1 the words, $2 the line. */
export const findings: Readonly<Record<SearchWay, Finding>> = {
  // Words that stand together count more than words far apart.
  all: { ...byWords, fits: `ts_rank_cd(${weights}, p.words, q.query)` },
  // The more of the words the better; of equals the title that looks more like the line.
  any: {
    ...byWords,
    fits: `ts_rank(${weights}, p.words, q.query) + public.similarity($2, p.folded_title) * 0.4`,
  },
  like: {
    from: 'market.product p',
    where: '$2 OPERATOR(public.<%) p.folded_title AND ($1::text IS NULL OR true)',
    fits: 'public.word_similarity($2, p.folded_title)',
  },
};

/** What is there before what is not; the near a little before the far, ten kilometres being far. */
const circumstances = `(CASE WHEN p.in_stock THEN 1 ELSE 0.6 END)
  * (CASE WHEN $10::float8 IS NULL THEN 1
     ELSE 1 - 0.3 * least(${distanceM('$10', '$11')} / 10000.0, 1) END)`;

/**
 * Products that match, each with its score, then the page that was asked for. Counts leave the
 * categories aside that the page is narrowed to: they say what else there is.
 */
const searchText = ({ from, where, fits }: Finding): string =>
  `WITH matched AS MATERIALIZED (
     SELECT p.id, p.category,
       ((${fits}) * 1e6 * ${circumstances})::bigint * 1000 + least(p.rank, 999) AS score
     FROM ${from} JOIN market.store s ON s.id = p.store_id AND s.state = 'open'
     WHERE ${where} AND ${onShelf} AND p.price_xof BETWEEN $3 AND $4
       AND (p.in_stock OR NOT $5::boolean) AND ($7::uuid[] IS NULL OR p.store_id = ANY ($7))
   ), hit AS (
     SELECT id, score, row_number() OVER (ORDER BY score DESC, id) AS nth FROM matched
     WHERE ($6::text[] IS NULL OR category = ANY ($6))
       AND ($8::bigint IS NULL OR score < $8 OR (score = $8 AND id > $9::uuid))
     ORDER BY score DESC, id LIMIT $12
   )
   SELECT ${rowColumns}, i.thumbhash, hit.score,
     CASE WHEN hit.nth = 1 AND $8 IS NULL THEN (SELECT jsonb_agg(c) FROM (
       SELECT category, count(*) FROM matched GROUP BY category
       ORDER BY count DESC, category LIMIT 12) c) END AS counts
   FROM hit JOIN market.product p ON p.id = hit.id JOIN market.store s ON s.id = p.store_id
   LEFT JOIN market.picture i ON i.id = p.picture_id ORDER BY hit.nth`;

const statements = {
  all: statement<HitRow>('market.search_all', searchText(findings.all)),
  any: statement<HitRow>('market.search_any', searchText(findings.any)),
  like: statement<HitRow>('market.search_like', searchText(findings.like)),
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
  return reader.query(statements[way], [words, line, ...narrowed, ...place, limit]);
}
