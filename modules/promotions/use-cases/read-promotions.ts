import type { Reader } from '@ecom/server-kit';
import type { OfferGoods, OfferStores } from '../ports.ts';
import {
  type Promotion,
  type PromotionPage,
  promotionsOfPlatform,
  promotionsOfStore,
} from '../store/promotion-store.ts';

/** An offer with what it names. */
export interface NamedPromotion extends Promotion {
  readonly storeName: string | null;
  readonly goods: readonly OfferGoods[];
}

interface Found {
  readonly items: readonly NamedPromotion[];
  readonly hasMore: boolean;
}

/** Offers of a store, or the platform's own where it is null; the newest first. */
export async function readPromotions(
  reader: Reader,
  stores: OfferStores,
  storeId: string | null,
  page: PromotionPage,
): Promise<Found> {
  const more = { ...page, limit: page.limit + 1 };
  const rows = storeId
    ? await promotionsOfStore(reader, storeId, more)
    : await promotionsOfPlatform(reader, more);
  const items = rows.slice(0, page.limit);
  const ids = [...new Set(items.flatMap((one) => one.storeId ?? []))];
  const names = await stores.storeNames(reader, ids);
  const goods = await Promise.all(
    ids.map(async (id): Promise<[string, OfferGoods[]]> => {
      const named = items.filter((one) => one.storeId === id).flatMap((one) => one.productIds);
      return [id, named.length === 0 ? [] : await stores.goodsOf(reader, id, [...new Set(named)])];
    }),
  );
  const goodsOf = new Map(goods);
  return {
    items: items.map((one) => ({
      ...one,
      storeName: names.get(one.storeId ?? '') ?? null,
      goods: (goodsOf.get(one.storeId ?? '') ?? []).filter(({ id }) => one.productIds.includes(id)),
    })),
    hasMore: rows.length > page.limit,
  };
}
