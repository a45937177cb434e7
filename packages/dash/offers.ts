export type { OfferChange, OfferWish } from './offers/offer-draft.ts';
export { OfferForm } from './offers/offer-form.tsx';
export { OfferList } from './offers/offer-list.tsx';
export {
  type GoodsPicker,
  type OfferSource,
  OfferSourceProvider,
} from './offers/offer-source.ts';
