import { useInfiniteQuery } from '@tanstack/react-query';
import { queries } from '../data/queries.ts';
import { useOfferSource } from './offer-source.ts';

/** Offers, the newest first, a page at a time. */
export function useOffers(over: boolean) {
  const { key, read } = useOfferSource();
  return useInfiniteQuery({
    queryKey: [...key, over],
    queryFn: ({ pageParam }) => read(over, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

export const forgetOffers = (key: readonly string[]): Promise<void> =>
  queries.invalidateQueries({ queryKey: [...key] });
