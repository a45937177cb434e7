import { type components, unwrap } from '@ecom/api-client';
import { api, keyed, queries } from '@ecom/dash';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';

type Schemas = components['schemas'];
export type MoneyOverview = Schemas['MoneyOverview'];
export type MoneyAlert = Schemas['MoneyAlert'];
export type MoneyProvider = Schemas['MoneyProvider'];
export type QueuedOrder = Schemas['MoneyQueuedOrder'];
export type MoneyOrder = Schemas['MoneyOrder'];
export type Adjustment = Schemas['MoneyAdjustment'];
export type AdjustmentView = Schemas['MoneyAdjustmentView'];
export type AdjustmentEffect = Schemas['MoneyAdjustmentEffect'];
export type AdjustmentState = Adjustment['state'];

/** How often the pages look again while they are in sight. */
const refetchMs = 30_000;

export const useOverview = () =>
  useQuery({
    queryKey: ['money', 'overview'],
    queryFn: () => unwrap(api.GET('/v1/admin/money/overview')),
    refetchInterval: refetchMs,
  });

/** What the queue is narrowed to; an empty text narrows nothing. */
export interface QueueFilter {
  readonly state: string;
  readonly provider: string;
  readonly direction: string;
}

const given = (filter: object) =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== ''));

/** What is not over, the oldest first, a page at a time. */
export const useQueue = (filter: QueueFilter) =>
  useInfiniteQuery({
    queryKey: ['money', 'queue', filter],
    queryFn: ({ pageParam }) => {
      const after = pageParam === null ? {} : { after: pageParam };
      const query = { limit: 20, ...given(filter), ...after };
      return unwrap(api.GET('/v1/admin/money/queue', { params: { query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    refetchInterval: refetchMs,
  });

export const useOrder = (id: string) =>
  useQuery({
    queryKey: ['money', 'order', id],
    queryFn: () => unwrap(api.GET('/v1/admin/money/orders/{id}', { params: { path: { id } } })),
  });

export const useAdjustments = (state: AdjustmentState | '') =>
  useInfiniteQuery({
    queryKey: ['money', 'adjustments', state],
    queryFn: ({ pageParam }) => {
      const before = pageParam === null ? {} : { before: pageParam };
      const query = { limit: 20, ...given({ state }), ...before };
      return unwrap(api.GET('/v1/admin/money/adjustments', { params: { query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    refetchInterval: refetchMs,
  });

export const useAdjustment = (id: string) =>
  useQuery({
    queryKey: ['money', 'adjustment', id],
    queryFn: () =>
      unwrap(api.GET('/v1/admin/money/adjustments/{id}', { params: { path: { id } } })),
  });

/** Everything that an act on money changes is asked again. */
export const refreshMoney = (): Promise<void> => queries.invalidateQueries({ queryKey: ['money'] });

const aimed = (id: string, key: string) => ({ path: { id }, header: keyed(key) });

export const askProvider = (id: string, key: string): Promise<unknown> =>
  unwrap(api.POST('/v1/admin/money/orders/{id}/ask', { params: aimed(id, key) }));

export const credit = (id: string) => (reason: string, key: string) =>
  unwrap(
    api.POST('/v1/admin/money/orders/{id}/credit', { params: aimed(id, key), body: { reason } }),
  );

export const sendBack = (id: string) => (reason: string, key: string) =>
  unwrap(
    api.POST('/v1/admin/money/orders/{id}/return', { params: aimed(id, key), body: { reason } }),
  );

export const bounce = (id: string) => (reason: string, key: string) =>
  unwrap(
    api.POST('/v1/admin/money/orders/{id}/bounce', { params: aimed(id, key), body: { reason } }),
  );

export const closeAlert = (id: string) => (reason: string, key: string) =>
  unwrap(
    api.POST('/v1/admin/money/alerts/{id}/close', { params: aimed(id, key), body: { reason } }),
  );

export interface Wish {
  readonly from: string;
  readonly to: string;
  readonly amountXof: number;
}

/** Both accounts before and after; every look is written down. */
export const preview = (wish: Wish): Promise<AdjustmentEffect> =>
  unwrap(api.GET('/v1/admin/money/adjustment-preview', { params: { query: { ...wish } } }));

export const propose = (body: Wish & { readonly reason: string }, key: string) =>
  unwrap(api.POST('/v1/admin/money/adjustments', { params: { header: keyed(key) }, body }));

export const confirmAdjustment = (id: string, key: string) =>
  unwrap(api.POST('/v1/admin/money/adjustments/{id}/confirm', { params: aimed(id, key) }));

export const refuseAdjustment = (id: string) => (note: string, key: string) =>
  unwrap(
    api.POST('/v1/admin/money/adjustments/{id}/refuse', { params: aimed(id, key), body: { note } }),
  );

export const withdrawAdjustment = (id: string, key: string): Promise<unknown> =>
  unwrap(api.POST('/v1/admin/money/adjustments/{id}/withdraw', { params: aimed(id, key) }));
