import { unwrap } from '@ecom/api-client';
import { api } from '@ecom/dash';
import { useQuery } from '@tanstack/react-query';

const refetchMs = 30_000;

/** Open alerts about money and proposals that wait; undefined until it is known. */
export function useAttention() {
  const query = useQuery({
    queryKey: ['money', 'attention'],
    queryFn: () => unwrap(api.GET('/v1/admin/money/attention')),
    refetchInterval: refetchMs,
  });
  return query.data;
}
