import { newId, toWireId } from '@ecom/kernel';
import type { Database } from '@ecom/server-kit';
import type { OrderFacts } from '../../domain/order-facts.ts';
import { orderPolicy } from '../../domain/order-rules.ts';
import { lockOrder, takeDueOrder } from '../../store/order-store.ts';
import { applyDue, dueEvent } from './end-order.ts';

const atOnceMax = 200;

/**
 * Does what is due by the clock: orders that no store answered, deliveries that nobody doubted.
 * One transaction each; several processes share the work. Gives how many there were.
 */
export async function tendOrders(database: Database): Promise<number> {
  for (let done = 0; done < atOnceMax; done += 1) {
    const found = await database.transaction(async (tx) => {
      const order = await takeDueOrder(tx, orderPolicy);
      return order !== null && (await applyDue(tx, order, toWireId('req', newId()))) !== null;
    });
    if (!found) return done;
  }
  return atOnceMax;
}

/** The same for one order that somebody looks at; true where it is to be read again. */
export async function settleDue(database: Database, order: OrderFacts): Promise<boolean> {
  if (dueEvent(order) === null) return false;
  await database.transaction(async (tx) => {
    const held = await lockOrder(tx, order.id);
    if (held) await applyDue(tx, held, toWireId('req', newId()));
  });
  return true;
}
