import { xof } from '@ecom/kernel';
import type { Database, Log } from '@ecom/server-kit';
import { askAgainInMs, type MobileOrder, orderPolicy } from '../../domain/mobile-order.ts';
import type { MobileMoney, OrderOutcome, OrderStatus } from '../../ports.ts';
import { claimOrders, countCall, lockOrder, noteAnswer } from '../../store/mobile-order-store.ts';
import { moveOrder } from './move-order.ts';
import { creditSuspended } from './release-suspended.ts';
import { takeOutcome, takeStatus } from './take-answer.ts';

export interface OrderWorkDeps {
  readonly database: Database;
  readonly providers: readonly MobileMoney[];
  readonly log: Log;
}

/** Takes up to `most` orders whose time has come and starts on each. Several processes may. */
export async function startDueOrders(
  deps: OrderWorkDeps,
  most: number,
  signal: AbortSignal,
): Promise<Promise<void>[]> {
  const due = await claimOrders(deps.database, most, orderPolicy.leaseMs);
  return due.map((order) =>
    workOrder(deps, order, signal).catch((error: unknown) => {
      // The lease runs out and the order is taken again.
      deps.log.error({ err: error, orderId: order.id }, 'mobile money order failed');
    }),
  );
}

async function workOrder(
  deps: OrderWorkDeps,
  order: MobileOrder,
  stopping: AbortSignal,
): Promise<void> {
  const { database, providers, log } = deps;
  if (order.state === 'suspended') {
    await retryCredit(deps, order);
    return;
  }
  const provider = providers.find(({ name }) => name === order.provider);
  if (!provider) {
    log.warn({ orderId: order.id, provider: order.provider }, 'no such provider here');
    return;
  }
  const signal = AbortSignal.any([stopping, AbortSignal.timeout(orderPolicy.callTimeoutMs)]);
  if (order.state === 'created') {
    if (!(await markSubmitted(database, order.id))) return;
    await callAndTake(deps, provider, order, signal);
    return;
  }
  const { direction, id: reference, providerId } = order;
  const status = await provider.status({ direction, reference, providerId }, signal);
  if (mayCallAgain(provider, order, status)) {
    await countCall(database, order.id);
    await callAndTake(deps, provider, order, signal);
    return;
  }
  if (stopping.aborted && status.status === 'unknown') return;
  await database.transaction((tx) => takeStatus(tx, order.id, status));
}

/** Committed before the call: whatever happens to us in it, the order is known to be out. */
const markSubmitted = (database: Database, id: string): Promise<boolean> =>
  database.transaction(async (tx) => {
    const order = await lockOrder(tx, id);
    if (order?.state !== 'created') return false;
    await moveOrder(tx, order, 'submit', 'system');
    return true;
  });

/**
 * A call that was lost on the way is made again under the same reference, where that is safe: the
 * provider knows nothing of it, or has a record that no call of ours was ever accepted for.
 */
function mayCallAgain(
  { capabilities }: MobileMoney,
  { direction, state, ageMs, submittedAgeMs }: MobileOrder,
  { status }: OrderStatus,
): boolean {
  const isLost = status === 'not_found' || status === 'pending';
  if (state !== 'submitted' || !isLost) return false;
  if ((submittedAgeMs ?? 0) < orderPolicy.callAgainMs) return false;
  return direction === 'collect' ? ageMs < orderPolicy.promptMs : capabilities.repeatablePayouts;
}

async function callAndTake(
  { database }: OrderWorkDeps,
  provider: MobileMoney,
  order: MobileOrder,
  signal: AbortSignal,
): Promise<void> {
  const outcome = await callProvider(provider, order, signal);
  await database.transaction((tx) => takeOutcome(tx, order.id, outcome));
}

function callProvider(
  provider: MobileMoney,
  order: MobileOrder,
  signal: AbortSignal,
): Promise<OrderOutcome> {
  const { id: reference, phone, network, amountXof } = order;
  const asked = { reference, phone, network, amountXof: xof(amountXof), description: 'Ecom' };
  return order.direction === 'collect'
    ? provider.collect(asked, signal)
    : provider.payout(asked, signal);
}

/** What waits in suspense for room is credited as soon as there is some. */
async function retryCredit({ database }: OrderWorkDeps, { id }: MobileOrder): Promise<void> {
  await database.transaction(async (tx) => {
    const order = await lockOrder(tx, id);
    if (order?.state !== 'suspended') return;
    const isWaiting = order.reason === 'over_limit';
    if (isWaiting) await creditSuspended(tx, id, null);
    await noteAnswer(tx, id, {
      askInMs: isWaiting ? askAgainInMs('suspended', order.ageMs, order.polls) : null,
    });
  });
}
