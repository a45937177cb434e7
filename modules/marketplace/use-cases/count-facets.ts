import { err, ok, type Result } from '@ecom/kernel';
import type { Reader } from '@ecom/server-kit';
import type { ShelfFilter } from '../domain/product-card.ts';
import { searchWords, tellingWords } from '../domain/search-words.ts';
import { countFacets, type Facets } from '../store/facet-store.ts';
import { spellWords } from '../store/lexicon-store.ts';
import { type Query, searchShelves, searchWays } from '../store/search-store.ts';
import { storesWithin } from '../store/shelf-store.ts';
import { type BrowseDeps, type BrowseRefused, filterOf, type ShelfWish } from './browse.ts';
import { queryOf } from './search.ts';

/** What there is to choose from on the shelves, or among what a line finds. */
export async function facetsOf(
  deps: BrowseDeps,
  line: string | undefined,
  wish: ShelfWish,
): Promise<Result<Facets, BrowseRefused>> {
  const { store, ...others } = wish;
  const filter = await filterOf(deps, others);
  if (!filter.ok) return filter;
  const chosen = { slug: store ?? null, openNow: false, quartier: null };
  const [one] = store === undefined ? [] : await storesWithin(deps.reader, chosen);
  if (store !== undefined && !one) return err('market.store_unknown');
  const query = line === undefined ? null : await understood(deps.reader, line, filter.value);
  if (query === 'nothing') return ok(none);
  return ok(await countFacets(deps.reader, query, filter.value, one?.id ?? null));
}

const none: Facets = {
  total: 0,
  capped: false,
  categories: [],
  stores: [],
  inStock: 0,
  openNow: 0,
  minXof: null,
  maxXof: null,
};

/** The query that a search for the line would end with. */
async function understood(
  reader: Reader,
  line: string,
  filter: ShelfFilter,
): Promise<Query | 'nothing'> {
  const words = tellingWords(searchWords(line));
  if (words.length === 0) return 'nothing';
  const spelled = await spellWords(reader, words);
  for (const way of searchWays) {
    const query = queryOf(way, spelled);
    const [hit] = await searchShelves(reader, query, filter, { after: null, limit: 1 });
    if (hit) return query;
  }
  return 'nothing';
}
