import { invariant, nextState } from '@ecom/kernel';
import type { Tx } from '@ecom/server-kit';
import {
  type CollectionEvent,
  type CollectionState,
  collectionMachine,
  type MobileOrder,
  type OrderActor,
  type OrderEvent,
  type OrderState,
  type PayoutEvent,
  type PayoutState,
  payoutMachine,
} from '../../domain/mobile-order.ts';
import { moveOrderRow } from '../../store/mobile-order-store.ts';

export interface MoveFacts {
  readonly reason?: string;
  /** What the provider says it moved, whole francs. */
  readonly movedXof?: number;
  readonly returnedBy?: string;
  /** `user:<uuid>` where a person did it; the history keeps it. */
  readonly person?: string;
}

/** The state that `event` leads to, or null where the table has no such row for this actor. */
export function stateAfter(
  { direction, state }: Pick<MobileOrder, 'direction' | 'state'>,
  event: OrderEvent,
  by: OrderActor,
): OrderState | null {
  return direction === 'collect'
    ? nextState(collectionMachine, state as CollectionState, event as CollectionEvent, by)
    : nextState(payoutMachine, state as PayoutState, event as PayoutEvent, by);
}

/** Moves a locked order as its machine's table says, and writes the move into its history. */
export async function moveOrder(
  tx: Tx,
  order: MobileOrder,
  event: OrderEvent,
  by: OrderActor,
  facts: MoveFacts = {},
): Promise<MobileOrder> {
  const to = stateAfter(order, event, by);
  invariant(to !== null, `no ${event} of an order that is ${order.state}`);
  const moved = await moveOrderRow(tx, {
    id: order.id,
    from: order.state,
    to,
    event,
    by: facts.person ?? by,
    reason: facts.reason ?? null,
    movedXof: facts.movedXof ?? null,
    returnedBy: facts.returnedBy ?? null,
  });
  invariant(moved !== null, 'an order moved while it was locked');
  return moved;
}
