import { type components, unwrap } from '@ecom/api-client';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api } from '../session/session.ts';

export type Message = components['schemas']['OrderMessage'];

/** The pull behind the events. */
const askEveryMs = 15_000;

const talkKey = (orderId: string) => ['talk', orderId] as const;
const unreadKey = (userId: string) => ['unread', userId] as const;
export const talkKeys = { talkKey, unreadKey };

/** What was said about an order, the newest page first. */
export const useTalk = (orderId: string) =>
  useInfiniteQuery({
    queryKey: talkKey(orderId),
    queryFn: ({ pageParam }) => {
      const query = pageParam === null ? {} : { before: pageParam };
      const params = { path: { orderId }, query };
      return unwrap(api.GET('/v1/market/orders/{orderId}/messages', { params }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
    refetchInterval: askEveryMs,
    refetchIntervalInBackground: false,
  });

/** How many messages of each order nobody has looked at here. */
export const useUnread = (userId: string) =>
  useQuery({
    queryKey: unreadKey(userId),
    queryFn: async () => {
      const { items } = await unwrap(api.GET('/v1/market/messages/unread'));
      return new Map(items.map(({ orderId, unread }) => [orderId, unread]));
    },
    staleTime: 0,
  });

/** @throws ApiProblem, NetworkLost */
export const sendMessage = (orderId: string, text: string, key: string): Promise<Message> => {
  const params = { path: { orderId }, header: { 'idempotency-key': key } };
  return unwrap(api.POST('/v1/market/orders/{orderId}/messages', { params, body: { text } }));
};

export const markSeen = (orderId: string, upTo: string, key: string) => {
  const params = { path: { orderId }, header: { 'idempotency-key': key } };
  return unwrap(api.POST('/v1/market/orders/{orderId}/messages/seen', { params, body: { upTo } }));
};
