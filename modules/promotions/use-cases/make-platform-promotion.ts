import { err, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import type { OfferStores } from '../ports.ts';
import { type MakeRefused, makePromotion, type PromotionWish } from './make-promotion.ts';

export interface PlatformWish extends Omit<PromotionWish, 'owner' | 'storeId' | 'productIds'> {
  /** Undefined for every store; null for an id that is none. */
  readonly storeId: string | null | undefined;
}

/** Offers something in the platform's name; no store bears a part of what it was not named for. */
export async function makePlatformPromotion(
  tx: Tx,
  stores: OfferStores,
  { storeId, ...wish }: PlatformWish,
): Promise<Result<string, MakeRefused | 'market.store_unknown' | 'promotions.payer_unclear'>> {
  if (storeId === null) return err('market.store_unknown');
  if (storeId === undefined && wish.platformBp < 10_000) return err('promotions.payer_unclear');
  if (storeId && (await stores.storeNames(tx, [storeId])).size === 0) {
    return err('market.store_unknown');
  }
  const whose = { owner: 'platform', storeId: storeId ?? null, productIds: [] } as const;
  return makePromotion(tx, stores, { ...wish, ...whose });
}
