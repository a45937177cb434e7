import { type components, unwrap } from '@ecom/api-client';
import { api, keyed, queries } from '@ecom/dash';
import { useInfiniteQuery } from '@tanstack/react-query';

export type Review = components['schemas']['Review'];
export type ReportReason = components['schemas']['ReviewReport']['reason'];

const pageSize = 20;
const reviewsKey = (storeId: string) => ['reviews', storeId] as const;

/** What customers say of my store's goods, the newest first, a page at a time. */
export const useReviews = (storeId: string) =>
  useInfiniteQuery({
    queryKey: reviewsKey(storeId),
    queryFn: ({ pageParam }) => {
      const query = { limit: pageSize, ...(pageParam !== null && { after: pageParam }) };
      const params = { path: { storeId }, query };
      return unwrap(api.GET('/v1/business/stores/{storeId}/reviews', { params }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

export const forgetReviews = (storeId: string): Promise<void> =>
  queries.invalidateQueries({ queryKey: reviewsKey(storeId) });

export interface Reply {
  readonly storeId: string;
  readonly reviewId: string;
  readonly words: string;
}

export const sendReply = (reply: Reply, key: string): Promise<unknown> => {
  const { storeId, reviewId, words } = reply;
  const params = { path: { storeId, reviewId }, header: keyed(key) };
  const route = '/v1/business/stores/{storeId}/reviews/{reviewId}/reply';
  return unwrap(api.PUT(route, { params, body: { words } }));
};

export const sendReport = (
  { reviewId, reason }: { readonly reviewId: string; readonly reason: ReportReason },
  key: string,
): Promise<unknown> =>
  unwrap(
    api.POST('/v1/market/reviews/{reviewId}/report', {
      params: { path: { reviewId }, header: keyed(key) },
      body: { reason, note: '' },
    }),
  );
