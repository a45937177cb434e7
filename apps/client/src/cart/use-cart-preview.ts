import { useRested } from '../market/use-rested.ts';
import type { Cart } from './cart-lines.ts';
import { type Difference, differencesOf } from './differences.ts';
import { type StorePreview, usePreview } from './preview.ts';

/** What the market says of the cart, as the cart's screen asks for it. */
export interface CartPreview {
  storeOf(slug: string): StorePreview | undefined;
  /** What is not as the person chose it any more. */
  readonly differences: readonly Difference[];
  /** The stores that can serve their part now; empty until it is known. */
  readonly ready: readonly string[];
  /** Whether the last answer is of the cart as it is. */
  readonly state: 'asking' | 'known' | 'failed';
  readonly ask: () => void;
}

/** A store that is closed sells for later, where it offers hours. */
export const canBeServed = ({ problem, store }: StorePreview): boolean =>
  problem === null || ((problem === 'closed' || problem === 'paused') && store.hasSlots);

/** Goods and stores only: how they come to the person is chosen at the checkout. */
export function useCartPreview(cart: Cart): CartPreview {
  // Taps on «plus» in between are nobody’s question.
  const text = JSON.stringify(cart);
  const rested = useRested(text);
  const lines: Cart = JSON.parse(rested);
  const query = usePreview({ lines, fulfilment: {}, slots: {}, quartier: null, method: 'wallet' });
  const stores = query.data?.stores ?? [];
  const isKnown = query.data !== undefined && !query.isPlaceholderData && rested === text;
  return {
    storeOf: (slug) => stores.find(({ store }) => store.slug === slug),
    differences: query.data ? differencesOf(query.data) : [],
    ready: stores.filter(canBeServed).map(({ store }) => store.slug),
    state: query.isError && !query.isFetching ? 'failed' : isKnown ? 'known' : 'asking',
    ask: () => void query.refetch(),
  };
}
