import { type components, unwrap } from '@ecom/api-client';
import { api, keyed, queries } from '@ecom/dash';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';

export type FoundPerson = components['schemas']['AdminFoundUser'];
export type Person = components['schemas']['AdminUser'];
export type PersonSession = components['schemas']['AdminSession'];

/** The API asks for as much: fewer signs would name half a town. */
export const searchMin = 3;

export const useSearch = (query: string) =>
  useInfiniteQuery({
    queryKey: ['people', query],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/v1/admin/users', {
          params: { query: { query, limit: 20, ...(pageParam !== null && { after: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    enabled: query.length >= searchMin,
  });

const personKey = (id: string) => ['person', id] as const;

export const usePerson = (id: string) =>
  useQuery({
    queryKey: personKey(id),
    queryFn: () => unwrap(api.GET('/v1/admin/users/{id}', { params: { path: { id } } })),
  });

/** After an act, and after a refusal that says that the page is old. */
export async function refreshPerson(id: string): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ queryKey: personKey(id) }),
    queries.invalidateQueries({ queryKey: ['trail'] }),
    queries.invalidateQueries({ queryKey: ['people'], refetchType: 'none' }),
  ]);
}

const aimed = (id: string, key: string) => ({ path: { id }, header: keyed(key) });

export const freeze = (id: string) => (reason: string, key: string) =>
  unwrap(api.POST('/v1/admin/users/{id}/freeze', { params: aimed(id, key), body: { reason } }));

export const unfreeze = (id: string) => (reason: string, key: string) =>
  unwrap(api.POST('/v1/admin/users/{id}/unfreeze', { params: aimed(id, key), body: { reason } }));

export const endAllSessions = (id: string) => (reason: string, key: string) =>
  unwrap(
    api.POST('/v1/admin/users/{id}/sessions/revoke-all', {
      params: aimed(id, key),
      body: { reason },
    }),
  );

export const liftRestrictions = (id: string) => (reason: string, key: string) =>
  unwrap(
    api.POST('/v1/admin/users/{id}/restrictions/lift', {
      params: aimed(id, key),
      body: { reason },
    }),
  );

export const restoreNumber = (id: string, phone: string) => (reason: string, key: string) =>
  unwrap(
    api.POST('/v1/admin/users/{id}/restore-number', {
      params: aimed(id, key),
      body: { reason, phone },
    }),
  );

export const endSession = (id: string) => (sessionId: string, key: string) =>
  unwrap(
    api.DELETE('/v1/admin/users/{id}/sessions/{sessionId}', {
      params: { path: { id, sessionId }, header: keyed(key) },
    }),
  );
