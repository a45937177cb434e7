import { newCommandKey, unwrap } from '@ecom/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useKeptQuery } from '../data/kept-query.ts';
import { api } from '../session/session.ts';

export interface FollowedStore {
  readonly slug: string;
  readonly name: string;
  readonly quartier: string;
}

const pageSize = 50;
const queryName = 'followedStores';

/** All of them, newest first: nobody follows more than some hundred. */
async function loadFollowed(): Promise<readonly FollowedStore[]> {
  const all: FollowedStore[] = [];
  let after: string | null = null;
  do {
    const query: { limit: number; after?: string } = { limit: pageSize, ...(after && { after }) };
    const page: { items: FollowedStore[]; next: string | null } = await unwrap(
      api.GET('/v1/me/followed-stores', { params: { query } }),
    );
    all.push(...page.items.map(({ slug, name, quartier }) => ({ slug, name, quartier })));
    after = page.next;
  } while (after !== null);
  return all;
}

/** The stores that a person follows; off line as they were known last. */
export const useFollowed = (userId: string) => useKeptQuery(queryName, userId, loadFollowed);

/** Follows a store, or no more; shown at once, and taken back where it failed. */
export function useFollow(userId: string, store: FollowedStore) {
  const queries = useQueryClient();
  const queryKey = [queryName, userId];
  const { slug } = store;
  return useMutation({
    mutationFn: (wanted: boolean) => {
      const header = { 'idempotency-key': newCommandKey() };
      const params = { path: { slug }, header };
      const path = '/v1/market/stores/{slug}/follow';
      return unwrap(wanted ? api.PUT(path, { params }) : api.DELETE(path, { params }));
    },
    networkMode: 'always',
    onMutate: async (wanted) => {
      await queries.cancelQueries({ queryKey });
      const before = queries.getQueryData<readonly FollowedStore[]>(queryKey);
      const others = (before ?? []).filter((one) => one.slug !== slug);
      queries.setQueryData(queryKey, wanted ? [store, ...others] : others);
      return before;
    },
    onError: (_error, _wanted, before) => queries.setQueryData(queryKey, before),
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
}
