import { namesOf } from '@ecom/auth';
import { err, type Result } from '@ecom/kernel';
import type { Reader, Tx } from '@ecom/server-kit';
import type { OrderLine } from '../../domain/order-facts.ts';
import type { FailReason } from '../../domain/order-rules.ts';
import { type Delivery, deliveriesOfStore } from '../../store/delivery-store.ts';
import { linesOfOrders, lockOrder } from '../../store/order-store.ts';
import { failDelivery, type HandOverRefused, handOver } from './hand-over-order.ts';
import type { ActOn } from './store-order-act.ts';
import { workOrder } from './work-order.ts';

export interface NamedDelivery extends Delivery {
  readonly customerName: string;
  readonly lines: readonly OrderLine[];
}

/** What there is to carry for a store, and to whom. */
export async function readDeliveries(reader: Reader, storeId: string): Promise<NamedDelivery[]> {
  const deliveries = await deliveriesOfStore(reader, storeId);
  const ids = deliveries.map(({ id }) => id);
  const lines = ids.length === 0 ? [] : await linesOfOrders(reader, ids);
  const names = await namesOf(reader, [...new Set(deliveries.map(({ userId }) => userId))]);
  return deliveries.map((one) => ({
    ...one,
    customerName: names.get(one.userId) ?? '',
    lines: lines.filter(({ orderId, refused }) => orderId === one.id && !refused),
  }));
}

/** What a courier does with what she carries. */
export type CarryStep =
  | { readonly act: 'depart' }
  | { readonly act: 'deliver'; readonly code: string }
  | { readonly act: 'fail'; readonly reason: FailReason };

/** The same steps as the store's other people take; of what is fetched a courier knows nothing. */
export async function carryOrder(
  tx: Tx,
  on: ActOn,
  step: CarryStep,
): Promise<Result<null, HandOverRefused>> {
  const order = on.orderId && (await lockOrder(tx, on.orderId));
  if (!order || order.storeId !== on.storeId || order.fulfilment !== 'delivery') {
    return err('market.order_unknown');
  }
  if (step.act === 'deliver') return handOver(tx, on, step.code);
  return step.act === 'fail' ? failDelivery(tx, on, step.reason) : workOrder(tx, on, 'depart');
}
