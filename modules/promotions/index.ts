export type { CartPart, DiscountPlan } from './domain/cart.ts';
export { holdOffers, meetOffers, type OfferCart } from './use-cases/meet-offers.ts';
export { redeemOffers, releaseOffers } from './use-cases/redeem-offers.ts';
