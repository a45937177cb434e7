import { type components, unwrap } from '@ecom/api-client';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useKeptQuery } from '../data/kept-query.ts';
import { api } from '../session/session.ts';

export type Wallet = components['schemas']['Wallet'];
export type WalletEntry = components['schemas']['WalletEntry'];
export type Topup = components['schemas']['Topup'];
export type TopupOptions = components['schemas']['TopupOptions'];

/** Shown at once as it was known last; `asOf` says when that was so. */
export const useWallet = (userId: string) =>
  useKeptQuery('wallet', userId, () => unwrap(api.GET('/v1/wallet')));

const loadEntries = (before: number | null, limit: number) => {
  const query = { limit, ...(before === null ? {} : { before }) };
  return unwrap(api.GET('/v1/wallet/entries', { params: { query } }));
};

/** The newest few, for the tab. */
export const useLatestEntries = (userId: string) =>
  useKeptQuery('entries', userId, () => loadEntries(null, 6));

/** All of them, page by page. */
export const useAllEntries = (userId: string) =>
  useInfiniteQuery({
    queryKey: ['entries', 'all', userId],
    queryFn: ({ pageParam }) => loadEntries(pageParam, 30),
    initialPageParam: null as number | null,
    getNextPageParam: (last) => last.next,
  });

/** The last ones that were asked for, those on their way among them. */
export const useTopups = (userId: string) =>
  useKeptQuery('topups', userId, async () => {
    const query = { limit: 10 };
    return (await unwrap(api.GET('/v1/wallet/topups', { params: { query } }))).items;
  });

/** Asked for anew each time: limits move with every payment. */
export const useTopupOptions = (userId: string, isWanted = true) =>
  useQuery({
    enabled: isWanted,
    queryKey: ['topup-options', userId],
    queryFn: () => unwrap(api.GET('/v1/wallet/topup-options')),
    staleTime: 0,
  });

export const isOnItsWay = ({ state }: Topup): boolean => state === 'sending' || state === 'waiting';

/** Past it the screen says «toujours en attente» and lets the person go. */
export const slowAfterMs = 90_000;

/** Often while somebody looks and waits, then ever slower; never once it is over. */
export function askEveryMs(topup: Topup | undefined): number | false {
  if (!topup) return false;
  if (topup.state === 'returning') return 10_000;
  if (!isOnItsWay(topup)) return topup.mayStillSucceed ? 15_000 : false;
  return topup.waitedMs < slowAfterMs ? 2_000 : 8_000;
}

/**
 * One top-up, asked about as long as its end is open. Without an answer, as it was kept in the
 * list: a reload off line shows it too.
 */
export function useTopup(userId: string, id: string) {
  const kept = useTopups(userId).data?.find((one) => one.id === id);
  const known = kept && { initialData: kept, initialDataUpdatedAt: 0 };
  return useQuery<Topup>({
    queryKey: ['topup', userId, id],
    queryFn: () => unwrap(api.GET('/v1/wallet/topups/{id}', { params: { path: { id } } })),
    staleTime: 0,
    refetchInterval: ({ state }) => askEveryMs(state.data),
    refetchIntervalInBackground: false,
    ...known,
  });
}
