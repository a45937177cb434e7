import { type components, unwrap } from '@ecom/api-client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '../session/session.ts';
import type { Cart } from './cart-lines.ts';

export type Preview = components['schemas']['CheckoutPreview'];
export type StorePreview = Preview['stores'][number];
export type PreviewLine = StorePreview['lines'][number];
export type Fulfilment = StorePreview['fulfilment'];
export type Method = components['schemas']['CheckoutRequest']['method'];

export interface PreviewWish {
  readonly lines: Cart;
  /** By the store’s slug; what is not named is delivered. */
  readonly fulfilment: Readonly<Record<string, Fulfilment>>;
  /** By the store’s slug the begin of an hour; what is not named comes now. */
  readonly slots: Readonly<Record<string, string>>;
  readonly quartier: string | null;
  /** Of offers. */
  readonly codes: readonly string[];
  readonly method: Method;
}

/** Of each line no more than the API is to know: what, how many, and the price that was seen. */
export const wishedLines = (lines: Cart) =>
  lines.map(({ variantId, quantity, seenXof }) => ({ variantId, quantity, seenXof }));

/**
 * What the market says of a cart now: prices, stock, stores, fees. Asked anew for every change
 * and every visit; while a new answer is on its way the former one stays.
 */
export function usePreview({ lines, fulfilment, slots, quartier, method, codes }: PreviewWish) {
  const body = {
    ...{ lines: wishedLines(lines), fulfilment: { ...fulfilment }, slots: { ...slots }, method },
    codes: [...codes],
    ...(quartier !== null && { quartier }),
  };
  const query = useQuery<Preview>({
    queryKey: ['checkout-preview', JSON.stringify(body)],
    queryFn: ({ signal }) => unwrap(api.POST('/v1/market/checkouts/preview', { body, signal })),
    enabled: lines.length > 0,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  useAgainOnline(lines.length > 0, query.refetch);
  return query;
}

/** Asks again when the network is back: a page that began off line is told of it by nobody else. */
function useAgainOnline(isWanted: boolean, ask: () => Promise<unknown>): void {
  useEffect(() => {
    if (!isWanted) return;
    const again = () => void ask();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [isWanted, ask]);
}
