import { askAgain, type components, unwrap } from '@ecom/api-client';
import { api, queries } from '@ecom/dash';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Stage } from './order-filter.ts';

type Schemas = components['schemas'];
/** An order of the store in a list. */
export type OrderRow = Schemas['StoreOrderRow'];
/** One whole. */
export type Order = Schemas['StoreOrder'];
export type OrderLine = Order['lines'][number];
export type OrderMove = Order['moves'][number];
export type OrderState = OrderRow['state'];
export type Act = Order['may'][number];

const pageSize = 30;
/** Behind the hints: the board is asked again this often, whatever was or was not announced. */
const askAgainMs = 30_000;

const ordersKey = (storeId: string) => ['orders', storeId] as const;
const orderKey = (storeId: string, id: string) => [...ordersKey(storeId), 'one', id] as const;

/**
 * My store's orders of one tab, a page at a time: what is open the oldest first, what is done the
 * newest first. `evenHidden`: asked again while another window covers the page, too.
 */
export const useOrders = (storeId: string, stage: Stage, evenHidden = false) =>
  useInfiniteQuery({
    queryKey: [...ordersKey(storeId), stage],
    queryFn: ({ pageParam }) => {
      const query = {
        state: stage,
        limit: pageSize,
        ...(pageParam !== null && { after: pageParam }),
      };
      const params = { path: { storeId }, query };
      return unwrap(api.GET('/v1/business/stores/{storeId}/orders', { params }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    refetchInterval: askAgainMs,
    refetchIntervalInBackground: evenHidden,
  });

/** How many orders wait, and how many are in hand. */
export const useOrderCounts = (storeId: string) =>
  useQuery({
    queryKey: [...ordersKey(storeId), 'counts'],
    queryFn: () => {
      const params = { path: { storeId } };
      return unwrap(api.GET('/v1/business/stores/{storeId}/orders/counts', { params }));
    },
    refetchInterval: askAgainMs,
  });

export const readOrder = (storeId: string, orderId: string): Promise<Order> =>
  unwrap(
    api.GET('/v1/business/stores/{storeId}/orders/{orderId}', {
      params: { path: { storeId, orderId } },
    }),
  );

/** The order as a paper, in the language in use. */
export const fetchReceipt = (
  storeId: string,
  orderId: string,
  language: 'fr' | 'en',
): Promise<Blob> =>
  unwrap(
    api.GET('/v1/business/stores/{storeId}/orders/{orderId}/receipt.pdf', {
      params: { path: { storeId, orderId }, query: { language } },
      parseAs: 'blob',
    }),
  );

export const useOrder = (storeId: string, id: string) =>
  useQuery({
    queryKey: orderKey(storeId, id),
    queryFn: () => readOrder(storeId, id),
    refetchInterval: askAgainMs,
  });

/** Everything about a store's orders that is on the screen is asked again. */
export const forgetOrders = (storeId: string): Promise<void> =>
  askAgain(queries, { queryKey: ordersKey(storeId) });

/** An order as it was just answered; lists and counts follow. */
export function keepOrder(storeId: string, order: Order): void {
  queries.setQueryData(orderKey(storeId, order.id), order);
  void forgetOrders(storeId);
}
