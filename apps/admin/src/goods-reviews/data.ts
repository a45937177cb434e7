import { type components, unwrap } from '@ecom/api-client';
import { api, keyed, queries } from '@ecom/dash';
import { useInfiniteQuery } from '@tanstack/react-query';

export type Review = components['schemas']['AdminGoodsReview'];
export type Queue = 'reported' | 'hidden' | 'all';

/** How often the queue is looked at while it is in sight. */
const refetchMs = 30_000;
const pageSize = 20;

/** Customers' reviews that wait, that are hidden, or all; the newest first. */
export const useReviews = (queue: Queue) =>
  useInfiniteQuery({
    queryKey: ['goods-reviews', queue],
    queryFn: ({ pageParam }) => {
      const query = { queue, limit: pageSize, ...(pageParam !== null && { after: pageParam }) };
      return unwrap(api.GET('/v1/admin/reviews', { params: { query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    refetchInterval: refetchMs,
  });

export const forgetReviews = (): Promise<void> =>
  queries.invalidateQueries({ queryKey: ['goods-reviews'] });

export const hideReview = (
  { id, reason }: { readonly id: string; readonly reason: string },
  key: string,
): Promise<unknown> =>
  unwrap(
    api.POST('/v1/admin/reviews/{id}/hide', {
      params: { path: { id }, header: keyed(key) },
      body: { reason },
    }),
  );

export const keepReview = (id: string, key: string): Promise<unknown> =>
  unwrap(api.POST('/v1/admin/reviews/{id}/keep', { params: { path: { id }, header: keyed(key) } }));
