import { type components, newCommandKey, unwrap } from '@ecom/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useKeptQuery } from '../../data/kept-query.ts';
import { api } from '../../session/session.ts';

export type DeviceSession = components['schemas']['DeviceSession'];

/** Where the account is open, this device first, then the last used. Key `['sessions', userId]`. */
export const useSessions = (userId: string) =>
  useKeptQuery<readonly DeviceSession[]>('sessions', userId, async () => {
    const { sessions } = await unwrap(api.GET('/v1/me/sessions'));
    return sessions.toSorted((a, b) => Number(b.current) - Number(a.current));
  });

/** Signing other devices out. Repeatable by itself: ending a session twice is no error. */
export function useSignOutOthers(userId: string) {
  const queries = useQueryClient();
  const key = ['sessions', userId];
  const keepOnly = (stays: (session: DeviceSession) => boolean) => {
    queries.setQueryData<readonly DeviceSession[]>(key, (known) => known?.filter(stays));
    void queries.invalidateQueries({ queryKey: key });
  };
  return {
    /** @throws ApiProblem, NetworkLost */
    one: async (id: string) => {
      const params = { path: { id }, header: { 'idempotency-key': newCommandKey() } };
      await unwrap(api.DELETE('/v1/me/sessions/{id}', { params }));
      keepOnly((session) => session.id !== id);
    },
    /** @throws ApiProblem, NetworkLost */
    all: async () => {
      const params = { header: { 'idempotency-key': newCommandKey() } };
      await unwrap(api.POST('/v1/me/sessions/revoke-others', { params }));
      keepOnly(({ current }) => current);
    },
  };
}
