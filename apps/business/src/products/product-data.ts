import { type components, unwrap } from '@ecom/api-client';
import { api, queries } from '@ecom/dash';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';

type Schemas = components['schemas'];
export type Product = Schemas['StoreProduct'];
export type ProductLine = Schemas['StoreProductLine'];
export type ProductWish = Required<Schemas['StoreProductRequest']>;
export type Variant = Schemas['StoreVariant'];
export type Picture = Schemas['StorePicture'];
export type Movement = Schemas['StockMovement'];
export type Category = Schemas['Category'];
export type Attribute = Schemas['CategoryAttribute'];
export type ProductState = Product['state'];

/** What the list is narrowed to; an empty text narrows nothing. */
export interface ListFilter {
  readonly state: ProductState | '';
  readonly q: string;
  readonly category: string;
  readonly low: boolean;
  readonly sort: 'changed' | 'title' | 'price' | 'stock';
}

const pageSize = 30;
const productsKey = (storeId: string) => ['products', storeId] as const;
const productKey = (storeId: string, id: string) => ['product', storeId, id] as const;

/** My store's products, a page at a time. What was shown stays while another filter is asked. */
export const useProducts = (storeId: string, filter: ListFilter) =>
  useInfiniteQuery({
    queryKey: [...productsKey(storeId), filter],
    queryFn: ({ pageParam }) => readPage(storeId, filter, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });

function readPage(storeId: string, filter: ListFilter, after: string | null) {
  const { state, q, category, low, sort } = filter;
  const query = {
    ...(state !== '' && { state }),
    ...(q !== '' && { q }),
    ...(category !== '' && { category }),
    ...(after !== null && { after }),
    low: low ? ('yes' as const) : ('no' as const),
    sort,
    limit: pageSize,
  };
  const params = { path: { storeId }, query };
  return unwrap(api.GET('/v1/business/stores/{storeId}/products', { params }));
}

export const useCounts = (storeId: string) =>
  useQuery({
    queryKey: [...productsKey(storeId), 'counts'],
    queryFn: () =>
      unwrap(
        api.GET('/v1/business/stores/{storeId}/products/counts', { params: { path: { storeId } } }),
      ),
  });

/** How often a product is looked at while the worker draws its pictures. */
const drawingMs = 2_000;

export const readProduct = (storeId: string, id: string): Promise<Product> =>
  unwrap(
    api.GET('/v1/business/stores/{storeId}/products/{id}', { params: { path: { storeId, id } } }),
  );

export const useProduct = (storeId: string, id: string) =>
  useQuery({
    queryKey: productKey(storeId, id),
    queryFn: () => readProduct(storeId, id),
    refetchInterval: ({ state }) =>
      state.data?.pictures.some((one) => one.state === 'processing') ? drawingMs : false,
  });

export const useMovements = (storeId: string, id: string) =>
  useInfiniteQuery({
    queryKey: [...productKey(storeId, id), 'movements'],
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/v1/business/stores/{storeId}/products/{id}/movements', {
          params: {
            path: { storeId, id },
            query: { limit: pageSize, ...(pageParam !== null && { after: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** What the store's members are called by their ids; empty until that is known. */
export function useMemberNames(storeId: string): ReadonlyMap<string, string> {
  const query = useQuery({
    queryKey: ['member-names', storeId],
    queryFn: async () => {
      const params = { path: { storeId } };
      return unwrap(api.GET('/v1/business/stores/{storeId}/members', { params }));
    },
  });
  const members = query.data?.members ?? [];
  return new Map(members.map(({ userId, name }) => [userId, name ?? '']));
}

const treeMs = 60 * 60_000;

/** The whole tree of aisles, which hardly ever changes. */
export const useCategories = () =>
  useQuery({
    queryKey: ['categories'],
    queryFn: async () => (await unwrap(api.GET('/v1/market/categories'))).items,
    staleTime: treeMs,
  });

const attributesOf = (slug: string) => ({
  queryKey: ['attributes', slug],
  queryFn: async () => {
    const params = { path: { slug } };
    return (await unwrap(api.GET('/v1/market/categories/{slug}/attributes', { params }))).items;
  },
  staleTime: treeMs,
});

/** What products of an aisle may say of themselves; nothing is asked before one is chosen. */
export const useAttributes = (slug: string) =>
  useQuery({ ...attributesOf(slug), enabled: slug !== '' });

/** The same, as soon as it is known; none of no aisle. */
export const readAttributes = async (slug: string): Promise<Attribute[]> =>
  slug === '' ? [] : queries.fetchQuery(attributesOf(slug));

/** A product as it was just answered. */
export const keepProduct = (storeId: string, product: Product): void => {
  queries.setQueryData(productKey(storeId, product.id), product);
};

/** Its pictures as they were just answered. */
export function keepPictures(storeId: string, id: string, pictures: readonly Picture[]): void {
  queries.setQueryData(productKey(storeId, id), (known: Product | undefined) =>
    known ? { ...known, pictures: [...pictures] } : known,
  );
  void forgetLists(storeId);
}

/** Lists and counts are asked again. */
export const forgetLists = (storeId: string): Promise<void> =>
  queries.invalidateQueries({ queryKey: productsKey(storeId) });

/** Everything of a store's shelf is asked again. */
export async function forgetShelf(storeId: string): Promise<void> {
  await Promise.all([
    forgetLists(storeId),
    queries.invalidateQueries({ queryKey: ['product', storeId] }),
  ]);
}

export const refetchProduct = (storeId: string, id: string): Promise<void> =>
  queries.invalidateQueries({ queryKey: productKey(storeId, id) });
