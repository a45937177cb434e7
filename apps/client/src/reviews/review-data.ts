import { type components, createApi, unwrap } from '@ecom/api-client';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api } from '../session/session.ts';

export type Review = components['schemas']['Review'];
export type OwnReview = components['schemas']['OwnReviews']['items'][number];
export type ReportReason = components['schemas']['ReviewReport']['reason'];

/** Whose reviews: a product’s or a store’s. */
export type Of = { readonly productId: string } | { readonly slug: string };

/** Without a token: reviews are open to everybody. */
const open = createApi({ baseUrl: '/api' });
const pageSize = 5;

function loadPage(of: Of, after: string | null) {
  const query = { limit: pageSize, ...(after !== null && { after }) };
  if ('slug' in of) {
    const params = { path: { slug: of.slug }, query };
    return unwrap(open.GET('/v1/market/stores/{slug}/reviews', { params }));
  }
  const params = { path: { id: of.productId }, query };
  return unwrap(open.GET('/v1/market/products/{id}/reviews', { params }));
}

/** The newest first, a page at a time. */
export const useReviews = (of: Of) =>
  useInfiniteQuery({
    queryKey: ['reviews', JSON.stringify(of)],
    queryFn: ({ pageParam }) => loadPage(of, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

export const ownKey = (userId: string, orderId: string) =>
  ['own-reviews', userId, orderId] as const;

/** The lines of an order of hers, with what she said of them. */
export const useOwnReviews = (userId: string, orderId: string) =>
  useQuery({
    queryKey: ownKey(userId, orderId),
    queryFn: () => {
      const params = { path: { orderId } };
      return unwrap(api.GET('/v1/market/orders/{orderId}/reviews', { params }));
    },
  });

export interface ReviewWish {
  readonly stars: number;
  readonly words: string;
}

export const sendReview = (orderId: string, lineId: string, body: ReviewWish, key: string) =>
  unwrap(
    api.PUT('/v1/market/orders/{orderId}/lines/{lineId}/review', {
      params: { path: { orderId, lineId }, header: { 'idempotency-key': key } },
      body,
    }),
  );

export const sendReport = (reviewId: string, reason: ReportReason, key: string) =>
  unwrap(
    api.POST('/v1/market/reviews/{reviewId}/report', {
      params: { path: { reviewId }, header: { 'idempotency-key': key } },
      body: { reason, note: '' },
    }),
  );
