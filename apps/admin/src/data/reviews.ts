import { type components, unwrap } from '@ecom/api-client';
import { api, keyed, queries } from '@ecom/dash';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';

export type QueuedReview = components['schemas']['AdminQueuedReview'];
export type Review = components['schemas']['AdminReview'];
export type ReviewState = QueuedReview['state'];
export type RefusalReason = components['schemas']['ReviewRefusal']['reason'];

/** How often the queue is looked at while it is in sight. */
const refetchMs = 30_000;

const readPage = (state: ReviewState, after: string | null) =>
  unwrap(
    api.GET('/v1/admin/identity/reviews', {
      params: { query: { state, limit: 20, ...(after !== null && { after }) } },
    }),
  );

/** The queue, or what was decided, a page at a time. */
export const useReviews = (state: ReviewState) =>
  useInfiniteQuery({
    queryKey: ['reviews', state],
    queryFn: ({ pageParam }) => readPage(state, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    refetchInterval: refetchMs,
  });

/** How many wait, up to a thousand; undefined until it is known. */
export function useWaiting(): number | undefined {
  const query = useQuery({
    queryKey: ['reviews', 'waiting'],
    queryFn: () =>
      unwrap(api.GET('/v1/admin/identity/reviews', { params: { query: { limit: 1 } } })),
    refetchInterval: refetchMs,
  });
  return query.data?.waiting;
}

export const useReview = (id: string) =>
  useQuery({
    queryKey: ['review', id],
    queryFn: () => unwrap(api.GET('/v1/admin/identity/reviews/{id}', { params: { path: { id } } })),
  });

/** The oldest that still waits, other than this one; null when none does. */
export async function findNextReview(than: string): Promise<string | null> {
  const params = { query: { limit: 2 } };
  const { reviews } = await unwrap(api.GET('/v1/admin/identity/reviews', { params }));
  return reviews.find(({ id }) => id !== than)?.id ?? null;
}

/** Everything that a decision changes is asked again. */
export async function forgetReviews(): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ queryKey: ['reviews'] }),
    queries.invalidateQueries({ queryKey: ['review'] }),
    queries.invalidateQueries({ queryKey: ['person'] }),
  ]);
}

export const approve = (id: string, key: string): Promise<unknown> =>
  unwrap(
    api.POST('/v1/admin/identity/reviews/{id}/approve', {
      params: { path: { id }, header: keyed(key) },
    }),
  );

export interface Refusal {
  readonly id: string;
  readonly reason: RefusalReason;
  readonly note: string;
}

export const refuse = ({ id, reason, note }: Refusal, key: string): Promise<unknown> =>
  unwrap(
    api.POST('/v1/admin/identity/reviews/{id}/refuse', {
      params: { path: { id }, header: keyed(key) },
      body: { reason, ...(note && { note }) },
    }),
  );
