import { type CollectionNow, readCollections } from '@ecom/payments';
import type { Database } from '@ecom/server-kit';
import {
  awaitingOf,
  type CheckoutRow,
  readCheckoutRow,
} from '../../store/checkout-payment-store.ts';
import { type OrderRow, ordersOfCheckout } from '../../store/order-list-store.ts';
import { settleAwaited } from './tend-checkouts.ts';

/** A checkout as its buyer sees it. */
export interface WholeCheckout {
  readonly checkout: CheckoutRow;
  readonly orders: readonly OrderRow[];
  /** How the money that her phone was asked for stands; null for another method. */
  readonly collection: CollectionNow | null;
}

/** A person's own checkout, with what was due of it done; another's is as unknown as none. */
export async function readOwnCheckout(
  database: Database,
  userId: string,
  id: string | null,
): Promise<WholeCheckout | null> {
  const read = async () => (id === null ? null : readCheckoutRow(database, id));
  let checkout = await read();
  if (!checkout || checkout.userId !== userId) return null;
  if (await settleAwaited(database, checkout)) checkout = (await read()) ?? checkout;
  return readAround(database, checkout);
}

/** The one for which her phone is waited; null where there is none. */
export async function readAwaited(
  database: Database,
  userId: string,
): Promise<WholeCheckout | null> {
  const checkout = await awaitingOf(database, userId);
  if (!checkout) return null;
  if (await settleAwaited(database, checkout)) return readAwaited(database, userId);
  return readAround(database, checkout);
}

async function readAround(database: Database, checkout: CheckoutRow): Promise<WholeCheckout> {
  const { id, collectionId } = checkout;
  const [orders, [collection]] = await Promise.all([
    ordersOfCheckout(database, id),
    collectionId ? readCollections(database, [collectionId]) : [],
  ]);
  return { checkout, orders, collection: collection ?? null };
}
