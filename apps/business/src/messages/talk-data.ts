import { type components, unwrap } from '@ecom/api-client';
import { api, keyed } from '@ecom/dash';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';

export type Message = components['schemas']['OrderMessage'];

/** Below the orders: whatever has them asked again, has these asked again. */
const talkKey = (storeId: string, orderId: string) => ['orders', storeId, 'talk', orderId] as const;
const unreadKey = (storeId: string) => ['orders', storeId, 'unread'] as const;
const askAgainMs = 30_000;

export const useTalk = (storeId: string, orderId: string) =>
  useInfiniteQuery({
    queryKey: talkKey(storeId, orderId),
    queryFn: ({ pageParam }) => {
      const query = pageParam === null ? {} : { before: pageParam };
      const params = { path: { storeId, orderId }, query };
      return unwrap(api.GET('/v1/business/stores/{storeId}/orders/{orderId}/messages', { params }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    refetchInterval: askAgainMs,
  });

/** How many messages of each order nobody of the store has seen. */
export const useUnread = (storeId: string) =>
  useQuery({
    queryKey: unreadKey(storeId),
    queryFn: async () => {
      const params = { path: { storeId } };
      const { items } = await unwrap(
        api.GET('/v1/business/stores/{storeId}/messages/unread', { params }),
      );
      return new Map(items.map(({ orderId, unread }) => [orderId, unread]));
    },
    refetchInterval: askAgainMs,
  });

export const sendMessage = (
  { storeId, orderId, text }: Readonly<Record<'storeId' | 'orderId' | 'text', string>>,
  key: string,
): Promise<Message> => {
  const params = { path: { storeId, orderId }, header: keyed(key) };
  return unwrap(
    api.POST('/v1/business/stores/{storeId}/orders/{orderId}/messages', {
      params,
      body: { text },
    }),
  );
};

export const markSeen = (storeId: string, orderId: string, upTo: string, key: string) => {
  const params = { path: { storeId, orderId }, header: keyed(key) };
  return unwrap(
    api.POST('/v1/business/stores/{storeId}/orders/{orderId}/messages/seen', {
      params,
      body: { upTo },
    }),
  );
};
