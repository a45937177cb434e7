import { userSubject } from '@ecom/auth';
import { brandId, toWireId } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import type { OrderState } from '../../domain/order-state.ts';
import { membersOfStores } from '../../store/checkout-shelf-store.ts';
import { orderNames } from '../../store/order-list-store.ts';

/** What a customer reads of each state her order comes to. */
const newsOf: Partial<Record<OrderState, string>> = {
  placed: 'market.order_placed',
  accepted: 'market.order_accepted',
  preparing: 'market.order_preparing',
  ready: 'market.order_ready',
  picked_up: 'market.order_departed',
  delivered: 'market.order_delivered',
  completed: 'market.order_completed',
  rejected: 'market.order_rejected',
  expired: 'market.order_expired',
  cancelled: 'market.order_cancelled',
  returned: 'market.order_returned',
};

const wireOrder = (id: string) => toWireId('ord', brandId(id));

/** Tells customer and stores of new orders. */
export async function announceOrders(
  tx: Tx,
  userId: string,
  orders: readonly { readonly id: string; readonly storeId: string }[],
): Promise<void> {
  const stores = orders.map(({ storeId }) => storeId);
  const ids = orders.map(({ id }) => id);
  // Sent together, done one after the other.
  const told = [orderNames(tx, ids), membersOfStores(tx, stores)] as const;
  const [names, members] = await Promise.all(told);
  for (const { id, storeId, number, store } of names) {
    const data = { orderId: wireOrder(id), number, store };
    tx.announce({ subject: userSubject(userId), type: 'market.order_placed', data });
    for (const member of members) {
      // A courier hears of an order when there is something to carry.
      if (member.storeId !== storeId || member.role === 'courier') continue;
      const wire = toWireId('sto', brandId(storeId));
      const subject = userSubject(member.userId);
      tx.announce({ subject, type: 'market.order_received', data: { ...data, storeId: wire } });
    }
  }
}

/** Tells both sides what became of an order; `refundedXof` where money went back with it. */
export async function announceOrder(
  tx: Tx,
  order: { readonly id: string; readonly userId: string; readonly storeId: string },
  state: OrderState,
  refundedXof = 0,
): Promise<void> {
  const [name] = await orderNames(tx, [order.id]);
  if (!name) throw new Error('an order without a name');
  const data = {
    orderId: wireOrder(order.id),
    number: name.number,
    store: name.store,
    refundedXof,
  };
  const type = newsOf[state];
  if (type) tx.announce({ subject: userSubject(order.userId), type, data });
  await announceToStore(tx, order.storeId, { ...data, state });
}

/** A refund that is no step of the order. */
export async function announceRefund(
  tx: Tx,
  order: { readonly id: string; readonly userId: string; readonly storeId: string },
  refundedXof: number,
  state: OrderState,
): Promise<void> {
  const [name] = await orderNames(tx, [order.id]);
  if (!name) throw new Error('an order without a name');
  const data = {
    orderId: wireOrder(order.id),
    number: name.number,
    store: name.store,
    refundedXof,
  };
  tx.announce({ subject: userSubject(order.userId), type: 'market.order_refunded', data });
  await announceToStore(tx, order.storeId, { ...data, state });
}

async function announceToStore(
  tx: Tx,
  storeId: string,
  data: Readonly<Record<string, unknown>>,
): Promise<void> {
  const told = { ...data, storeId: toWireId('sto', brandId(storeId)) };
  for (const { userId } of await membersOfStores(tx, [storeId])) {
    tx.announce({ subject: userSubject(userId), type: 'market.order_changed', data: told });
  }
}
