import { type Reader, statement } from '@ecom/server-kit';

/** A word as typed, and the word of the shelves that it stands for; null for none like it. */
export interface Spelling {
  readonly typed: string;
  readonly known: string | null;
  /** On how many products that word was when words were last counted. */
  readonly products: number;
}

/**
 * The nearest word of the shelves to each word: itself, else the likest by its letters or by its
 * sound, of equals the one on more products. A number is what it is.
 */
const spellStatement = statement<Spelling>(
  'market.spell_words',
  `SELECT t.typed, found.word AS known, coalesce(found.products, 0) AS products
   FROM unnest($1::text[]) WITH ORDINALITY t (typed, nth)
   LEFT JOIN LATERAL (
     SELECT l.word, l.products FROM market.lexicon l WHERE l.word = t.typed
     UNION ALL
     (SELECT word, products FROM (
         SELECT l.word, l.products, greatest(public.similarity(l.word, t.typed),
             public.similarity(l.sound, heard.sound) * 0.96) AS likeness
         FROM market.sound_of(t.typed) heard (sound), market.lexicon l
         WHERE l.word OPERATOR(public.%) t.typed OR l.sound OPERATOR(public.%) heard.sound) near
       WHERE likeness > 0.36 AND t.typed ~ '^[a-z]{3,}$'
       ORDER BY likeness + CASE WHEN left(word, 2) = left(t.typed, 2) THEN 0.12 ELSE 0 END
         - abs(length(word) - length(t.typed)) * 0.03 DESC, products DESC, word LIMIT 1)
     LIMIT 1) found ON true
   ORDER BY t.nth`,
);
const suggestStatement = statement<{ word: string }>(
  'market.suggest_words',
  `SELECT word FROM market.lexicon WHERE word LIKE $1 || '%' ORDER BY products DESC, word LIMIT $2`,
);
const renewStatement = statement<{ words: number }>(
  'market.renew_lexicon',
  'SELECT market.renew_lexicon() AS words',
);

export const spellWords = (reader: Reader, words: readonly string[]): Promise<Spelling[]> =>
  reader.query(spellStatement, [words]);

/** Words of the shelves that begin so, the commonest first. @param start letters and digits */
export const wordsBeginning = (reader: Reader, start: string, limit: number) =>
  reader.query(suggestStatement, [start, limit]);

/** Counts the words of all shelves again; how many there are. */
export async function renewLexicon(reader: Reader): Promise<number> {
  const [row] = await reader.query(renewStatement, []);
  return row?.words ?? 0;
}
