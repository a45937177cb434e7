import { type components, unwrap } from '@ecom/api-client';
import { api, keyed, queries } from '@ecom/dash';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';

type Schemas = components['schemas'];
export type OrderRow = Schemas['AdminOrderRow'];
export type Order = Schemas['AdminOrder'];
export type OrderQueue = 'open' | 'late' | 'locked' | 'all';
export type RefundReason = Schemas['AdminOrderRefund']['reason'];

const pageSize = 20;
/** How often a queue or an order is looked at while it is in sight. */
const refetchMs = 30_000;

/** Orders of all stores, the newest first; a search goes through all of them. */
export const useOrders = (queue: OrderQueue, q: string) =>
  useInfiniteQuery({
    queryKey: ['orders', queue, q],
    queryFn: ({ pageParam }) => {
      const narrowed = { ...(q && { q }), ...(pageParam !== null && { after: pageParam }) };
      const query = { queue, limit: pageSize, ...narrowed };
      return unwrap(api.GET('/v1/admin/orders', { params: { query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    refetchInterval: refetchMs,
  });

const orderKey = (id: string) => ['order', id] as const;

/** Each look is written down: it is not repeated by itself. */
export const useOrder = (id: string) =>
  useQuery({
    queryKey: orderKey(id),
    queryFn: () => unwrap(api.GET('/v1/admin/orders/{id}', { params: { path: { id } } })),
    staleTime: 60_000,
    refetchOnWindowFocus: false,
  });

/** An order as it was just answered; the lists follow. */
export function keepOrder(order: Order): void {
  queries.setQueryData(orderKey(order.id), order);
  void queries.invalidateQueries({ queryKey: ['orders'] });
}

export const forgetOrder = (id: string): Promise<void> =>
  queries.invalidateQueries({ queryKey: orderKey(id) });

type Said = Pick<Order, 'id' | 'version'>;

const at = (id: string, key: string) => ({ path: { id }, header: keyed(key) });

export const cancelOrder = ({ id, version }: Said, reason: string, key: string): Promise<Order> =>
  unwrap(
    api.POST('/v1/admin/orders/{id}/cancel', { params: at(id, key), body: { version, reason } }),
  );

export const unlockOrder = ({ id, version }: Said, reason: string, key: string): Promise<Order> =>
  unwrap(
    api.POST('/v1/admin/orders/{id}/unlock', { params: at(id, key), body: { version, reason } }),
  );

export interface RefundWish extends Said {
  /** Empty for the whole order. */
  readonly lineId: string;
  readonly amountXof: number;
  readonly reason: RefundReason;
  readonly note: string;
}

export const refundOrder = ({ id, lineId, ...wish }: RefundWish, key: string): Promise<Order> =>
  unwrap(
    api.POST('/v1/admin/orders/{id}/refund', {
      params: at(id, key),
      body: { ...wish, ...(lineId !== '' && { lineId }) },
    }),
  );
