import { type components, newCommandKey, unwrap } from '@ecom/api-client';
import { api, keyed, queries } from '@ecom/dash';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';

export type QueuedStore = components['schemas']['AdminQueuedStore'];
export type Store = components['schemas']['AdminStore'];
export type StoreState = QueuedStore['state'];
export type StoreRefusalReason = components['schemas']['StoreRefusal']['reason'];

/** How often the queue is looked at while it is in sight. */
const refetchMs = 30_000;

const readPage = (state: StoreState, q: string, after: string | null) =>
  unwrap(
    api.GET('/v1/admin/stores', {
      params: {
        query: { state, limit: 20, ...(q !== '' && { q }), ...(after !== null && { after }) },
      },
    }),
  );

/** Stores in one state, a page at a time. */
export const useStores = (state: StoreState, q: string) =>
  useInfiniteQuery({
    queryKey: ['stores', state, q],
    queryFn: ({ pageParam }) => readPage(state, q, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    refetchInterval: refetchMs,
  });

/** How many applications wait, up to a thousand; undefined until it is known. */
export function useStoresWaiting(): number | undefined {
  const query = useQuery({
    queryKey: ['stores', 'waiting'],
    queryFn: () => unwrap(api.GET('/v1/admin/stores', { params: { query: { limit: 1 } } })),
    refetchInterval: refetchMs,
  });
  return query.data?.waiting;
}

export const useStore = (id: string) =>
  useQuery({
    queryKey: ['store', id],
    queryFn: () => unwrap(api.GET('/v1/admin/stores/{id}', { params: { path: { id } } })),
  });

/** Names of categories by slug; a slug stands for itself until they are there. */
export function useCategoryName(): (slug: string, language: string) => string {
  const { data } = useQuery({
    queryKey: ['market', 'categories'],
    queryFn: () => unwrap(api.GET('/v1/market/categories')),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (slug, language) => {
    const category = data?.items.find((one) => one.slug === slug);
    return (language === 'en' ? category?.nameEn : category?.nameFr) ?? slug;
  };
}

/** Everything that a decision changes is asked again. */
export async function forgetStores(): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ queryKey: ['stores'] }),
    queries.invalidateQueries({ queryKey: ['store'] }),
  ]);
}

export const approve = (id: string, key: string): Promise<unknown> =>
  unwrap(
    api.POST('/v1/admin/stores/{id}/approve', { params: { path: { id }, header: keyed(key) } }),
  );

export interface StoreRefusal {
  readonly id: string;
  readonly reason: StoreRefusalReason;
  readonly note: string;
}

export const refuse = ({ id, reason, note }: StoreRefusal, key: string): Promise<unknown> =>
  unwrap(
    api.POST('/v1/admin/stores/{id}/refuse', {
      params: { path: { id }, header: keyed(key) },
      body: { reason, note },
    }),
  );

export const suspend = (id: string, reason: string, key: string): Promise<unknown> =>
  unwrap(
    api.POST('/v1/admin/stores/{id}/suspend', {
      params: { path: { id }, header: keyed(key) },
      body: { reason },
    }),
  );

export const reinstate = (id: string, reason: string, key: string): Promise<unknown> =>
  unwrap(
    api.POST('/v1/admin/stores/{id}/reinstate', {
      params: { path: { id }, header: keyed(key) },
      body: { reason },
    }),
  );

/** A photo of a store's papers: a link for a minute, then its bytes. */
export async function readStorePaper(id: string): Promise<Blob> {
  const path = { id };
  const link = await unwrap(
    api.POST('/v1/admin/stores/documents/{id}/link', {
      params: { path, header: keyed(newCommandKey()) },
    }),
  );
  const query = Object.fromEntries(new URL(link.url, location.origin).searchParams);
  const blob: unknown = await unwrap(
    api.GET('/v1/admin/stores/documents/{id}/file', { params: { path, query }, parseAs: 'blob' }),
  );
  if (!(blob instanceof Blob)) throw new Error('the photo is no file');
  return blob;
}
