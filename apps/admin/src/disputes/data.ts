import { type components, unwrap } from '@ecom/api-client';
import { api, keyed, queries } from '@ecom/dash';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';

export type Dispute = components['schemas']['Dispute'];
export type DisputeQueue = 'open' | 'done';

const pageSize = 20;
/** How often a queue is looked at while it is in sight. */
const refetchMs = 30_000;

/** What waits the longest first, what is decided the newest first. */
export const useDisputes = (queue: DisputeQueue) =>
  useInfiniteQuery({
    queryKey: ['disputes', queue],
    queryFn: ({ pageParam }) => {
      const query = { queue, limit: pageSize, ...(pageParam !== null && { after: pageParam }) };
      return unwrap(api.GET('/v1/admin/disputes', { params: { query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    refetchInterval: refetchMs,
  });

const disputeKey = (id: string) => ['dispute', id] as const;

/** Each look is written down: it is not repeated by itself. */
export const useDispute = (id: string) =>
  useQuery<Dispute>({
    queryKey: disputeKey(id),
    queryFn: () => unwrap(api.GET('/v1/admin/disputes/{id}', { params: { path: { id } } })),
    staleTime: 60_000,
    refetchOnWindowFocus: false,
  });

/** A dispute as it was just answered; the lists follow. */
export function keepDispute(dispute: Dispute): void {
  queries.setQueryData(disputeKey(dispute.id), dispute);
  void queries.invalidateQueries({ queryKey: ['disputes'] });
}

export const forgetDispute = (id: string): Promise<void> =>
  queries.invalidateQueries({ queryKey: disputeKey(id) });

interface Verdict {
  readonly id: string;
  readonly version: number;
  readonly amountXof: number;
  readonly reason: string;
}

export const judge = ({ id, ...body }: Verdict, key: string): Promise<Dispute> =>
  unwrap(
    api.POST('/v1/admin/disputes/{id}/judge', {
      params: { path: { id }, header: keyed(key) },
      body,
    }),
  );

export const loadPhoto = (id: string, pictureId: string): Promise<Blob> =>
  unwrap<Blob>(
    api.GET('/v1/admin/disputes/{id}/pictures/{pictureId}', {
      params: { path: { id, pictureId } },
      parseAs: 'blob',
    }),
  );
