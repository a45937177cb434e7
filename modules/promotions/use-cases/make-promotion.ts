import { err, newId, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import { type OfferTerms, offerPolicy, readCode } from '../domain/offer.ts';
import type { OfferStores } from '../ports.ts';
import {
  countOpen,
  endsTooSoon,
  insertPromotion,
  type NewPromotion,
  type OfferBounds,
} from '../store/promotion-store.ts';

export interface PromotionWish
  extends Omit<OfferTerms, 'code' | 'productIds'>,
    Omit<OfferBounds, 'startsAt'> {
  /** As it was typed; null where it is given by itself. */
  readonly code: string | null;
  /** Null for an id that is none. */
  readonly productIds: readonly (string | null)[];
  /** Null: from now on. */
  readonly startsAt: Date | null;
  readonly userId: string;
}

export type MakeRefused =
  | 'promotions.code_invalid'
  | 'promotions.code_taken'
  | 'promotions.target_unknown'
  | 'promotions.minimum_below_amount'
  | 'promotions.ends_before_start'
  | 'promotions.too_many_open';

/** Makes an offer of a store or of the platform. What it offers never changes afterwards. */
export async function makePromotion(
  tx: Tx,
  stores: OfferStores,
  wish: PromotionWish,
): Promise<Result<string, MakeRefused>> {
  const code = wish.code === null ? null : readCode(wish.code);
  if (wish.code !== null && code === null) return err('promotions.code_invalid');
  if (wish.amountXof !== null && wish.minItemsXof < wish.amountXof) {
    return err('promotions.minimum_below_amount');
  }
  if (wish.endsAt && (await endsTooSoon(tx, wish))) return err('promotions.ends_before_start');
  const productIds = wish.productIds.filter((id) => id !== null);
  if (
    productIds.length < wish.productIds.length ||
    !(await isKnown(tx, stores, wish, productIds))
  ) {
    return err('promotions.target_unknown');
  }
  await tx.lockName(`promotions.open:${wish.owner}:${wish.storeId ?? ''}`);
  if ((await countOpen(tx, wish)) >= offerPolicy.openMax) return err('promotions.too_many_open');
  const id = newId<'prm'>();
  const made: NewPromotion = { ...wish, id, code, productIds, createdBy: wish.userId };
  return (await insertPromotion(tx, made)) ? ok(id) : err('promotions.code_taken');
}

async function isKnown(
  tx: Tx,
  stores: OfferStores,
  { storeId, categories }: PromotionWish,
  productIds: readonly string[],
): Promise<boolean> {
  const slugs = await stores.categoriesAmong(tx, categories);
  if (slugs.length < new Set(categories).size) return false;
  if (productIds.length === 0) return true;
  const goods = storeId ? await stores.goodsOf(tx, storeId, productIds) : [];
  return goods.length === new Set(productIds).size;
}
