import { useRested } from '../market/use-rested.ts';
import type { Cart } from './cart-lines.ts';
import { type Difference, differencesOf } from './differences.ts';
import { type Preview, type StorePreview, usePreview } from './preview.ts';

/** What the market says of the cart, as the cart's screen asks for it. */
export interface CartPreview {
  storeOf(slug: string): StorePreview | undefined;
  /** Offers of this store that its part nearly reaches. */
  nearOf(slug: string): Preview['near'];
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
  const anyhow = { fulfilment: {}, slots: {}, codes: [], quartier: null } as const;
  const query = usePreview({ lines, ...anyhow, method: 'wallet' });
  const stores = query.data?.stores ?? [];
  const near = query.data?.near ?? [];
  const isKnown = query.data !== undefined && !query.isPlaceholderData && rested === text;
  return {
    storeOf: (slug) => stores.find(({ store }) => store.slug === slug),
    nearOf: (slug) => near.filter(({ store }) => store === slug),
    differences: query.data ? differencesOf(query.data) : [],
    ready: stores.filter(canBeServed).map(({ store }) => store.slug),
    state: query.isError && !query.isFetching ? 'failed' : isKnown ? 'known' : 'asking',
    ask: () => void query.refetch(),
  };
}
