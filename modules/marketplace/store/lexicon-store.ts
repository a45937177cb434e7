import { type Reader, statement } from '@ecom/server-kit';

/** A word as typed, and the word of the shelves that it stands for; null for none like it. */
export interface Spelling {
  readonly typed: string;
  readonly known: string | null;
  /** On how many products that word was when words were last counted. */
  readonly products: number;
}

/**
 * The nearest word of the shelves to each word: itself, else one that sounds the same, else the
 * likest by its letters or by its sound, of equals the one on more products. A number is what it
 * is.
 */
const spellStatement = statement<Spelling>(
  'market.spell_words',
  `SELECT t.typed, found.word AS known, coalesce(found.products, 0) AS products
   FROM unnest($1::text[]) WITH ORDINALITY t (typed, nth)
   LEFT JOIN LATERAL market.nearest_word(t.typed) found ON true ORDER BY t.nth`,
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
