import { ApiProblem } from '@ecom/api-client';
import { QueryCache, QueryClient } from '@tanstack/react-query';
import { endSession } from '../session/session.ts';

/** Of who is signed in and what she may do: asked again whenever the API says that it changed. */
export const rightsKey = ['rights'] as const;

/** What every answer may reveal, whatever was asked: that the session or its factor has ended. */
export function heed(error: unknown): void {
  if (!(error instanceof ApiProblem)) return;
  if (error.code === 'auth.session_ended' || error.code === 'auth.unauthenticated') endSession();
  const isAboutRights = [
    'auth.second_factor_required',
    'auth.forbidden',
    'auth.account_frozen',
    'market.role_too_low',
  ];
  if (isAboutRights.includes(error.code)) void queries.invalidateQueries({ queryKey: rightsKey });
}

export const queries = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      // The question about rights itself is heard where it is asked.
      if (query.queryKey[0] !== rightsKey[0]) heed(error);
    },
  }),
  defaultOptions: {
    // The typed client already sends again what is safe to send again.
    queries: { retry: false, staleTime: 15_000, networkMode: 'always' },
  },
});
