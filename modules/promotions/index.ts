export type { CartPart, DiscountPlan } from './domain/cart.ts';
export { type PromotionRouteDeps, promotionRoutes } from './http.ts';
export type { OfferGoods, OfferStores, StoreMember } from './ports.ts';
export { holdOffers, meetOffers, type OfferCart } from './use-cases/meet-offers.ts';
export { redeemOffers, releaseOffers } from './use-cases/redeem-offers.ts';
