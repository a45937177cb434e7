import { type components, unwrap } from '@ecom/api-client';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../../session/session.ts';

export type Checkout = components['schemas']['CheckoutPage'];

/** Past it the screen says «toujours en attente» and lets the person go. */
export const slowAfterMs = 90_000;

/** Often while somebody looks and waits; rarely where late money may still come; else never. */
export function askEveryMs(checkout: Checkout | undefined, nowMs: number): number | false {
  if (!checkout) return false;
  const { state, phone, returnedXof, createdAt } = checkout;
  if (state === 'awaiting_payment') {
    return nowMs - Date.parse(createdAt) < slowAfterMs ? 2_000 : 8_000;
  }
  return phone?.mayStillSucceed && returnedXof === 0 ? 15_000 : false;
}

/** A checkout that a phone pays, asked about as long as its end is open. */
export const useCheckout = (userId: string, id: string) =>
  useQuery<Checkout>({
    queryKey: ['checkout', userId, id],
    queryFn: () =>
      unwrap(
        api.GET('/v1/market/checkouts/{checkoutId}', { params: { path: { checkoutId: id } } }),
      ),
    staleTime: 0,
    refetchInterval: ({ state }) => askEveryMs(state.data, Date.now()),
    refetchIntervalInBackground: false,
  });

/** What is left of a span, going on between the API's answers; never below nothing. */
export function useLeftMs(leftMs: number): number {
  const [nowMs, setNowMs] = useState(leftMs);
  useEffect(() => {
    const startMs = performance.now();
    const tick = () => setNowMs(Math.max(0, leftMs - (performance.now() - startMs)));
    tick();
    const timer = setInterval(tick, 1_000);
    return () => clearInterval(timer);
  }, [leftMs]);
  return nowMs;
}

/** «9:32». */
export const clock = (ms: number): string => {
  const seconds = Math.floor(ms / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};
