import { newId } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import type { DiscountPlan } from '../domain/cart.ts';
import { insertRedemption, releaseShares } from '../store/redemption-store.ts';

export interface RedeemedBy {
  readonly checkoutId: string;
  readonly userId: string;
  /** The order that each store makes of the checkout. */
  readonly orderOf: (storeId: string) => string;
}

/**
 * Uses what `holdOffers` gave, once a checkout whatever it consists of. False where a use was
 * taken meanwhile: then nothing may be kept. After the checkout's rows, before accounts.
 */
export async function redeemOffers(
  tx: Tx,
  { applied }: DiscountPlan,
  { checkoutId, userId, orderOf }: RedeemedBy,
): Promise<boolean> {
  const inOrder = [...applied].sort((a, b) => (a.offer.id < b.offer.id ? -1 : 1));
  for (const { offer, shares } of inOrder) {
    const sums = new Map<string, number>();
    for (const { storeId, amountXof } of shares) {
      sums.set(storeId, (sums.get(storeId) ?? 0) + amountXof);
    }
    const use = { id: newId(), promotionId: offer.id, checkoutId, userId };
    const perOrder = [...sums].map(([storeId, amountXof]) => ({
      orderId: orderOf(storeId),
      amountXof,
    }));
    if (!(await insertRedemption(tx, { ...use, shares: perOrder }))) return false;
  }
  return true;
}

/** An order came to nothing: what it used is free again. After stock, before accounts. */
export async function releaseOffers(tx: Tx, orderId: string): Promise<void> {
  await releaseShares(tx, orderId);
}
