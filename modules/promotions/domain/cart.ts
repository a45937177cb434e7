import type { Offer } from './offer.ts';

/** A line as offers see it. `key` is its buyer's name for it. */
export interface CartLine {
  readonly key: string;
  readonly productId: string;
  /** Its category and those above it. */
  readonly categories: readonly string[];
  readonly lineXof: number;
}

/** What one store sells of a cart. */
export interface CartPart {
  readonly storeId: string;
  /** Null where no fee is known (yet); nothing where it is fetched. */
  readonly deliveryXof: number | null;
  readonly lines: readonly CartLine[];
}

/** A part of a discount: on a line, or on the delivery of a store where `key` is null. */
export interface DiscountShare {
  readonly storeId: string;
  readonly key: string | null;
  readonly amountXof: number;
  /** What of it the platform pays. */
  readonly platformXof: number;
}

export interface AppliedOffer {
  readonly offer: Offer;
  readonly amountXof: number;
  readonly shares: readonly DiscountShare[];
}

export const refusalReasons = [
  'unknown',
  'not_begun',
  'ended',
  'paused',
  'used_up',
  'used_by_you',
  'other_store',
  'not_these_goods',
  'below_minimum',
  'no_delivery',
  'not_with_other',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** Why an offer takes nothing off, with what there is to say to it. */
export interface OfferRefusal {
  readonly reason: RefusalReason;
  /** What the goods lack of its minimum. */
  readonly missingXof?: number;
  /** When it begins. */
  readonly startsAt?: Date;
  /** What is taken instead. */
  readonly instead?: string;
}

export interface RefusedCode extends OfferRefusal {
  readonly code: string;
  readonly title: string | null;
}

/** An offer without a code that the cart nearly reaches. */
export interface NearOffer {
  readonly offer: Offer;
  readonly missingXof: number;
}

export interface DiscountPlan {
  readonly applied: readonly AppliedOffer[];
  /** In the order in which they were typed. */
  readonly refused: readonly RefusedCode[];
  readonly near: readonly NearOffer[];
}
