import { admitAdmin, findByPhone, namesOf } from '@ecom/auth';
import { ok, parseId, parsePhone } from '@ecom/kernel';
import type { Actor, Reader } from '@ecom/server-kit';
import { type AdminOrderQueue, readOrderNumber } from '../../domain/admin-orders.ts';
import { type OrderSearch, searchOrders } from '../../store/admin-order-store.ts';
import { orderWithStore } from '../../store/order-list-store.ts';
import { readEarning } from '../../store/order-refund-store.ts';
import { latestReturn } from '../../store/return-store.ts';
import { readWhole } from '../orders/read-orders.ts';

interface Look {
  readonly queue: AdminOrderQueue;
  /** A number of an order or a phone, or the id of an order or a store, as it was typed. */
  readonly text: string | null;
  readonly afterId: string | null;
  readonly limit: number;
}

/** A page of the orders of all stores; an empty one for a text that means nothing. */
export async function readAllOrders(reader: Reader, actor: Actor, look: Look) {
  const admitted = await admitAdmin(reader, actor, 'view_orders');
  if (!admitted.ok) return admitted;
  const search = await searchFor(reader, look);
  const rows = search ? await searchOrders(reader, search, look) : [];
  const names = await namesOf(reader, [...new Set(rows.map(({ userId }) => userId))]);
  return ok(rows.map((order) => ({ order, customerName: names.get(order.userId) ?? '' })));
}

async function searchFor(reader: Reader, { queue, text }: Look): Promise<OrderSearch | null> {
  if (text === null) return { by: 'queue', queue };
  const number = readOrderNumber(text);
  if (number) return { by: 'number', text: number };
  const orderId = parseId('ord', text);
  if (orderId) return { by: 'id', text: orderId };
  const storeId = parseId('sto', text);
  if (storeId) return { by: 'store', text: storeId };
  const userId = parseId('usr', text) ?? (await userOfPhone(reader, text));
  return userId ? { by: 'user', text: userId } : null;
}

async function userOfPhone(reader: Reader, text: string): Promise<string | null> {
  const phone = parsePhone(text);
  return phone.ok ? findByPhone(reader, phone.value) : null;
}

/** Everything about an order but its code; null for none. */
export async function readAnyOrder(reader: Reader, id: string) {
  const order = await orderWithStore(reader, id);
  if (!order) return null;
  const [whole, earning, latest] = await Promise.all([
    readWhole(reader, order),
    readEarning(reader, order.id),
    latestReturn(reader, order.id),
  ]);
  // What was never before the platform is between the two sides.
  return { ...whole, earning, returned: latest?.disputedAt ? latest : null };
}

export type AnyOrder = NonNullable<Awaited<ReturnType<typeof readAnyOrder>>>;

/** Whom an order is of; undefined for none. */
export async function buyerOf(reader: Reader, id: string): Promise<string | undefined> {
  return (await orderWithStore(reader, id))?.userId;
}
