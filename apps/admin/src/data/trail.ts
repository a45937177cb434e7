import { type components, unwrap } from '@ecom/api-client';
import { api } from '@ecom/dash';
import { useInfiniteQuery } from '@tanstack/react-query';

export type AuditLine = components['schemas']['AuditLine'];

/** What the trail is narrowed to; an empty text narrows nothing. */
export interface TrailFilter {
  readonly actor: string;
  readonly subject: string;
  readonly action: string;
}

export const noFilter: TrailFilter = { actor: '', subject: '', action: '' };

/** The trail, newest first, a page at a time. */
export const useTrail = (filter: TrailFilter) =>
  useInfiniteQuery({
    queryKey: ['trail', filter],
    queryFn: ({ pageParam }) => {
      const given = Object.entries(filter).filter(([, value]) => value !== '');
      const before = pageParam === null ? {} : { before: pageParam };
      const query = { limit: 20, ...Object.fromEntries(given), ...before };
      return unwrap(api.GET('/v1/admin/audit', { params: { query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
