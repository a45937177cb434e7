import { unwrap } from '@ecom/api-client';
import { api } from '@ecom/dash';
import { useQuery } from '@tanstack/react-query';

/** Quartiers whose names begin like what is typed; an aid, never a duty. */
export function useQuartiers(text: string): readonly string[] {
  const q = text.trim();
  const query = useQuery({
    queryKey: ['places', 'quartiers', q],
    queryFn: () => unwrap(api.GET('/v1/places/search', { params: { query: { q, limit: 8 } } })),
    enabled: q.length >= 2,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const found = query.data?.items ?? [];
  return found.filter(({ kind }) => kind === 'quartier').map(({ name }) => name);
}
