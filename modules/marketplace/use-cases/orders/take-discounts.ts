import {
  type CartPart,
  type DiscountPlan,
  holdOffers,
  meetOffers,
  type OfferCart,
  redeemOffers,
} from '@ecom/promotions';
import type { Reader, Tx } from '@ecom/server-kit';
import type { Preview } from '../../domain/checkout-preview.ts';
import { type Discount, discountPreview } from '../../domain/order-discount.ts';
import type { NewLine, NewOrder } from '../../store/checkout-store.ts';
import { categoriesOf, insertDiscounts } from '../../store/order-discount-store.ts';

export interface OfferWish {
  /** As they were typed. */
  readonly codes: readonly string[];
  /** Null for a guest. */
  readonly userId: string | null;
}

export interface Discounted {
  readonly preview: Preview;
  readonly plan: DiscountPlan;
}

/** A cart with what offers take off it, and what of the typed codes does not count and why. */
export async function takeDiscounts(
  reader: Reader,
  preview: Preview,
  wish: OfferWish,
): Promise<Discounted> {
  const plan = await meetOffers(reader, cartOf(reader, preview, wish));
  return { preview: discountPreview(preview, discountsOf(plan)), plan };
}

/** The same to be bought: null where somebody else used up what it counts on. Locks offers. */
export async function holdDiscounts(
  tx: Tx,
  preview: Preview,
  wish: OfferWish,
): Promise<Discounted | null> {
  const plan = await holdOffers(tx, cartOf(tx, preview, wish));
  return plan && { preview: discountPreview(preview, discountsOf(plan)), plan };
}

const cartOf = (reader: Reader, preview: Preview, wish: OfferWish): OfferCart => ({
  ...wish,
  storeIds: preview.stores.map(({ store }) => store.id),
  partsFor: async (needsCategories) => {
    const all = preview.stores.flatMap(({ lines }) => lines);
    const ids = all.map(({ variantId }) => variantId);
    const categories = needsCategories ? await categoriesOf(reader, ids) : null;
    return preview.stores.map(
      ({ store, deliveryXof, lines }): CartPart => ({
        storeId: store.id,
        deliveryXof,
        lines: lines.map(({ variantId, productId, lineXof }) => ({
          ...{ key: variantId, productId, lineXof },
          categories: categories?.get(variantId) ?? [],
        })),
      }),
    );
  },
});

const discountsOf = ({ applied }: DiscountPlan): Discount[] =>
  applied.flatMap(({ offer, shares }) =>
    shares.map(({ key, ...share }) => ({
      ...share,
      ...{ promotionId: offer.id, title: offer.title, code: offer.code, variantId: key },
    })),
  );

interface Bought {
  readonly checkoutId: string;
  readonly userId: string;
  readonly orders: readonly NewOrder[];
  readonly lines: readonly NewLine[];
}

/**
 * Writes down what was taken off, and that it is used. False where a use was taken meanwhile. After
 * the checkout's rows, before accounts.
 */
export async function keepDiscounts(
  tx: Tx,
  { preview, plan }: Discounted,
  { checkoutId, userId, orders, lines }: Bought,
): Promise<boolean> {
  if (plan.applied.length === 0) return true;
  const orderOf = (storeId: string) => {
    const order = orders.find((one) => one.storeId === storeId);
    if (!order) throw new Error('a discount of a store that sells nothing');
    return order.id;
  };
  const lineOf = (wanted: string | null) =>
    lines.find(({ variantId }) => variantId === wanted)?.id ?? null;
  const discounts = preview.stores.flatMap((part) => part.discounts);
  await insertDiscounts(
    tx,
    discounts.map(({ storeId, variantId, ...discount }) => ({
      ...discount,
      orderId: orderOf(storeId),
      lineId: lineOf(variantId),
    })),
  );
  return redeemOffers(tx, plan, { checkoutId, userId, orderOf });
}
