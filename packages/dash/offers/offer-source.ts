import { createContext, type ReactNode, useContext } from 'react';
import type { Offer, OfferChange, OfferDraft, OfferWish } from './offer-draft.ts';

export interface OfferPage {
  readonly items: readonly Offer[];
  readonly next: string | null;
}

/** Whose offers they are: of a store, or of the platform. Given by the app that shows them. */
export interface OfferSource {
  /** Under which the queries keep them. */
  readonly key: readonly string[];
  /** True for the platform, which names stores and its share. */
  readonly isPlatform: boolean;
  /** False for who may only look. */
  readonly mayChange: boolean;
  /** Where the list stands, and the form below it. */
  readonly href: string;
  read(over: boolean, after: string | null): Promise<OfferPage>;
  make(wish: OfferWish, key: string): Promise<unknown>;
  change(id: string, change: OfferChange, key: string): Promise<unknown>;
  end(id: string, key: string): Promise<unknown>;
  /** Money as the app writes it. */
  readonly xof: (amountXof: number) => string;
  readonly aisleName: (slug: string) => string;
  /** Aisles that an offer may count for. */
  readonly aisles: readonly (readonly [slug: string, name: string])[];
  /** Chooses goods of the store; null where none can be named. */
  readonly pickGoods: ((props: GoodsPicker) => ReactNode) | null;
}

export interface GoodsPicker {
  readonly chosen: OfferDraft['goods'];
  readonly error: string | undefined;
  onChange(goods: OfferDraft['goods']): void;
}

const SourceContext = createContext<OfferSource | null>(null);
export const OfferSourceProvider = SourceContext.Provider;

/** @throws outside of an app's offers */
export function useOfferSource(): OfferSource {
  const source = useContext(SourceContext);
  if (!source) throw new Error('only among offers is there a source of them');
  return source;
}
