import type { Refusal } from '@ecom/kernel';
import type { Reader } from '@ecom/server-kit';

/** A person who asks to act for a store. */
export interface StoreMember {
  readonly userId: string;
  readonly sessionId: string;
  /** Null where the address held no id. */
  readonly storeId: string | null;
}

/** What an offer names, as it is called. */
export interface OfferGoods {
  readonly id: string;
  readonly title: string;
}

/** What offers ask of the stores: who may act there, what they are called, what they sell. */
export interface OfferStores {
  /** Why this person may not look at the store's offers, or change them; null when she may. */
  refuse(reader: Reader, member: StoreMember, act: 'see' | 'change'): Promise<Refusal | null>;
  /** By id; those that are none are missing. */
  storeNames(reader: Reader, storeIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Goods of this store among these; others are missing. */
  goodsOf(reader: Reader, storeId: string, productIds: readonly string[]): Promise<OfferGoods[]>;
  /** Categories among these; others are missing. */
  categoriesAmong(reader: Reader, slugs: readonly string[]): Promise<readonly string[]>;
}
