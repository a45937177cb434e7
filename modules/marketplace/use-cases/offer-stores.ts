import type { OfferStores } from '@ecom/promotions';
import { categoriesAmong, goodsAmong, namesOfStores } from '../store/offer-target-store.ts';
import { refuseLooking, refuseWriting } from './merchant/member-command.ts';

/** What offers ask of the stores, answered by them. */
export const offerStores: OfferStores = {
  refuse: (reader, member, act) =>
    act === 'see' ? refuseLooking(reader, member) : refuseWriting(reader, member, 'offer'),
  storeNames: async (reader, ids) => {
    if (ids.length === 0) return new Map();
    const rows = await namesOfStores(reader, ids);
    return new Map(rows.map(({ id, name }) => [id, name]));
  },
  goodsOf: goodsAmong,
  categoriesAmong: async (reader, slugs) => {
    if (slugs.length === 0) return [];
    return (await categoriesAmong(reader, slugs)).map(({ slug }) => slug);
  },
};
