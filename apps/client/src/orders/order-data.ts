import { type components, readStored, unwrap } from '@ecom/api-client';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useKeptQuery } from '../data/kept-query.ts';
import { api } from '../session/session.ts';
import { keptOrders } from './kept-orders.ts';

export type OrderRow = components['schemas']['OrderRow'];
export type Order = components['schemas']['OrderPage'];
export type OrderState = Order['state'];

const pageSize = 20;

const loadPage = (after: string | null) => {
  const query = { limit: pageSize, ...(after !== null && { after }) };
  return unwrap(api.GET('/v1/market/orders', { params: { query } }));
};

/** The newest, off line as they were known last. */
export const useLatestOrders = (userId: string) =>
  useKeptQuery('orders', userId, () => loadPage(null));

/** What follows them, page by page, from where the first page ends. */
export const useOlderOrders = (userId: string, after: string | null) =>
  useInfiniteQuery({
    queryKey: ['orders', 'older', userId, after],
    queryFn: ({ pageParam }) => loadPage(pageParam),
    initialPageParam: after,
    getNextPageParam: (last) => last.next,
    enabled: false,
  });

const over = new Set<OrderState>(['completed', 'rejected', 'expired', 'cancelled', 'returned']);

/** Whether nothing more will happen to it by itself. */
export const isOver = (state: OrderState): boolean => over.has(state);

/** The pull behind the events: often while something may happen, never once it is over. */
const askEveryMs = (order: Order | undefined): number | false =>
  order && isOver(order.state) ? false : 15_000;

/**
 * One order with its lines and steps, at once as it was known last, also off line; asked about as
 * long as its end is open.
 */
export function useOrder(userId: string, id: string) {
  const kept = keptOrders.read().find((one) => one.id === id);
  return useQuery<Order>({
    queryKey: ['order', userId, id],
    queryFn: async () => {
      const params = { path: { orderId: id } };
      const order = await unwrap(api.GET('/v1/market/orders/{orderId}', { params }));
      // Signed out while the answer was on its way: the device has just forgotten this person.
      if (readStored('signedIn')) keptOrders.add(order);
      return order;
    },
    staleTime: 0,
    refetchInterval: ({ state }) => askEveryMs(state.data),
    refetchIntervalInBackground: false,
    ...(kept && { initialData: kept, initialDataUpdatedAt: Date.parse(kept.asOf) }),
  });
}
