import type { Query, QueryClient, QueryFilters } from '@tanstack/react-query';

const waiting = new WeakSet<Query>();

/**
 * Everything that fits is asked again, because something has happened since. A first answer that is
 * still on its way may have been read before it happened, and the cache would take it for new: that
 * one is asked again as soon as it is here. Resolves when what was known before is true again.
 */
export function askAgain(queries: QueryClient, which: QueryFilters = {}): Promise<void> {
  const underway = queries.getQueryCache().findAll({ ...which, fetchStatus: 'fetching' });
  for (const query of underway) {
    if (query.state.data !== undefined || waiting.has(query)) continue;
    waiting.add(query);
    const again = () => {
      waiting.delete(query);
      return queries.invalidateQueries({ queryKey: query.queryKey, exact: true });
    };
    query.promise?.then(again, again);
  }
  return queries.invalidateQueries(which);
}
