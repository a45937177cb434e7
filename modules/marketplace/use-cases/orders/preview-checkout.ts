import { cashDueFloorXof, roomOf } from '@ecom/payments';
import type { Reader } from '@ecom/server-kit';
import {
  type Preview,
  previewCart,
  type ShelfLine,
  type ShelfStore,
  type WantedLine,
} from '../../domain/checkout-preview.ts';
import { commissionOf } from '../../domain/order-money.ts';
import type { Fulfilment, PayMethod } from '../../domain/order-state.ts';
import type { WantedSlot } from '../../domain/slot.ts';
import { cashOwing, readCart, storesOfCart } from '../../store/checkout-shelf-store.ts';
import { slotsWanted } from '../../store/slot-store.ts';
import { type Discounted, takeDiscounts } from './take-discounts.ts';

export interface CartWish {
  readonly lines: readonly WantedLine[];
  /** By the store's slug; what is not named is delivered. */
  readonly fulfilment: Readonly<Record<string, Fulfilment>>;
  /** Of the stores that are to come at an hour; of the others now. */
  readonly slots: readonly WantedSlot[];
  readonly method: PayMethod;
  readonly quartier: string | null;
  /** Of offers, as they were typed. */
  readonly codes: readonly string[];
}

/** What a cart would cost its buyer now, and what stands in its way. Holds nothing. */
export async function previewCheckout(
  reader: Reader,
  wish: CartWish,
  userId: string | null,
): Promise<Discounted> {
  const variantIds = wish.lines.map(({ variantId }) => variantId);
  const preview = await judgeCart(reader, wish, await readCart(reader, variantIds));
  return takeDiscounts(reader, preview, { codes: wish.codes, userId });
}

/** What a cart costs before any offer, about a shelf that was read, or locked, before. */
export async function judgeCart(
  reader: Reader,
  wish: CartWish,
  shelf: readonly ShelfLine[],
): Promise<Preview> {
  const storeIds = [...new Set(shelf.map(({ storeId }) => storeId))].sort();
  const found = await storesOfCart(reader, storeIds, wish.quartier);
  const rooms = wish.method === 'cash' ? await cashRooms(reader, storeIds) : null;
  const stores: ShelfStore[] = found.map((store) => ({
    ...store,
    cashRoomXof: rooms?.get(store.id) ?? 0,
  }));
  const { fulfilment } = wish;
  const offered = await slotsWanted(reader, wish.slots);
  const timed = new Set(wish.slots.map(({ slug }) => slug));
  const asked = {
    ...wish,
    fulfilmentOf: (slug: string): Fulfilment =>
      Object.hasOwn(fulfilment, slug) ? (fulfilment[slug] ?? 'delivery') : 'delivery',
    slotOf: (slug: string) => (timed.has(slug) ? (offered.get(slug) ?? null) : undefined),
    hasQuartier: wish.quartier !== null,
    commissionOf,
  };
  return previewCart(asked, shelf, stores);
}

/**
 * What each store may still owe: the room of its debt, less what orders on their way will add. The
 * orders are read first: one that is handed over meanwhile counts twice rather than never.
 */
async function cashRooms(
  reader: Reader,
  storeIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const owing = await cashOwing(reader, storeIds);
  const rooms = await roomOf(
    reader,
    storeIds.map((id) => `store:${id}:cash_due` as const),
  );
  return new Map(
    storeIds.map((id) => [
      id,
      (rooms.get(`store:${id}:cash_due`) ?? -cashDueFloorXof) - (owing.get(id) ?? 0),
    ]),
  );
}
