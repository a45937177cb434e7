import { newId, ok, type Result } from '@ecom/kernel';
import type { Reader } from '@ecom/server-kit';
import { readCursor, writeCursor } from '../domain/cursor.ts';
import type { ProductCard, ShelfFilter } from '../domain/product-card.ts';
import { searchWords, tellingWords } from '../domain/search-words.ts';
import {
  countByCategory,
  type HitRow,
  logSearch,
  type Spelling,
  searchByTitle,
  searchByWords,
  spellWords,
} from '../store/search-store.ts';
import { type BrowseRefused, filterOf, type ShelfWish } from './browse.ts';
import type { CategoryTree } from './categories.ts';

export interface SearchPage {
  readonly items: readonly ProductCard[];
  readonly next: string | null;
  /** The line as it was understood, where that differs from what was typed; else null. */
  readonly corrected: string | null;
  /** How hits spread over categories; only with the first page. */
  readonly categories: readonly { readonly category: string; readonly count: number }[];
}

interface Deps {
  readonly reader: Reader;
  readonly categories: () => Promise<CategoryTree>;
}

interface Hits {
  readonly rows: readonly HitRow[];
  /** The query that found them; null for the last resort, which is not one of words. */
  readonly query: string | null;
}

/**
 * Looks for a line: spelling corrected against the words of the shelves, all words first, then
 * any of them, then titles that look like it. A page after the first stays with what found it.
 */
export async function search(
  deps: Deps,
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
  if (words.length === 0) return ok(nothing);
  const spelled = await spellWords(deps.reader, words);
  const tried = { after, limit: page.limit + 1 };
  const ways = isWay(way) ? [way] : allWays;
  const found = await findBy(deps.reader, ways, spelled, filter.value, tried);
  const items = found.rows.slice(0, page.limit);
  const corrected = correctionOf(words, spelled);
  const last = items.at(-1);
  const next =
    found.rows.length > page.limit && last
      ? `${found.way}.${writeCursor({ value: last.score, id: last.id })}`
      : null;
  if (after) return ok({ items, next, corrected, categories: [] });
  const asked = words.join(' ');
  await logSearch(deps.reader, {
    id: newId(),
    asked: asked.slice(0, 100),
    corrected: corrected?.slice(0, 200) ?? null,
    found: items.length,
  });
  const categories = found.query === null ? [] : await countByCategory(deps.reader, found.query);
  return ok({ items, next, corrected, categories });
}

const nothing: SearchPage = { items: [], next: null, corrected: null, categories: [] };

const allWays = ['all', 'any', 'like'] as const;
type Way = (typeof allWays)[number];
const isWay = (text: string): text is Way => (allWays as readonly string[]).includes(text);

/** The first way that finds something. */
async function findBy(
  reader: Reader,
  ways: readonly Way[],
  spelled: readonly Spelling[],
  filter: ShelfFilter,
  page: { after: { value: number; id: string } | null; limit: number },
): Promise<Hits & { readonly way: Way }> {
  for (const way of ways) {
    const query = queryOf(way, spelled);
    if (query === '') continue;
    const rows =
      way === 'like'
        ? await searchByTitle(reader, query, filter, page)
        : await searchByWords(reader, query, filter, page);
    if (rows.length > 0) return { rows, query: way === 'like' ? null : query, way };
  }
  return { rows: [], query: null, way: 'like' };
}

/** Words of the shelves, and for one that is on none what it may begin. */
function queryOf(way: Way, spelled: readonly Spelling[]): string {
  if (way === 'like') return spelled.map(({ typed }) => typed).join(' ');
  const known = spelled.flatMap(({ known: word }) => (word === null ? [] : [word]));
  if (way === 'any') return known.join(' | ');
  const begun = spelled.flatMap(({ typed, known: word }) => (word === null ? [`${typed}:*`] : []));
  return [...known, ...begun].join(' & ');
}

function correctionOf(words: readonly string[], spelled: readonly Spelling[]): string | null {
  const line = spelled.map(({ typed, known }) => known ?? typed).join(' ');
  return line === words.join(' ') ? null : line;
}
