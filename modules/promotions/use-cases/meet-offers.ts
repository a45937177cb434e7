import type { Reader, Tx } from '@ecom/server-kit';
import type { CartPart, DiscountPlan } from '../domain/cart.ts';
import { type Offer, offerPolicy, readCode } from '../domain/offer.ts';
import { planDiscounts } from '../domain/plan-discounts.ts';
import { lockOffers, offersOfCart } from '../store/offer-store.ts';

export interface OfferCart {
  readonly storeIds: readonly string[];
  /** As they were typed. */
  readonly codes: readonly string[];
  /** Null for a guest. */
  readonly userId: string | null;
  /** The cart as offers see it; categories are asked for only where an offer names some. */
  readonly partsFor: (needsCategories: boolean) => Promise<readonly CartPart[]>;
}

/** What offers take off a cart now, and of each typed code why it takes nothing. Holds nothing. */
export async function meetOffers(reader: Reader, cart: OfferCart): Promise<DiscountPlan> {
  const read = cart.codes.map((raw) => readCode(raw) ?? raw);
  const codes = [...new Set(read)].slice(0, offerPolicy.codesMax);
  const offers = await offersOfCart(reader, { ...cart, codes });
  return offers.length === 0 ? nothing(codes) : planOf(offers, cart, codes);
}

async function planOf(
  offers: readonly Offer[],
  cart: OfferCart,
  codes: readonly string[],
): Promise<DiscountPlan> {
  const needsCategories = offers.some(({ categories }) => categories.length > 0);
  return planDiscounts(offers, await cart.partsFor(needsCategories), codes);
}

const nothing = (codes: readonly string[]): DiscountPlan => ({
  applied: [],
  refused: codes.map((code) => ({ code, title: null, reason: 'unknown' })),
  near: [],
});

/**
 * The same to be used in this transaction: what is bounded in number or sum is locked and counted
 * again under its lock. Null where that comes to something else: somebody was faster. Locks offers.
 */
export async function holdOffers(tx: Tx, cart: OfferCart): Promise<DiscountPlan | null> {
  const seen = await meetOffers(tx, cart);
  if (seen.applied.length === 0) return seen;
  await lockOffers(tx, idsOf(seen));
  const held = await meetOffers(tx, cart);
  return idsOf(held).every((id, n) => id === idsOf(seen)[n]) ? held : null;
}

const idsOf = ({ applied }: DiscountPlan): string[] => applied.map(({ offer }) => offer.id).sort();
