import { useEffect, useRef } from 'react';
import { useStore } from '../data/store.ts';
import { forgetReturns } from '../returns/return-data.ts';
import { followOrders } from './follow-orders.ts';
import { forgetOrders, useOrders } from './order-data.ts';
import { hasSound } from './sound.ts';
import { ring, unlockTone } from './tone.ts';

/** Keeps the orders true on whatever screen is open, and rings when one has come in. */
export default function LiveOrders() {
  const { id: storeId } = useStore();
  useEffect(() => {
    const refresh = () => {
      void forgetOrders(storeId);
      void forgetReturns(storeId);
    };
    return followOrders(refresh);
  }, [storeId]);
  useEffect(unlockTone, []);
  useRinging(storeId);
  return null;
}

/**
 * Rings at what has not been seen here before; what waits already when the app opens is silent. A
 * hidden page has no socket after a while, and a shop's bell must be heard from behind another
 * window: what waits is asked for all the same.
 */
function useRinging(storeId: string): void {
  const { data } = useOrders(storeId, 'waiting', true);
  const seen = useRef<Set<string> | null>(null);
  useEffect(() => {
    if (!data) return;
    const ids = data.pages.flatMap(({ items }) => items.map(({ id }) => id));
    const hasNew = seen.current !== null && ids.some((id) => !seen.current?.has(id));
    seen.current = new Set([...(seen.current ?? []), ...ids]);
    if (hasNew && hasSound()) ring();
  }, [data]);
}
