import { err, ok, type Result } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import type { OrderFacts } from '../../domain/order-facts.ts';
import { type OrderEvent, type OrderState, orderAfter } from '../../domain/order-state.ts';
import { lockOrder } from '../../store/order-store.ts';
import { applyDue } from './end-order.ts';
import type { By } from './settle-money.ts';

export type ActRefused =
  | 'market.order_unknown'
  | 'market.changed_meanwhile'
  | 'market.order_moved_on';

/** Which order a member acts on, and what she saw of it. */
export interface ActOn extends By {
  /** Null for the platform, which acts on any store's. */
  readonly storeId: string | null;
  readonly orderId: string | null;
  readonly version: number;
}

/**
 * Locks an order for a member's act. Refused where it is another store's, where its timer ran out
 * (which is then done), and where somebody changed it since she looked: she is told what it is now.
 */
export async function holdOrder(tx: Tx, on: ActOn): Promise<Result<OrderFacts, ActRefused>> {
  const order = on.orderId && (await lockOrder(tx, on.orderId));
  const isTheirs = order && (on.storeId === null || order.storeId === on.storeId);
  // One that was never paid for was never placed, and there is nothing in it to settle.
  if (!isTheirs || order.placedAt === null) return err('market.order_unknown');
  const { state, version } = order;
  const due = await applyDue(tx, order, on.requestId);
  if (due) {
    const facts = { state: due, version: version + 1 };
    return err('market.order_moved_on', { facts, keepWrites: true });
  }
  return version === on.version
    ? ok(order)
    : err('market.changed_meanwhile', { facts: { state, version } });
}

/** The same for a step: refused where the order stands somewhere else. */
export async function holdForStep<To extends OrderState>(
  tx: Tx,
  on: ActOn,
  event: OrderEvent,
  to: To,
): Promise<Result<OrderFacts, ActRefused>> {
  const held = await holdOrder(tx, on);
  if (!held.ok || orderAfter(held.value, event, 'store') === to) return held;
  const { state, version } = held.value;
  return err('market.order_moved_on', { facts: { state, version } });
}
