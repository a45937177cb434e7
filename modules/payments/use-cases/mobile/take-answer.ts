import type { Tx } from '@ecom/server-kit';
import { askAgainInMs, type MobileOrder, orderPolicy } from '../../domain/mobile-order.ts';
import type { OrderOutcome, OrderStatus } from '../../ports.ts';
import { lockOrder, noteAnswer } from '../../store/mobile-order-store.ts';
import { moveOrder, stateAfter } from './move-order.ts';
import { bookCollection, failCollection } from './settle-collection.ts';
import { bookPayout, bouncePayout, reportPaidAfterVoid, voidPayout } from './settle-payout.ts';

/** Books what the call that sets money going was answered. Locks the order. */
export async function takeOutcome(tx: Tx, id: string, outcome: OrderOutcome): Promise<void> {
  const order = await lockOrder(tx, id);
  if (!order) return;
  // A webhook, and the look that it set off, may have been quicker than the answer.
  if (order.state !== 'submitted') {
    await noteNext(tx, order, outcome.outcome === 'accepted' ? outcome.providerId : null);
    return;
  }
  switch (outcome.outcome) {
    case 'accepted': {
      const pending = await moveOrder(tx, order, 'accept', 'provider');
      await noteAnswer(tx, id, {
        reason: null,
        providerId: outcome.providerId,
        askInMs: askAgainInMs(pending.state, pending.ageMs, pending.polls),
      });
      return;
    }
    case 'refused': {
      const over =
        order.direction === 'collect'
          ? await failCollection(tx, order, 'refuse', outcome.reason)
          : await voidPayout(tx, order, 'refuse', outcome.reason);
      await noteAnswer(tx, over.id, { askInMs: null });
      return;
    }
    case 'unknown':
      await noteAnswer(tx, id, {
        reason: outcome.reason,
        askInMs: askAgainInMs(order.state, order.ageMs, order.polls),
      });
  }
}

/** Books what a provider says of an order now; the only thing that money is booked on. */
export async function takeStatus(tx: Tx, id: string, status: OrderStatus): Promise<void> {
  const order = await lockOrder(tx, id);
  if (!order) return;
  const after =
    order.direction === 'collect'
      ? await takeCollection(tx, order, status)
      : await takePayout(tx, order, status);
  const isFinal = status.status === 'failed' && status.final && after.state === 'failed';
  const isUnheardOf = status.status === 'not_found' && !isWaiting(after);
  await noteAnswer(tx, id, {
    ...('reason' in status && after.state === order.state && isWaiting(after)
      ? { reason: status.reason }
      : {}),
    askInMs:
      isFinal || isUnheardOf ? null : askAgainInMs(after.state, after.ageMs, after.polls + 1),
  });
}

const isWaiting = ({ state }: MobileOrder) => state === 'submitted' || state === 'pending';

const noteNext = (tx: Tx, order: MobileOrder, providerId: string | null) =>
  noteAnswer(tx, order.id, {
    providerId,
    askInMs: askAgainInMs(order.state, order.ageMs, order.polls),
  });

async function takeCollection(
  tx: Tx,
  order: MobileOrder,
  status: OrderStatus,
): Promise<MobileOrder> {
  switch (status.status) {
    case 'succeeded': {
      if (stateAfter(order, 'verify', 'provider') === null) return order;
      return bookCollection(tx, order, status.amountXof ?? order.amountXof);
    }
    case 'failed': {
      if (stateAfter(order, 'fail', 'provider') === null) return order;
      return failCollection(tx, order, 'fail', status.reason);
    }
    case 'expired': {
      if (stateAfter(order, 'expire', 'provider') === null) return order;
      return failCollection(tx, order, 'expire', 'expired');
    }
    default:
      return giveUpLate(tx, order);
  }
}

/** Nobody answers a prompt after a quarter of an hour; a late success is still looked for. */
async function giveUpLate(tx: Tx, order: MobileOrder): Promise<MobileOrder> {
  if (order.ageMs < orderPolicy.promptMs || !isWaiting(order)) return order;
  return failCollection(tx, order, 'expire', 'no_answer');
}

async function takePayout(tx: Tx, order: MobileOrder, status: OrderStatus): Promise<MobileOrder> {
  switch (status.status) {
    case 'succeeded': {
      const movedXof = status.amountXof ?? order.amountXof;
      if (order.state === 'voided') await reportPaidAfterVoid(tx, order, movedXof);
      if (stateAfter(order, 'capture', 'provider') === null) return order;
      return bookPayout(tx, order, movedXof);
    }
    case 'failed': {
      // What may still succeed is not given back.
      if (!status.final) return order;
      // A return that comes back itself is looked at by a person: its collection is over.
      const mayBounce = stateAfter(order, 'bounce', 'provider') !== null;
      if (mayBounce && order.purpose !== 'return') return bouncePayout(tx, order, status.reason);
      if (stateAfter(order, 'fail', 'provider') === null) return order;
      return voidPayout(tx, order, 'fail', status.reason);
    }
    // «Pending» may be a record that was opened and never sent: only the call itself is accepted.
    default:
      return order;
  }
}
