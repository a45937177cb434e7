import { type components, createApi, unwrap } from '@ecom/api-client';
import {
  type InfiniteData,
  keepPreviousData,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query';
import { beginWithKept, keepAnswer, takeKnown } from './kept-market.ts';
import { readNear } from './near.ts';
import type { Wish } from './wish.ts';

export type ProductCard = components['schemas']['ProductCard'];
export type Product = components['schemas']['Product'];
export type Store = components['schemas']['Store'];
export type StorePage = components['schemas']['StorePage'];
export type Facets = components['schemas']['Facets'];
export type Category = components['schemas']['Category'];

/** A page of a list. What only a search knows is empty in a list of a category. */
export interface ShelfPage {
  readonly items: readonly ProductCard[];
  readonly next: string | null;
  readonly corrected: string | null;
  readonly categories: readonly { readonly category: string; readonly count: number }[];
}

/** Without a token: the market is open to everybody, and need not wait for a session. */
const api = createApi({ baseUrl: '/api' });

takeKnown();

const pageSize = 20;
/** So long a list stays as it was for whoever comes back to it. */
const listFreshMs = 5 * 60_000;
const listKeptMs = 30 * 60_000;

/** The wish as the API asks for it; what is near goes by where this device was last. */
function queryOf({ category, store, sorting, minXof, maxXof, ...wish }: Wish) {
  const near = sorting === 'near' ? readNear() : null;
  return {
    ...(category !== null && { category }),
    ...(store !== null && { store }),
    ...(minXof !== null && { minXof }),
    ...(maxXof !== null && { maxXof }),
    ...(wish.inStock && { inStock: 'yes' as const }),
    ...(wish.openNow && { openNow: 'yes' as const }),
    ...(wish.deliversTo !== null && { deliversTo: wish.deliversTo }),
    ...(near !== null && { near }),
  };
}

async function loadShelf(wish: Wish, after: string | null, signal: AbortSignal) {
  const { line, sorting } = wish;
  const query = { limit: pageSize, ...(after !== null && { after }), ...queryOf(wish) };
  if (line !== '') {
    const params = { query: { q: line, ...query } };
    return unwrap(api.GET('/v1/market/search', { params, signal }));
  }
  const params = { query: { sort: sorting, ...query } };
  const page = await unwrap(api.GET('/v1/market/products', { params, signal }));
  return { ...page, corrected: null, categories: [] };
}

/** A list, page by page; its first page also off line once it was seen. */
export function useShelf(wish: Wish) {
  const near = wish.sorting === 'near' ? readNear() : null;
  const name = `shelf ${JSON.stringify({ ...wish, near })}`;
  return useInfiniteQuery<ShelfPage, Error, InfiniteData<ShelfPage>, string[], string | null>({
    queryKey: ['market', name],
    queryFn: async ({ pageParam, signal }) => {
      const page = await loadShelf(wish, pageParam, signal);
      if (pageParam === null) keepAnswer(name, page);
      return page;
    },
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
    staleTime: listFreshMs,
    gcTime: listKeptMs,
    ...beginWithKept(name, (page: ShelfPage) => ({ pages: [page], pageParams: [null] })),
  });
}

/** What a wish would leave to choose from, counted; the former counts until the new ones are there. */
export const useFacets = (wish: Wish) =>
  useQuery<Facets>({
    queryKey: ['market', 'facets', JSON.stringify(wish)],
    queryFn: ({ signal }) => {
      const query = { ...(wish.line !== '' && { q: wish.line }), ...queryOf(wish) };
      return unwrap(api.GET('/v1/market/facets', { params: { query }, signal }));
    },
    placeholderData: keepPreviousData,
    staleTime: listFreshMs,
  });

/** The tree of categories, as a list in its order. */
export const useCategories = () =>
  useQuery<readonly Category[]>({
    queryKey: ['market', 'categories'],
    queryFn: async ({ signal }) => {
      const { items } = await unwrap(api.GET('/v1/market/categories', { signal }));
      keepAnswer('categories', items);
      return items;
    },
    staleTime: listKeptMs,
    gcTime: listKeptMs,
    ...beginWithKept('categories', (items: readonly Category[]) => items),
  });

/** Asked for on every visit: price and stock move. */
export const useProduct = (id: string) =>
  useQuery<Product>({
    queryKey: ['market', 'product', id],
    queryFn: async ({ signal }) => {
      const params = { path: { id } };
      const product = await unwrap(api.GET('/v1/market/products/{id}', { params, signal }));
      keepAnswer(`product ${id}`, product);
      return product;
    },
    staleTime: 0,
    ...beginWithKept(`product ${id}`, (product: Product) => product),
  });

export const useStore = (slug: string) =>
  useQuery<StorePage>({
    queryKey: ['market', 'store', slug],
    queryFn: async ({ signal }) => {
      const params = { path: { slug } };
      const store = await unwrap(api.GET('/v1/market/stores/{slug}', { params, signal }));
      keepAnswer(`store ${slug}`, store);
      return store;
    },
    staleTime: 0,
    ...beginWithKept(`store ${slug}`, (store: StorePage) => store),
  });

/** How a line may go on; nothing under two letters. The former question is cancelled. */
export const useSuggestions = (line: string) =>
  useQuery<readonly string[]>({
    queryKey: ['market', 'suggestions', line],
    queryFn: async ({ signal }) => {
      const params = { query: { q: line } };
      return (await unwrap(api.GET('/v1/market/suggestions', { params, signal }))).items;
    },
    enabled: line.trim().length > 1,
    staleTime: listFreshMs,
  });
