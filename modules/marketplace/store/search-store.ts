import { type Reader, statement } from '@ecom/server-kit';
import type { ProductCard, ShelfFilter } from '../domain/product-card.ts';
import { cardColumns, cardJoins, onShelf } from './card-columns.ts';

export type HitRow = ProductCard & { readonly score: number };

/** A word as typed, and the word of the shelves that it stands for; null for none like it. */
export interface Spelling {
  readonly typed: string;
  readonly known: string | null;
}

/**
 * The nearest word of the shelves to each word: itself, else the likest by trigrams, of equals the
 * one on more products. A word of three letters must be there as it is or begin one.
 */
const spellStatement = statement<Spelling>(
  'market.spell_words',
  `SELECT t.typed, coalesce(
     (SELECT l.word FROM market.lexicon l WHERE l.word = t.typed),
     (SELECT l.word FROM market.lexicon l WHERE l.word OPERATOR(public.%) t.typed
        AND public.similarity(l.word, t.typed) > 0.36
      ORDER BY public.similarity(l.word, t.typed)
          + CASE WHEN left(l.word, 2) = left(t.typed, 2) THEN 0.12 ELSE 0 END
          - abs(length(l.word) - length(t.typed)) * 0.03 DESC, l.products DESC, l.word LIMIT 1)
   ) AS known
   FROM unnest($1::text[]) WITH ORDINALITY t (typed, nth) ORDER BY t.nth`,
);

const filters = `${onShelf} AND p.price_xof BETWEEN $2 AND $3 AND (p.in_stock OR NOT $4::boolean)
  AND ($5::text[] IS NULL OR p.category = ANY ($5)) AND ($6::uuid IS NULL OR p.store_id = $6)`;

/** Score: how well title, brand and text match, what is there before what is not, then rank. */
const wordsStatement = statement<HitRow>(
  'market.search_words',
  `SELECT * FROM (
     SELECT ${cardColumns}, (ts_rank_cd('{0.05, 0.2, 0.6, 1.0}', p.words, q.query, 1) * 1e6
         * CASE WHEN p.in_stock THEN 1 ELSE 0.6 END)::bigint * 1000 + least(p.rank, 999) AS score
     FROM to_tsquery('market.fr', $1) q (query), market.product p ${cardJoins}
     WHERE p.words @@ q.query AND ${filters}
   ) hit WHERE ($7::bigint IS NULL OR score < $7 OR (score = $7 AND id > $8::uuid))
   ORDER BY score DESC, id LIMIT $9`,
);
const titlesStatement = statement<HitRow>(
  'market.search_titles',
  `SELECT * FROM (
     SELECT ${cardColumns}, (public.word_similarity($1, p.folded_title) * 1e6)::bigint AS score
     FROM market.product p ${cardJoins}
     WHERE $1 OPERATOR(public.<%) p.folded_title AND ${filters}
   ) hit WHERE ($7::bigint IS NULL OR score < $7 OR (score = $7 AND id > $8::uuid))
   ORDER BY score DESC, id LIMIT $9`,
);
const countStatement = statement<{ category: string; count: number }>(
  'market.count_by_category',
  `SELECT category, count(*)::int AS count FROM (
     SELECT p.category FROM to_tsquery('market.fr', $1) q (query), market.product p
     JOIN market.store s ON s.id = p.store_id AND s.state = 'open'
     WHERE p.words @@ q.query AND ${onShelf} LIMIT 3000) matched
   GROUP BY category ORDER BY count DESC, category LIMIT 12`,
);
const suggestStatement = statement<{ word: string }>(
  'market.suggest_words',
  `SELECT word FROM market.lexicon WHERE word LIKE $1 || '%' ORDER BY products DESC, word LIMIT $2`,
);
const logStatement = statement(
  'market.log_search',
  `INSERT INTO market.search_log (id, asked, corrected, found) VALUES ($1, $2, $3, $4)`,
);
const forgetStatement = statement(
  'market.forget_searches',
  `DELETE FROM market.search_log WHERE searched_at < app.now() - interval '90 days'`,
);
const renewStatement = statement<{ words: number }>(
  'market.renew_lexicon',
  'SELECT market.renew_lexicon() AS words',
);

export const spellWords = (reader: Reader, words: readonly string[]): Promise<Spelling[]> =>
  reader.query(spellStatement, [words]);

export interface HitPage {
  readonly after: { readonly value: number; readonly id: string } | null;
  readonly limit: number;
}

const valuesOf = (text: string, filter: ShelfFilter, { after, limit }: HitPage) => {
  const { minXof, maxXof, inStockOnly, categories, storeId } = filter;
  const narrowed = [minXof, maxXof, inStockOnly, categories, storeId];
  return [text, ...narrowed, after?.value ?? null, after?.id ?? null, limit];
};

/** @param query in the language of `to_tsquery`, of clean words */
export const searchByWords = (
  reader: Reader,
  query: string,
  filter: ShelfFilter,
  page: HitPage,
): Promise<HitRow[]> => reader.query(wordsStatement, valuesOf(query, filter, page));

/** The last resort: titles that look like the line. */
export const searchByTitle = (
  reader: Reader,
  line: string,
  filter: ShelfFilter,
  page: HitPage,
): Promise<HitRow[]> => reader.query(titlesStatement, valuesOf(line, filter, page));

/** How the first 3,000 hits spread over categories, the largest first. */
export const countByCategory = (reader: Reader, query: string) =>
  reader.query(countStatement, [query]);

/** Words of the shelves that begin so, the commonest first. @param start letters and digits */
export const wordsBeginning = (reader: Reader, start: string, limit: number) =>
  reader.query(suggestStatement, [start, limit]);

export const logSearch = (
  reader: Reader,
  search: { id: string; asked: string; corrected: string | null; found: number },
) => reader.query(logStatement, [search.id, search.asked, search.corrected, search.found]);

export const forgetSearches = (reader: Reader) => reader.query(forgetStatement, []);

/** Counts the words of all shelves again; how many there are. */
export async function renewLexicon(reader: Reader): Promise<number> {
  const [row] = await reader.query(renewStatement, []);
  return row?.words ?? 0;
}
