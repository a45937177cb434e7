import { newId, ok, type Result } from '@ecom/kernel';
import type { Reader } from '@ecom/server-kit';
import { readCursor, writeCursor } from '../domain/cursor.ts';
import type { ProductCard, ShelfFilter } from '../domain/product-card.ts';
import { searchWords, tellingWords } from '../domain/search-words.ts';
import { type Spelling, spellWords } from '../store/lexicon-store.ts';
import { logSearch } from '../store/search-log-store.ts';
import {
  type CategoryCount,
  type HitPage,
  type HitRow,
  type Query,
  type SearchWay,
  searchShelves,
  searchWays,
} from '../store/search-store.ts';
import { type BrowseDeps, type BrowseRefused, filterOf, type ShelfWish } from './browse.ts';

export interface SearchPage {
  readonly items: readonly ProductCard[];
  readonly next: string | null;
  /** The line as it was understood, where that differs from what was typed; else null. */
  readonly corrected: string | null;
  /** How hits spread over categories; only with the first page. */
  readonly categories: readonly CategoryCount[];
}

/**
 * Looks for a line: spelling corrected against the words of the shelves, all words first, then
 * any of them, then titles that look like it. A page after the first stays with what found it.
 */
export async function search(
  deps: BrowseDeps,
  line: string,
  wish: ShelfWish,
  page: { after?: string | undefined; limit: number },
): Promise<Result<SearchPage, BrowseRefused>> {
  const [way = '', mark] = page.after?.split('.') ?? [];
  const after = mark === undefined ? null : readCursor(mark);
  // A cursor that is none has nothing after it.
  if (page.after !== undefined && (after === null || !isWay(way))) return ok(nothing);
  const filter = await filterOf(deps, wish);
  if (!filter.ok) return filter;
  const words = tellingWords(searchWords(line));
  if (words.length === 0 || filter.value.storeIds?.length === 0) return ok(nothing);
  const spelled = await spellWords(deps.reader, words);
  const tried = { after, limit: page.limit + 1 };
  const found = await findBy(
    deps.reader,
    isWay(way) ? [way] : searchWays,
    spelled,
    filter.value,
    tried,
  );
  const items = found.rows.slice(0, page.limit);
  const corrected = correctionOf(words, spelled);
  const last = items.at(-1);
  const next =
    found.rows.length > page.limit && last
      ? `${found.way}.${writeCursor({ value: last.score, id: last.id })}`
      : null;
  if (after) return ok({ items, next, corrected, categories: [] });
  await logSearch(deps.reader, {
    id: newId(),
    asked: words.join(' ').slice(0, 100),
    corrected: corrected?.slice(0, 200) ?? null,
    found: items.length,
  });
  return ok({ items, next, corrected, categories: found.rows[0]?.counts ?? [] });
}

const nothing: SearchPage = { items: [], next: null, corrected: null, categories: [] };

const isWay = (text: string): text is SearchWay => (searchWays as readonly string[]).includes(text);

/** The first way that finds something. */
async function findBy(
  reader: Reader,
  ways: readonly SearchWay[],
  spelled: readonly Spelling[],
  filter: ShelfFilter,
  page: HitPage,
): Promise<{ readonly rows: readonly HitRow[]; readonly way: SearchWay }> {
  for (const way of ways) {
    const query = queryOf(way, spelled);
    if (query.words === '' && way !== 'like') continue;
    const rows = await searchShelves(reader, query, filter, page);
    if (rows.length > 0) return { rows, way };
  }
  return { rows: [], way: 'like' };
}

/** What stands on more products than this says little of which one is meant. */
const tellingMax = 300;

/** Words of the shelves, and for one that is on none what it may begin. */
export function queryOf(way: SearchWay, spelled: readonly Spelling[]): Query {
  const words = spelled.map(
    ({ typed, known }) => known ?? (typed.length < 3 ? typed : `${typed}:*`),
  );
  const line = spelled.map(({ typed, known }) => known ?? typed).join(' ');
  if (way === 'all') return { way, line, words: words.join(' & ') };
  if (way === 'any') return { way, line, words: rarest(spelled).join(' | ') };
  return { way, line: spelled.map(({ typed }) => typed).join(' '), words: '' };
}

/**
 * The words that are on few products, the rarest whatever it is on: what only shares the commonest
 * word of a line with it is no answer, and there may be thousands.
 */
function rarest(spelled: readonly Spelling[]): string[] {
  const known = spelled
    .flatMap(({ known: word, products }) => (word === null ? [] : [{ word, products }]))
    .sort((a, b) => a.products - b.products);
  let together = 0;
  const taken = known.filter(({ products }, n) => {
    together += products;
    return n === 0 || together <= tellingMax;
  });
  return taken.map(({ word }) => word);
}

function correctionOf(words: readonly string[], spelled: readonly Spelling[]): string | null {
  const line = spelled.map(({ typed, known }) => known ?? typed).join(' ');
  return line === words.join(' ') ? null : line;
}
